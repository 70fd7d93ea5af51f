import type { Cell } from '../flat-cell.ts';
import { rowHeight } from './row-height.ts';
import type { Language, SheetPlan } from './sheet-plan.ts';
import { styles } from './styles-xml.ts';
import { main, xmlHead } from './xml-parts.ts';
import { xmlText } from './xml-text.ts';

/** A worksheet up to its first row: print on one page's width, header frozen, columns wide enough. */
export function worksheetHead({ columns }: SheetPlan): string {
  const cols = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return `${xmlHead}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData>`;
}

/** The row of titles. */
export function headerRow(plan: SheetPlan, lang: Language): string {
  const titles = plan.columns.map(({ title }) => title[lang]);
  return row(plan, titles, 1, () => styles.header);
}

/** A row of cells; `number` counts from 1. */
export function worksheetRow(plan: SheetPlan, cells: readonly Cell[], number: number): string {
  return row(plan, cells, number, (at) => (at < plan.printed ? styles.text : styles.aside));
}

/** What follows the last row, number `rows`: filter, margins, A4 landscape, title and page numbers. */
export function worksheetTail({ columns }: SheetPlan, rows: number, title: string): string {
  const header = xmlText(`&L${title.replaceAll('&', '&&')}&R&A`);
  return `</sheetData><autoFilter ref="A1:${letter(columns.length)}${rows}"/><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.5" header="0.3" footer="0.25"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddHeader>${header}</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
}

/** The nth column's letter; no table is wider than the alphabet. */
export function letter(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column - 1);
}

/** Only what is printed decides how high a row is. */
function row(
  { columns, printed }: SheetPlan,
  cells: readonly Cell[],
  number: number,
  styleOf: (at: number) => number,
): string {
  const written = cells.map((cell, at) => cellXml(cell, `${letter(at + 1)}${number}`, styleOf(at)));
  const height = rowHeight(cells.slice(0, printed), columns);
  return `<row r="${number}" ht="${height}">${written.join('')}</row>`;
}

/** Text is never a formula: it stands in the cell as a string. */
function cellXml(cell: Cell, place: string, style: number): string {
  if (cell === null || cell === '') return `<c r="${place}" s="${style}"/>`;
  if (typeof cell === 'number') return `<c r="${place}" s="${style}"><v>${cell}</v></c>`;
  const text = xmlText(cut(String(cell)));
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t${space}>${text}</t></is></c>`;
}

/** What a cell can hold. */
const maxLength = 32_767;

const mark = ' …(cut: a cell holds 32,767 characters)';

/** A longer text would make the file unreadable; the cut is marked, and every other format holds the whole. */
function cut(text: string): string {
  return text.length <= maxLength ? text : text.slice(0, maxLength - mark.length) + mark;
}
