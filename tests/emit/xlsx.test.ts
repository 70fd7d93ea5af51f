import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it, vi } from 'vitest';
import { flatRows } from '../../src/emit/flat-rows.ts';
import { sheetPlans } from '../../src/emit/workbook/sheet-plans.ts';
import { emitXlsx, openXlsx, type XlsxOptions } from '../../src/emit/xlsx.ts';
import { createZip } from '../../src/emit/zip/create-zip.ts';
import { memorySpool } from '../../src/emit/zip/spool.ts';
import { createMessage } from '../../src/messages/create-message.ts';
import { columns, type Table } from '../../src/schema/columns.ts';
import type { Sheet } from '../../src/schema/sheet.ts';
import { traps } from './arbitrary.ts';
import { recordOf, sheetOf } from './sheets.ts';
import { town } from './town.ts';

const tables: readonly Table[] = [
  ...(['records', 'statements', 'ratings', 'indicators'] as const),
  ...(['sheets', 'metadata', 'legend', 'remainder'] as const),
];
const tabs = ['取組', '記述', '評価', '指標', 'シート', '付帯情報', '凡例', '残り', 'メッセージ'];

async function partsOf(sheets: readonly Sheet[], options?: XlsxOptions) {
  const entries = Object.entries(unzipSync(await emitXlsx(sheets, options)));
  return new Map(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const read = async (sheets: readonly Sheet[], options?: XlsxOptions) =>
  readWorkbook(Buffer.from(await emitXlsx(sheets, options)));

const place = { offset: 1, line: 7, column: 1, end: null, place: null };
const warning = {
  source: 'a.md',
  ...createMessage('unknown-header', { header: 'ひとこと' }, place),
};

describe('emitXlsx', () => {
  it('begins with the initiatives and has a worksheet for every table, and for messages', async () => {
    const workbook = await read(town, { messages: [warning] });
    expect(workbook.map(({ sheet }) => sheet)).toEqual(tabs);
    expect(workbook.at(-1)?.data).toEqual([
      ['ファイル', '行・場所', '重大度', '内容', '規則'],
      [
        'a.md',
        7,
        '警告',
        '列「ひとこと」は既知の項目ではないため、extra に残しました',
        'unknown-header',
      ],
    ]);
  });

  it('is read back equal, column by column, numbers as numbers and text as text', async () => {
    const workbook = await read(town, { lang: 'en' });
    for (const [index, table] of tables.entries()) {
      const [header = [], ...data] = workbook[index]?.data ?? [];
      const rows = town.flatMap((sheet) => [...flatRows(sheet, table, '\n')]);
      expect(new Set(header)).toEqual(new Set(columns[table].map(({ words }) => words.title.en)));
      for (const { name, words } of columns[table]) {
        if (['field', 'role', 'final'].includes(name)) continue;
        const at = header.indexOf(words.title.en);
        const cells = rows.map((row) => row[name] || (row[name] === 0 ? 0 : null));
        expect(data.map((row) => row[at] ?? null)).toEqual(cells);
      }
    }
  });

  it('speaks Japanese unless told otherwise, of fields and roles too', async () => {
    const [record, statement, , indicator] = await read(town);
    expect(record?.data[0]?.slice(0, 4)).toEqual(['年度（西暦）', '部', '番号', '課名']);
    expect(statement?.data[1]).toContain('目標');
    expect(indicator?.data.slice(1).map((row) => row[8])).toEqual(['基準値', '目標値', '実績値']);
    const [first] = await read(town, { lang: 'en' });
    expect(first?.sheet).toBe('Initiatives');
  });

  it('holds no formula, whatever the text', async () => {
    const sheets = [sheetOf({ title: '=1+1', records: traps.map((no) => recordOf({ no })) })];
    const parts = await partsOf(sheets);
    for (const [name, text] of parts) {
      if (name.startsWith('xl/worksheets/')) expect(text).not.toMatch(/<f[ >]/);
    }
    expect(parts.get('xl/worksheets/sheet5.xml')).toContain('>=1+1<');
  });

  it('freezes, filters and repeats the header, and prints on A4 landscape one page wide', async () => {
    const parts = await partsOf(town, { title: '目標 & 評価' });
    const worksheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(worksheets).toHaveLength(tabs.length);
    for (const [, text] of worksheets) {
      expect(text).toMatch(/<pane ySplit="1"[^>]* state="frozen"/);
      expect(text).toMatch(/<autoFilter ref="A1:[E-Q]\d+"/);
      expect(text).toContain('<pageSetUpPr fitToPage="1"/>');
      expect(text).toContain(
        'paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"',
      );
      expect(text).toContain('&amp;L目標 &amp;&amp; 評価&amp;R&amp;A');
    }
    const book = parts.get('xl/workbook.xml');
    expect(book?.match(/_xlnm\.Print_Titles/g)).toHaveLength(tabs.length);
    expect(book).toContain("'取組'!$A$1:$N$5");
    expect(parts.get('xl/styles.xml')).toContain('wrapText="1"');
  });

  it('is the same, byte for byte, whenever and in however many pieces it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime('2020-02-03T04:05:06Z');
    const first = await emitXlsx(town);
    vi.setSystemTime('2031-12-31T23:59:59Z');
    const later = await piecemeal(town);
    vi.useRealTimers();
    expect(later.equals(first)).toBe(true);
  });

  it('holds only characters that XML can hold', async () => {
    const title = '\u0000\u0007\ud800\ufffe_x0041_<&>';
    const text = (await partsOf([sheetOf({ title })])).get('xl/worksheets/sheet5.xml');
    expect(text).toContain('_x0000__x0007_\ufffd\ufffd_x005F_x0041_&lt;&amp;&gt;');
  });

  it('cuts a text that a cell cannot hold, and says so', async () => {
    const workbook = await read([sheetOf({ title: '長'.repeat(40_000) })]);
    const cell = String(workbook[4]?.data[1]?.[4]);
    expect(cell).toHaveLength(32_767);
    expect(cell).toMatch(/^長+ …\(cut: a cell holds 32,767 characters\)$/);
  });

  it('writes the headers alone for no sheets', async () => {
    const workbook = await read([]);
    expect(workbook.map(({ data }) => data.length)).toEqual(tabs.map(() => 1));
  });

  it('goes on in another worksheet where one is full', async () => {
    const records = Array.from({ length: 25 }, (_, at) => recordOf({ index: at + 1, no: `${at}` }));
    const workbook = await readWorkbook(await piecemeal([sheetOf({ records })], 11));
    expect(workbook.slice(0, 4).map(({ sheet }) => sheet)).toEqual([
      '取組',
      '取組 (2)',
      '取組 (3)',
      '記述',
    ]);
    const [first, second, third] = workbook.map(({ data }) => data);
    expect([first?.length, second?.length, third?.length]).toEqual([11, 11, 6]);
    expect(second?.[0]).toEqual(first?.[0]);
    const numbers = [first, second, third].flatMap((data) => data?.slice(1).map((row) => row[2]));
    expect(numbers).toEqual(records.map(({ no }) => no));
  });
});

it('plans every column of every table once', () => {
  for (const [at, table] of tables.entries()) {
    const titles = sheetPlans[at]?.columns.map(({ title }) => title.en);
    expect(titles?.toSorted()).toEqual(
      columns[table].map(({ words }) => words.title.en).toSorted(),
    );
  }
});

/** The workbook as the command writes it: file by file. */
async function piecemeal(sheets: readonly Sheet[], most?: number): Promise<Buffer> {
  const zip = createZip(memorySpool);
  const bundle = openXlsx({}, most);
  for (const sheet of sheets) {
    for (const { file, text } of bundle.add({ source: 'a', sheets: [sheet], messages: [] }))
      await zip.append(file, text);
  }
  for (const { file, text } of bundle.end()) await zip.append(file, text);
  const chunks: Uint8Array[] = [];
  for await (const chunk of zip.bytes()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
