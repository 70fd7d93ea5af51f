import { describe, expect, it } from 'vitest';
import { readRows } from './read-rows.ts';

describe('a row that prints something beside the list', () => {
  it.each(['（参考）昨年度の評価', '【参考】昨年度', '（注）評価は見込み', '参考：昨年度'])(
    'is no initiative: %s',
    (text) => {
      const { records, remainder } = readRows(
        'No.|項目|目標|評価',
        '1|花壇|植える。|B',
        `|${text}||A`,
      );
      expect(records).toEqual([{ no: '1', initiative: '花壇', goals: ['植える。'], rating: 'B' }]);
      expect(remainder).toEqual([`${text} A`]);
    },
  );

  it('is one where it has a number', () => {
    const { records } = readRows(
      'No.|項目|目標|評価',
      '1|花壇|植える。|B',
      '2|参考図書の充実|買う。|A',
    );
    expect(records).toHaveLength(2);
  });
});
