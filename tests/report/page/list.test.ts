import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { emitCsv } from '../../../src/emit/csv.ts';
import { csvOfRows } from '../../../src/report/page/csv-of-rows.ts';
import { files } from '../../../src/report/page/files.ts';
import { rows } from '../../../src/report/page/rows.ts';
import { sameInitiative } from '../../../src/report/page/same-initiative.ts';
import { scales } from '../../../src/report/page/scales.ts';
import { type Sort, sortRows } from '../../../src/report/page/sort-rows.ts';
import { reportEntry } from '../../../src/report/report-entry.ts';
import type { Sheet } from '../../../src/schema/sheet.ts';
import { recordOf, sheetOf } from '../../emit/sheets.ts';
import { town } from '../../emit/town.ts';

function listed(sheets: readonly Sheet[]) {
  const origin = { text: null, sha256: null, messages: [] };
  const entries = sheets.map((sheet, at) =>
    reportEntry(sheet, sheet.source === sheets[at - 1]?.source ? null : origin),
  );
  const read = files(entries);
  return rows(read, scales(read.flatMap((file) => file.sheets)));
}

describe('the CSV of the list', () => {
  it('holds what --format csv --excel writes', () => {
    const options = { bom: true, relax_column_count: true };
    expect(parse(csvOfRows(listed(town)), options)).toEqual(
      parse(emitCsv(town, { excel: true }), options),
    );
  });
});

describe('the order of the list', () => {
  const all = listed([
    sheetOf({
      fiscalYear: 2019,
      records: [
        recordOf({ index: 1, no: '10', rating: 'B' }),
        recordOf({ index: 2, no: '9', rating: null }),
        recordOf({ index: 3, no: null, rating: 'A' }),
      ],
    }),
  ]);
  const numbers = (sort: Sort | null) => sortRows(all, sort).map(({ record }) => record.no);

  it('is that of the files, or that of a column, numbers by their value and nothing last', () => {
    expect(numbers(null)).toEqual(['10', '9', null]);
    expect(numbers({ column: 'no', descending: false })).toEqual(['9', '10', null]);
    expect(numbers({ column: 'no', descending: true })).toEqual(['10', '9', null]);
  });

  it('is that of the scale for ratings', () => {
    const ratings = sortRows(all, { column: 'rating', descending: false });
    expect(ratings.map(({ record }) => record.rating)).toEqual(['A', 'B', null]);
  });
});

describe('the years of an initiative', () => {
  const year = (fiscalYear: number, initiative: string, municipality = '東市') =>
    sheetOf({
      source: `${municipality}/${fiscalYear}.md`,
      municipality,
      fiscalYear,
      records: [recordOf({ initiative })],
    });

  it('are those of its title in its municipality, in their order', () => {
    const all = listed([
      year(2020, '窓口の改善'),
      year(2019, '窓口 の改善'),
      year(2019, '緑化'),
      year(2021, '窓口の改善', '西市'),
    ]);
    const yearsOf = sameInitiative(all);
    expect(all.map((row) => yearsOf(row).map((other) => other.year))).toEqual([
      ['2019', '2020'],
      ['2019', '2020'],
      [],
      [],
    ]);
  });
});

it('names every initiative by its file, sheet and number', () => {
  const keys = listed(town).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys[0]).toBe('2019/福祉部.md:1.1');
});
