import { describe, expect, it } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';

/** A document of forms, each below its lines. */
function readForms(heads: readonly (readonly string[])[], set = lines) {
  const forms = heads.map((own, i) => set(own, i + 1));
  const text = `令和4年度 目標管理シート\n総務部\n${forms.join('')}`;
  const { sheets } = parseSheets(text, { source: 'sheet.txt' });
  const [sheet] = sheets;
  return {
    records: sheet?.records.map(({ no, initiative, nextSteps }) => [
      no,
      initiative,
      nextSteps.map((step) => step.text),
    ]),
    remainder: sheet?.remainder,
  };
}

const lines = (heads: readonly string[], no: number) =>
  `${[...heads, `事業名：花壇${no}`, '目標：植える。', '今後の取組：広げる。'].join('\n')}\n`;

const terms = (heads: readonly string[], no: number) =>
  `${heads.map((head) => `<p>${head}</p>`).join('')}<dl><dt>事業名</dt><dd>花壇${no}</dd>` +
  `<dt>目標</dt><dd>植える。</dd><dt>今後の取組</dt><dd>広げる。</dd></dl>\n`;

describe('a line that counts above every form', () => {
  it.each([
    ['in front of lines', lines],
    ['in front of lists of terms', terms],
  ])('is the number of the form below, no text of the one above, %s', (_where, set) => {
    expect(readForms([['シート1'], ['シート2'], ['シート3']], set)).toEqual({
      records: [
        ['1', '花壇1', ['広げる。']],
        ['2', '花壇2', ['広げる。']],
        ['3', '花壇3', ['広げる。']],
      ],
      remainder: [],
    });
  });

  it('is kept where another is nearer to the form', () => {
    const { records, remainder } = readForms([
      ['事業1', '№　1-1'],
      ['事業2', '№　1-2'],
    ]);
    expect(records?.map(([no]) => no)).toEqual(['1-1', '1-2']);
    expect(remainder).toEqual(['事業1', '事業2']);
  });

  it('is kept where the labels of the form have a number', () => {
    const { records, remainder } = readForms([
      ['事業1', '整理番号：7'],
      ['事業2', '整理番号：8'],
    ]);
    expect(records?.map(([no]) => no)).toEqual(['7', '8']);
    expect(remainder).toEqual(['事業1', '事業2']);
  });

  it('is text of the form above without one above the first, or where they do not count on', () => {
    expect(readForms([[], ['事業2']]).records).toEqual([
      [null, '花壇1', ['広げる。', '事業2']],
      [null, '花壇2', ['広げる。']],
    ]);
    expect(readForms([['事業1'], ['事業7']]).records?.[0]).toEqual([
      null,
      '花壇1',
      ['広げる。', '事業7'],
    ]);
  });
});

it('a line of the same words above every form heads them, and is kept', () => {
  expect(readForms([['ひとこと帳'], ['ひとこと帳']])).toEqual({
    records: [
      [null, '花壇1', ['広げる。']],
      [null, '花壇2', ['広げる。']],
    ],
    remainder: ['ひとこと帳', 'ひとこと帳'],
  });
});
