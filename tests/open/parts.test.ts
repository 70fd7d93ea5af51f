import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parse-file.ts';
import { rowsOf, workbook } from './office-package.ts';

type Rows = Parameters<typeof rowsOf>[0];

const header = ['No.', '項目', '目標', '評価'];
const windows = [header, ['1', '窓口の改善', '待ち時間を短くする。', 'A']];
const parks = [header, ['1', '公園の手入れ', '樹木を調べる。', 'B']];

/** A workbook of these tabs, read: what each sheet is and holds. */
async function read(tabs: Readonly<Record<string, Rows>>) {
  const xml = Object.entries(tabs).map(([name, rows]) => [
    name,
    `<sheetData>${rowsOf(rows)}</sheetData>`,
  ]);
  const { sheets } = await parseFile(workbook(Object.fromEntries(xml)));
  return sheets.map(({ title, fiscalYear, department, records, ratingLegend, remainder }) => ({
    title,
    fiscalYear,
    department,
    initiatives: records.map(({ initiative }) => initiative),
    legend: ratingLegend.map(({ rating }) => rating),
    remainder,
  }));
}

describe('a tab', () => {
  it('reads its title, year and department again, though the tab before prints the same title', async () => {
    const title = '令和元年度目標管理シート';
    const sheets = await read({
      市民: [[title], ['市民部'], ...windows],
      みどり: [[title], ['みどり部'], ...parks],
    });
    expect(sheets).toMatchObject([
      { title, fiscalYear: 2019, department: '市民部', initiatives: ['窓口の改善'] },
      { title, fiscalYear: 2019, department: 'みどり部', initiatives: ['公園の手入れ'] },
    ]);
  });

  it('has nothing of the title, year and legend of the tab before', async () => {
    const sheets = await read({
      市民: [['令和元年度目標管理シート'], ['A：達成'], ['B：未達成'], ['市民部'], ...windows],
      みどり: [['みどり部'], ...parks],
    });
    expect(sheets).toMatchObject([
      { fiscalYear: 2019, department: '市民部', legend: ['A', 'B'] },
      { title: null, fiscalYear: null, department: 'みどり部', legend: [] },
    ]);
  });

  it('takes what a cover prints, as the tabs behind it do', async () => {
    const title = '令和元年度目標管理シート';
    const sheets = await read({
      表紙: [[title]],
      市民: [['市民部'], ...windows],
      みどり: [['みどり部'], ...parks],
    });
    expect(sheets).toMatchObject([
      { title, fiscalYear: 2019, department: '市民部', remainder: [] },
      { title, fiscalYear: 2019, department: 'みどり部', remainder: [] },
    ]);
  });

  it('goes on with the sheet of its department in the same year, not in another', async () => {
    const sheets = await read({
      前半: [['令和元年度目標管理シート'], ['市民部'], ...windows],
      後半: [['令和元年度目標管理シート'], ['市民部'], ...parks],
      前年: [['平成30年度目標管理シート'], ['市民部'], ...windows],
    });
    expect(sheets).toMatchObject([
      { fiscalYear: 2019, initiatives: ['窓口の改善', '公園の手入れ'] },
      { fiscalYear: 2018, initiatives: ['窓口の改善'] },
    ]);
  });

  it('does not go on with a table of the tab before', async () => {
    const rows = [
      ['2', '相談の充実', '夜間の窓口を設ける。', 'B'],
      ['3', '証明書の発行', '発行機を増やす。', 'A'],
    ];
    const [first, ...others] = await read({
      市民: [['令和元年度目標管理シート'], ['市民部'], ...windows],
      続き: rows,
    });
    expect(first?.initiatives).toEqual(['窓口の改善']);
    expect(others).toEqual([]);
    expect(first?.remainder).toEqual(rows.map((row) => row.join(' ')));
  });

  it('leaves what it says of no sheet to the one before', async () => {
    const [only, ...others] = await read({
      市民: [['令和元年度目標管理シート'], ['市民部'], ...windows],
      覚え書き: [['会議室は三階にある。']],
    });
    expect(only?.remainder).toEqual(['会議室は三階にある。']);
    expect(others).toEqual([]);
  });
});
