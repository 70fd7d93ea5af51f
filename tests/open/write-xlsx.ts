import ExcelJS from 'exceljs';
import type { PageBlock, PageCell } from './page.ts';

export interface XlsxOptions {
  /** Draws rules round the cells of tables. */
  readonly ruled?: boolean;
  /** Grid columns that each column of a table is merged over, as on graph paper. */
  readonly grid?: number;
}

/** Writes pages as a workbook, a tab a page, an empty row between blocks. */
export async function writeXlsx(
  pages: Readonly<Record<string, readonly PageBlock[]>>,
  options: XlsxOptions = {},
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, blocks] of Object.entries(pages)) {
    const sheet = workbook.addWorksheet(name);
    if (options.grid) sheet.properties.defaultColWidth = 2;
    let row = 1;
    for (const block of blocks) row = addBlock(sheet, block, row, options) + 1;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addBlock(
  sheet: ExcelJS.Worksheet,
  block: PageBlock,
  row: number,
  options: XlsxOptions,
): number {
  if (block.type !== 'table') {
    sheet.getCell(row, 1).value = block.text;
    return row + 1;
  }
  block.rows.forEach((cells, y) => {
    for (const [x, cell] of cells.entries()) addCell(sheet, cell, row + y, x, options);
  });
  return row + block.rows.length;
}

const thin = { style: 'thin' } as const;

function addCell(
  sheet: ExcelJS.Worksheet,
  cell: PageCell,
  row: number,
  x: number,
  { ruled, grid = 1 }: XlsxOptions,
): void {
  if (!cell) return;
  const column = x * grid + 1;
  const [bottom, right] = [row + cell.rowSpan - 1, column + cell.colSpan * grid - 1];
  const text = cell.lines.map((line) => line.text).join('\n');
  const target = sheet.getCell(row, column);
  if (text !== '') target.value = text;
  target.alignment = { wrapText: true };
  if (bottom > row || right > column) sheet.mergeCells(row, column, bottom, right);
  if (!ruled) return;
  for (let y = row; y <= bottom; y++) {
    for (let z = column; z <= right; z++) {
      sheet.getCell(y, z).border = { top: thin, bottom: thin, left: thin, right: thin };
    }
  }
}
