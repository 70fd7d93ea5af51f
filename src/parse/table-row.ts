import type { Cell, Furniture, Line, Row, Table } from './document.ts';
import type { Span } from './join-row.ts';
import { type ContentReader, contentReader } from './read-content.ts';
import type { Escapes } from './read-segments.ts';
import type { Scan } from './syntax.ts';
import { firstVisible, isSteering, isVisible } from './visible.ts';
import { visitHtml } from './visit-html.ts';

/** Cells of a row; a line with more separators is no row. */
export const mostColumns = 262_144;

/** Tells whether a line has too many separators for a row, and says so. */
export function isTooWide(scan: Scan, line: number, separators: Uint32Array): boolean {
  const tooWide = (separators[line] ?? 0) >= mostColumns;
  if (tooWide)
    scan.report('separator-limit', scan.lines.starts[line] ?? 0, { limit: String(mostColumns) });
  return tooWide;
}

/** A table of lines under construction; `furniture` is what its cells hold of it. */
export interface RowTable {
  readonly rows: Row[];
  readonly furniture: Furniture[];
  /** One for all cells, made when it is needed: making one costs more than most cells. */
  readonly content: (escapes: Escapes) => ContentReader;
}

/** Begins a table of lines. */
export function rowTable(source: string): RowTable {
  const furniture: Furniture[] = [];
  const readers = new Map<Escapes, ContentReader>();
  const content = (escapes: Escapes): ContentReader => {
    const known = readers.get(escapes);
    const reader = known ?? contentReader(source, escapes, furniture);
    if (!known) readers.set(escapes, reader);
    return reader;
  };
  return { rows: [], furniture, content };
}

interface RowOptions {
  /** The cells are those of a header. */
  readonly header: boolean;
  /** The row is one line without markup, and nothing in it needs decoding. */
  readonly plain: boolean;
  /** Nothing in it needs decoding, but there may be tags. */
  readonly clear?: boolean;
  /** A backslash before a line end inside a cell is the mark of that line end. */
  readonly breaks?: boolean;
}

/** Builds one row of unmerged cells from the ranges of its cells. */
export function readRow(
  source: string,
  spans: readonly Span[],
  table: RowTable,
  options: RowOptions,
): Row {
  const row = table.rows.length;
  const cells = spans.map((span, column): Cell => {
    const { start, end } = trimRange(source, span.start, span.end);
    const plain = options.plain || (!span.quoted && isPlain(source, start, end));
    const lines = plain
      ? plainLine(source, start, end, span.bold ?? false)
      : readLines(source, span, start, end, table.content(escapesOf(span, options)));
    const header = options.header && lines.length > 0;
    const shown = options.breaks ? lines.flatMap(withoutBreak) : lines;
    return { start, end, lines: shown, header, row, column, rowSpan: 1, colSpan: 1, text: null };
  });
  return { cells, start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** The line without the backslash before its end; nothing where it is nothing else. The last line has no end. */
function withoutBreak(line: Line, at: number, lines: readonly Line[]): readonly Line[] {
  if (at === lines.length - 1 || !line.text.endsWith('\\')) return [line];
  const text = line.text.slice(0, -1).trimEnd();
  if (text === '') return [];
  const end = line.map ? (line.map[text.length] ?? line.end) : line.start + text.length;
  const map = line.map ? Array.prototype.slice.call(line.map, 0, text.length) : null;
  return [{ ...line, text, map, end }];
}

function escapesOf({ quoted }: Span, { clear }: RowOptions): Escapes {
  if (quoted) return 'quotes';
  return clear ? 'clear' : 'pipe';
}

function readLines(
  source: string,
  { bold = false }: Span,
  start: number,
  end: number,
  { visitor, builder }: ContentReader,
): readonly Line[] {
  builder.bold(bold);
  visitHtml(source, start, end, visitor);
  return builder.finish();
}

/** Finishes a table; its furniture follows it. */
export function finishTable(
  table: RowTable,
  syntax: Table['syntax'],
): readonly (Table | Furniture)[] {
  const { rows, furniture } = table;
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  const start = rows[0]?.start ?? 0;
  return [
    { type: 'table', syntax, rows, width, start, end: rows.at(-1)?.end ?? start },
    ...furniture,
  ];
}

const BACKSLASH = 0x5c;
/** `<`, `&`, the backslash, line ends and other controls but the tab. */
const marks: ReadonlySet<number> = new Set([
  0x3c,
  0x26,
  BACKSLASH,
  ...Array.from({ length: 0x20 }, (_, code) => code).filter((code) => code !== 0x09),
]);
const none: readonly Line[] = [];

/** The line of a cell that holds neither `<`, `&` nor a backslash: no copy, no second look. */
function plainLine(source: string, start: number, end: number, bold: boolean): readonly Line[] {
  if (start === end) return none;
  const text = source.slice(start, end);
  const boldTo = bold ? end : start;
  return [
    { text, start, end, map: null, level: 0, block: true, item: false, bold, boldTo, indent: 0 },
  ];
}

/** Tells whether a range prints just as it stands, in one line. */
function isPlain(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code <= BACKSLASH ? marks.has(code) : isSteering(code)) return false;
  }
  return true;
}

function trimRange(source: string, from: number, to: number): { start: number; end: number } {
  const start = firstVisible(source, from, to);
  let end = to;
  while (end > start && !isVisible(source.charCodeAt(end - 1))) end--;
  return { start, end };
}
