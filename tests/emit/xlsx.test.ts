import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it, vi } from 'vitest';
import { flatRows } from '../../src/emit/flat-rows.ts';
import { emitXlsx } from '../../src/emit/xlsx.ts';
import { columns } from '../../src/schema/columns.ts';
import type { Sheet } from '../../src/schema/sheet.ts';
import { traps } from './arbitrary.ts';
import { recordOf, sheetOf } from './sheets.ts';
import { town } from './town.ts';

const tables = ['sheets', 'records', 'statements'] as const;

async function partsOf(sheets: readonly Sheet[]) {
  const entries = Object.entries(unzipSync(await emitXlsx(sheets)));
  return new Map(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('emitXlsx', () => {
  it('is read back equal, numbers as numbers and text as text', async () => {
    const workbook = await readWorkbook(Buffer.from(await emitXlsx(town)));
    expect(workbook.map(({ sheet }) => sheet)).toEqual(tables);
    for (const [index, table] of tables.entries()) {
      const names = columns[table].map(({ name }) => name);
      const rows = town.flatMap((sheet) => [...flatRows(sheet, table, '\n')]);
      const cells = rows.map((row) =>
        names.map((name) => row[name] || (row[name] === 0 ? 0 : null)),
      );
      expect(workbook[index]?.data).toEqual([names, ...cells]);
    }
  });

  it('holds no formula, whatever the text', async () => {
    const sheets = [sheetOf({ title: '=1+1', records: traps.map((no) => recordOf({ no })) })];
    for (const [name, text] of await partsOf(sheets)) {
      if (name.startsWith('xl/worksheets/')) expect(text).not.toMatch(/<f[ >]/);
    }
    expect((await partsOf(sheets)).get('xl/sharedStrings.xml')).toContain('>=1+1<');
  });

  it('freezes the header of every worksheet, filters by it and wraps text', async () => {
    const parts = await partsOf(town);
    const worksheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(worksheets).toHaveLength(3);
    for (const [, text] of worksheets) {
      expect(text).toMatch(/<pane ySplit="1"[^>]* state="frozen"/);
      expect(text).toMatch(/<autoFilter ref="A1:[L-P]\d+"/);
    }
    expect(parts.get('xl/styles.xml')).toContain('wrapText="true"');
  });

  it('is the same, byte for byte, whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime('2020-02-03T04:05:06Z');
    const first = await emitXlsx(town);
    vi.setSystemTime('2031-12-31T23:59:59Z');
    const later = await emitXlsx(town);
    vi.useRealTimers();
    expect(Buffer.from(later).equals(first)).toBe(true);
  });

  it('holds only characters that XML can hold', async () => {
    const title = '\u0000\u0007\ud800\ufffe_x0041_<&>';
    const text = (await partsOf([sheetOf({ title })])).get('xl/sharedStrings.xml');
    expect(text).toContain('_x0000__x0007_\ufffd\ufffd_x005F_x0041_&lt;&amp;&gt;');
  });

  it('cuts a text that a cell cannot hold, and says so', async () => {
    const title = '長'.repeat(40_000);
    const [sheet] = await readWorkbook(Buffer.from(await emitXlsx([sheetOf({ title })])));
    const cell = String(sheet?.data[1]?.[1]);
    expect(cell).toHaveLength(32_767);
    expect(cell).toMatch(/^長+ …\(cut: a cell holds 32,767 characters\)$/);
  });

  it('writes the headers alone for no sheets', async () => {
    const [sheet] = await readWorkbook(Buffer.from(await emitXlsx([])));
    expect(sheet?.data).toEqual([columns.sheets.map(({ name }) => name)]);
  });
});
