import { describe, expect, it } from 'vitest';
import { readRows, readText } from './read-rows.ts';

const header = 'No.|課名|取組|目標|評価';
const rows = ['1|公園課|花壇の植え替え|3か所|A', '2|道路課|街路灯の更新|20基|B'];

describe('a row right below the header that numbers its columns', () => {
  it.each(['(1)|(2)|(3)|(4)|(5)', '①|②|③|④|⑤', '1列|2列|3列|4列|5列'])(
    'is part of the header: %s',
    (numbers) => {
      const { records, remainder } = readRows(header, numbers, ...rows);
      expect(records.map(({ initiative }) => initiative)).toEqual([
        '花壇の植え替え',
        '街路灯の更新',
      ]);
      expect(remainder).toEqual([]);
    },
  );

  it('is none where a column has something else', () => {
    const { records } = readRows(header, '1|2|花壇の植え替え|4|A', rows[1] as string);
    expect(records.map(({ initiative }) => initiative)).toEqual(['花壇の植え替え', '街路灯の更新']);
  });
});

describe('a sum of rows or figures', () => {
  it.each(['成果合計', '2事業計', 'みどり部計', '全体 計'])('is no initiative: %s', (sum) => {
    const { records, remainder } = readRows(
      '取組|目標|成果',
      '花壇の植え替え|増やす|350件',
      '街路灯の更新|減らす|1,280件',
      `${sum}||1,630件`,
    );
    expect(records).toHaveLength(2);
    expect(remainder).toEqual([`${sum} 1,630件`]);
  });

  it('is none where texts stand beside it, or a word only ends alike', () => {
    const { records } = readRows(
      '取組|目標|成果',
      '図書館の設計|図面を作る|終えた',
      '家計の相談|窓口を開く|40件',
    );
    expect(records).toHaveLength(2);
  });
});

describe('a grade with another in brackets', () => {
  it('is told, and neither is taken', () => {
    const { records, warnings } = readRows('取組|目標|評価', '花壇の植え替え|3か所|Ｂ（Ａ）');
    expect(records[0]?.rating).toBeUndefined();
    expect(warnings).toContain('unread-rating');
  });
});

describe('a title whose words stand apart', () => {
  it('is no header that has lost its columns', () => {
    const { sheets } = readText(
      `令和5年度 組織目標 取組結果\n\n港湾部\n\n${['No.', '取組', '目標', '評価'].join('\t')}\n${['1', '桟橋の点検', '12か所', 'A'].join('\t')}\n`,
    );
    expect(
      sheets.map(({ title, fiscalYear, department }) => [title, fiscalYear, department]),
    ).toEqual([['令和5年度 組織目標 取組結果', 2023, '港湾部']]);
  });
});

describe('部局 behind the name of a city', () => {
  it('names no department', () => {
    const { sheets } = readText(
      `# 令和5年度 星見市部局経営方針\n\n## 港湾部\n\n${['No.', '取組', '目標', '評価'].join('\t')}\n${['1', '桟橋の点検', '12か所', 'A'].join('\t')}\n`,
    );
    expect(sheets.map(({ department }) => department)).toEqual(['港湾部']);
  });
});
