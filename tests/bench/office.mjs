import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import ExcelJS from 'exceljs';
import { createRandom } from './random.mjs';
import { createSheet } from './sheets.mjs';

const headers = ['No.', '課名', '総計・行革・その他', '項目', '目標', '評価', '成果又は課題'];
const marked = (texts) => texts.map((text) => `●${text}`);
const titleOf = ({ year }) => `令和${year}年度目標管理シート`;

/** The cells of a sheet's table, each a list of lines. */
function rowsOf({ initiatives }) {
  const rows = initiatives.map(({ no, section, category, initiative, goals, rating, outcomes }) => [
    [no],
    [section],
    [category],
    [initiative],
    marked(goals),
    [rating],
    marked(outcomes),
  ]);
  return [headers.map((header) => [header]), ...rows];
}

async function workbook(sheet) {
  const book = new ExcelJS.Workbook();
  const tab = book.addWorksheet(sheet.department);
  tab.getCell('A1').value = titleOf(sheet);
  tab.getCell('A2').value = `【${sheet.department}】`;
  rowsOf(sheet).forEach((cells, y) => {
    cells.forEach((lines, x) => {
      tab.getCell(y + 4, x + 1).value = lines.join('\n');
    });
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}

function word(sheet) {
  const cellOf = (lines) => new TableCell({ children: lines.map((line) => new Paragraph(line)) });
  const rows = rowsOf(sheet).map((cells) => new TableRow({ children: cells.map(cellOf) }));
  const children = [
    new Paragraph({ text: titleOf(sheet), heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ text: `【${sheet.department}】`, heading: HeadingLevel.HEADING_2 }),
    new Table({ rows }),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** The kinds of Office files, and who writes them here. */
export const officeWriters = { xlsx: workbook, docx: word };

/** Writes `count` distinct sheets as files of one kind; gives their size in bytes. */
export async function writeOfficeFolder(folder, count, kind) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const random = createRandom(count);
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const content = await officeWriters[kind](createSheet(index + 1, random.between(3, 60)));
    await writeFile(join(folder, `${String(index).padStart(5, '0')}.${kind}`), content);
    bytes += content.length;
  }
  return bytes;
}
