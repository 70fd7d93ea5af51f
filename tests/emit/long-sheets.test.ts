import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { emitCsv } from '../../src/emit/csv.ts';
import { emitJson } from '../../src/emit/json.ts';
import { emitNdjson } from '../../src/emit/ndjson.ts';
import { recordOf, sheetOf } from './sheets.ts';

/** Round the number of records that are written at once. */
const lengths = [0, 1, 499, 500, 501, 999, 1000, 1001, 1499];

const longSheet = (length: number) =>
  sheetOf({
    title: 'reads "records": [] and "records":[]',
    records: Array.from({ length }, (_, at) =>
      recordOf({
        index: at + 1,
        initiative: `"records": [${at}]},{`,
        goals: [{ marker: null, level: 0, text: '}' }],
      }),
    ),
    remainder: ['"records":[]', '}'],
  });

describe.each(lengths)('a sheet of %i records', (length) => {
  const sheets = [longSheet(length), longSheet(1), longSheet(length)];

  it('is the same JSON as in one go', () => {
    expect(emitJson(sheets)).toBe(`${JSON.stringify(sheets, null, 2)}\n`);
  });

  it('is the same line of NDJSON', () => {
    expect(emitNdjson(sheets)).toBe(sheets.map((sheet) => `${JSON.stringify(sheet)}\n`).join(''));
  });

  it('has every record and statement in CSV, each once', () => {
    const rows = parse(emitCsv(sheets), { columns: true }) as Record<string, string>[];
    expect(rows.map(({ initiative }) => initiative)).toEqual(
      sheets.flatMap(({ records }) => records.map(({ initiative }) => initiative)),
    );
    const grain = parse(emitCsv(sheets, { rows: 'statements' }), { columns: true }) as unknown[];
    expect(grain).toHaveLength(2 * length + 1);
  });

  it('is one row of the sheets', () => {
    const rows = parse(emitCsv(sheets, { rows: 'sheets' }), { columns: true }) as object[];
    expect(rows).toMatchObject([
      { records: `${length}` },
      { records: '1' },
      { records: `${length}` },
    ]);
  });
});
