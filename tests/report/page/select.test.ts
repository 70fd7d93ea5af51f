import { describe, expect, it } from 'vitest';
import type { SheetInFile } from '../../../src/report/emit-html.ts';
import { facetValues } from '../../../src/report/page/facet-values.ts';
import { files } from '../../../src/report/page/files.ts';
import { filterRows, type Selection } from '../../../src/report/page/filter-rows.ts';
import { foldText } from '../../../src/report/page/fold-text.ts';
import { gradeOrder } from '../../../src/report/page/grade-order.ts';
import { rows } from '../../../src/report/page/rows.ts';
import { scales } from '../../../src/report/page/scales.ts';
import { series } from '../../../src/report/page/series.ts';
import { tally } from '../../../src/report/page/tally.ts';
import { words } from '../../../src/report/page/words.ts';
import { reportEntry } from '../../../src/report/report-entry.ts';
import { sampleEntries } from '../sample-entries.ts';

const prepared = (entries: readonly SheetInFile[]) =>
  entries.map(({ sheet, sourceText: text, messages }) =>
    reportEntry(sheet, { text, sha256: null, messages }),
  );
const listed = (entries: readonly SheetInFile[]) => {
  const read = files(prepared(entries));
  return rows(read, scales(read.flatMap(({ sheets }) => sheets)));
};
const data = prepared(sampleEntries(6));
const all = listed(sampleEntries(6));
const select = (selection: Partial<Selection>) =>
  filterRows(all, { query: '', choices: {}, flagged: false, ...selection });

describe('foldText', () => {
  it.each([
    ['ｺﾝﾋﾞﾆ', 'コンビニ'],
    ['コンビニ', 'こんびに'],
    ['ＡＢＣ１２', 'abc12'],
    ['むすんで　ひらいて', 'むすんでひらいて'],
    ['9時～17時', '9時〜17時'],
    ['ヴァイオリン', 'ゔぁいおりん'],
  ])('folds %s like %s', (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });
  it('keeps different words apart', () => {
    expect(foldText('ハート')).not.toBe(foldText('バート'));
  });
});

describe('rows', () => {
  it('lists every initiative with the messages about it', () => {
    expect(all).toHaveLength(48);
    expect(all.filter((row) => row.messages.length > 0).map((row) => row.record.index)).toEqual(
      Array(6).fill(3),
    );
  });
  it('names the municipality only where there are several', () => {
    expect(all[0]?.department).toBe('市民生活部');
    const [first, second] = sampleEntries(2);
    if (!first || !second) throw new TypeError('no entries');
    const other = { ...second, sheet: { ...second.sheet, municipality: '東山市' } };
    const names = listed([first, other]).map((row) => row.department);
    expect(new Set(names)).toEqual(new Set(['みなと野市 市民生活部', '東山市 環境経済部']));
  });
});

describe('filterRows', () => {
  it('finds all words, in any field, in any width and kana', () => {
    const found = select({ query: 'ｺﾝﾋﾞﾆ　３０%' });
    expect(new Set(found.map((row) => row.record.initiative))).toEqual(
      new Set(['コンビニ交付の利用促進']),
    );
    expect(found).toHaveLength(6);
  });
  it('finds no word across two fields', () => {
    expect(select({ query: '窓口課1' })).toEqual([]);
  });
  it('joins facets, and takes null for what is not printed', () => {
    const found = select({ choices: { department: '教育部', rating: null } });
    expect(found.map((row) => [row.department, row.record.rating])).toEqual([['教育部', null]]);
  });
  it('finds each of several categories', () => {
    const found = select({ choices: { category: '行革' } });
    expect(found.some((row) => row.record.categories.length === 2)).toBe(true);
    expect(found.every((row) => row.record.categories.includes('行革'))).toBe(true);
  });
  it('leaves rows with messages only', () => {
    expect(select({ flagged: true })).toHaveLength(6);
  });
});

describe('facetValues', () => {
  it('orders years, others by appearance, null last', () => {
    expect(facetValues(all.toReversed(), 'year')).toEqual(['2018', '2019']);
    expect(facetValues(all, 'category')).toEqual(['総計', '行革', 'その他', null]);
  });
});

describe('gradeOrder', () => {
  const sheet = data[0]?.sheet;
  const record = sheet?.records[0];
  if (!sheet || !record) throw new TypeError('no record');
  const graded = (legend: string[], ratings: (string | null)[]) => ({
    ...sheet,
    ratingLegend: legend.map((rating) => ({ rating, meaning: '' })),
    records: ratings.map((rating) => ({ ...record, rating })),
  });
  it('follows the legends, the longest first', () => {
    expect(
      gradeOrder([graded(['A', 'B'], ['B', 'A']), graded(['S', 'A', 'B', 'C'], ['C', 'S'])]),
    ).toEqual(['S', 'A', 'B', 'C']);
  });
  it('else letters and digits in their order, others as they first appear; none that is not given', () => {
    expect(gradeOrder([graded([], ['○', null, '△', '◎'])])).toEqual(['○', '△', '◎']);
    expect(gradeOrder([graded([], ['C', 'A', '達成', 'B'])])).toEqual(['A', 'B', 'C', '達成']);
    expect(gradeOrder([graded([], ['10', '9', '1'])])).toEqual(['1', '9', '10']);
    expect(gradeOrder([graded(['A', 'B', 'C'], ['C'])])).toEqual(['C']);
  });
});

describe('tally and series', () => {
  it('counts every row once per value', () => {
    const bars = tally(all, 'department', facetValues(all, 'department'));
    expect(bars.map((bar) => bar.total)).toEqual([16, 16, 8, 8]);
    expect(bars[0]?.counts.get(null)).toBe(2);
  });
  it('counts grades beyond the patterns together', () => {
    const grades = Array.from({ length: 10 }, (_, index) => `評価${index}`);
    const made = series(grades, words.ja);
    expect(made.map(({ pattern }) => pattern)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, null]);
    expect([...(made[7]?.grades ?? [])]).toEqual(['評価7', '評価8', '評価9']);
  });
});
