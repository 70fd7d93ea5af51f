import { describe, expect, it } from 'vitest';
import { readRows, readText } from './read-rows.ts';

const head = 'No.|課名|事業名|目標|評価';
const first = '1|花壇課|花壇|植える。|A';

describe('a row of a table of initiatives that is none', () => {
  it('is kept where it is a contact with its telephone', () => {
    const { records, remainder } = readRows(head, first, '担当|花壇課|電話|0123-45-6789|');
    expect(records).toHaveLength(1);
    expect(remainder).toEqual(['担当 花壇課 電話 0123-45-6789']);
  });

  it('is kept where it speaks of the whole department', () => {
    const { records, remainder } = readRows(
      'No.|事業名|目標|成果|評価',
      '1|花壇|植える。|植えた。|A',
      '2|水路|流す。|流した。|B',
      '部の総括|花も水も進んだ。|||',
    );
    expect(records.map(({ outcomes }) => outcomes)).toEqual([['植えた。'], ['流した。']]);
    expect(remainder).toEqual(['部の総括 花も水も進んだ。']);
  });
});

describe('評価：A alone in its row', () => {
  const plain = 'No.|事業名|目標|成果';
  const [one, two] = ['1|花壇|植える。|植えた。', '2|水路|流す。|流した。'];
  const ratings = (...rows: readonly string[]) =>
    readRows(plain, ...rows).records.map(({ rating }) => rating);

  it('rates the initiative above, where none has headed the rows so far', () => {
    expect(ratings(one, '評価：A|||', two, '評価：B|||')).toEqual(['A', 'B']);
  });

  it('rates those below, where it heads the first', () => {
    expect(ratings('評価：A|||', one, '評価：B|||', two)).toEqual(['A', 'B']);
  });
});

describe('a title that comes again with the number of its page', () => {
  it('begins no sheet', () => {
    const page = (no: number, row: string) =>
      `令和5年度 みどり部 目標管理シート（${no}/2）\n\n${[head, row].join('\n').replaceAll('|', '\t')}\n\n`;
    const { sheets, records } = readText(page(1, first) + page(2, '2|水路課|水路|流す。|B'));
    expect(sheets).toHaveLength(1);
    expect(records.map(({ initiative }) => initiative)).toEqual(['花壇', '水路']);
  });
});
