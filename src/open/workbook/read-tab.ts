import { readCellReference } from '../grid/cell-reference.ts';
import { type GridBuilder, gridBuilder } from '../grid/grid-builder.ts';
import type { Archive } from '../package/archive.ts';
import { type Attributes, readXml } from '../package/read-xml.ts';
import { isTrue } from './read-catalogue.ts';
import type { CellStyle } from './read-styles.ts';
import { richText } from './rich-text.ts';

/** What the cells of all tabs share. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styleOf: (style: number) => CellStyle;
  /** What a stored number looks like in a format. */
  readonly showNumber: (value: number, format: string, at: CellAt) => string;
  readonly showText: (text: string, format: string) => string;
}

/** Where a cell stands, for messages. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** Reads what shows of one tab's cells. Throws Refusal. */
export function readTab(archive: Archive, part: string, context: CellContext): GridBuilder {
  const grid = gridBuilder();
  const rich = richText();
  let row = -1;
  let cell: OpenCell | null = null;
  let piece = '';
  let inValue = false;
  let header = false;
  readXml(archive, part, {
    open(name, attributes) {
      if (name === 'row') row = openRow(grid, row, attributes);
      else if (name === 'c') cell = openCell(row, cell, attributes);
      else if (name === 'v') inValue = true;
      else if (name === 'sheetFormatPr') grid.hideRows(isTrue(attributes.zeroHeight));
      else if (name === 'col') addColumns(grid, attributes);
      else if (name === 'mergeCell') addMerge(grid, attributes.ref ?? '');
      else if (headers.has(name)) header = true;
      else rich.open(name);
    },
    text(text) {
      if (inValue || header) piece += text;
      else rich.text(text);
    },
    close(name) {
      if (name === 'c' && cell) {
        addCell(grid, cell, piece, rich.take(), context);
        piece = '';
      } else if (name === 'v') inValue = false;
      else if (headers.has(name)) {
        header = false;
        grid.addFurniture(headerText(piece));
        piece = '';
      } else rich.close(name);
    },
  });
  return grid;
}

/** Printed above and below every page; those of first and even pages seldom differ but may. */
const headers: ReadonlySet<string> = new Set([
  'oddHeader',
  'oddFooter',
  'evenHeader',
  'evenFooter',
  'firstHeader',
  'firstFooter',
]);

/** Codes for sides, fonts, sizes, page numbers, dates and names; `&&` is the sign itself. */
const headerCodes = /&(?:[LCR]|"[^"]*"|K[0-9A-F+-]{6}|\d{1,3}|[A-Z]|(&))/g;

function headerText(text: string): string {
  return text.replace(headerCodes, (code, sign) => sign ?? (/&[LCR]$/.test(code) ? '\n' : ''));
}

interface OpenCell extends CellAt {
  readonly style: number;
  readonly type: string;
}

function openRow(grid: GridBuilder, before: number, { r, hidden, ht }: Attributes): number {
  const row = r === undefined ? before + 1 : Number(r) - 1;
  if (hidden !== undefined || ht === '0') grid.addRow(row, isTrue(hidden) || ht === '0');
  return row;
}

function addColumns(grid: GridBuilder, { min, max, width = '8.43', hidden }: Attributes): void {
  grid.addColumns(Number(min) - 1, Number(max) - 1, isTrue(hidden) ? 0 : Number(width));
}

function addMerge(grid: GridBuilder, range: string): void {
  const [from = '', to = from] = range.split(':');
  const [first, last] = [readCellReference(from), readCellReference(to)];
  if (!first || !last || last.row < first.row || last.column < first.column) return;
  const rowSpan = last.row - first.row + 1;
  const colSpan = last.column - first.column + 1;
  grid.addMerge({ ...first, rowSpan, colSpan });
}

/** A cell without a reference stands right of the one before. */
function openCell(row: number, before: OpenCell | null, attributes: Attributes): OpenCell {
  const { r = '', s = '0', t = 'n' } = attributes;
  const next = before?.row === row ? before.column + 1 : 0;
  const { column } = readCellReference(r) ?? { column: next };
  return { row, column, style: Number(s), type: t };
}

function addCell(
  grid: GridBuilder,
  { row, column, style, type }: OpenCell,
  value: string,
  inline: string,
  context: CellContext,
): void {
  const { format, ruled } = context.styleOf(style);
  if (ruled) grid.addRule(row, column);
  const stored = type === 's' ? (context.strings[Number(value)] ?? '') : inline || value;
  if (stored === '') return;
  const text = shownText(type, stored, format, { row, column }, context);
  if (text === '') grid.addHidden(row, column);
  else grid.addCell({ row, column, text, ruled });
}

const texts: ReadonlySet<string> = new Set(['s', 'str', 'inlineStr']);

function shownText(
  type: string,
  stored: string,
  format: string,
  at: CellAt,
  { showNumber, showText }: CellContext,
): string {
  if (texts.has(type)) return showText(stored, format);
  if (type === 'b') return stored === '1' ? 'TRUE' : 'FALSE';
  if (type === 'e') return stored;
  const number = type === 'd' ? serialOf(stored) : Number(stored);
  return Number.isFinite(number) ? showNumber(number, format, at) : stored;
}

/** A date that is written out, as Excel counts days. */
function serialOf(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000 + 25_569;
}
