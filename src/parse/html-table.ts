import type { Block, Furniture, Line, Paragraph, Table } from './document.ts';
import { eachAttribute, isNamed } from './each-attribute.ts';
import type { Tag } from './html-tag.ts';
import { paragraph } from './paragraph.ts';
import { type LooseCell, type LooseRow, mostPaddedCells, placeCells } from './place-cells.ts';
import { addTag, type ContentReader, contentReader } from './read-content.ts';
import type { PageScan } from './syntax.ts';
import { visitHtml } from './visit-html.ts';

/** Where HTML cuts a span off. */
const mostColumns = 1000;
const mostRows = 65_534;

interface OpenCell {
  readonly tag: Tag;
  readonly header: boolean;
}

interface OpenRow extends LooseRow {
  end: number;
  readonly cells: LooseCell[];
}

/** A table being read; text between cells goes to `stray`, as a browser shows it above the table. */
interface TableState {
  readonly source: string;
  readonly rows: OpenRow[];
  readonly before: Paragraph[];
  readonly content: ContentReader;
  section: number;
  inHead: boolean;
  /** The row is open: the next cell goes into it. */
  inRow: boolean;
  cell: OpenCell | null;
  caption: boolean;
  /** Number of tables open inside the cell. */
  nested: number;
  isNested: boolean;
}

/** A table read: its block among those that stand before and after it, and whether further tables stand in its cells. */
interface HtmlTable {
  readonly blocks: readonly Block[];
  readonly isNested: boolean;
}

/**
 * Reads one HTML table, from `start` up to `end`, into its grid.
 * The caption and text that stands outside the cells come before it, comments after it.
 */
export function readHtmlTable(scan: PageScan, start: number, end: number): HtmlTable {
  const { source, report } = scan;
  const state: TableState = {
    source,
    rows: [],
    before: [],
    content: contentReader(source, 'pipe'),
    section: 0,
    inHead: false,
    inRow: false,
    cell: null,
    caption: false,
    nested: -1,
    isNested: false,
  };
  const visitor = { ...state.content.visitor, tag: (tag: Tag) => readTableTag(state, tag) };
  visitHtml(source, start, end, visitor, scan.html.known);
  closeContent(state, end);
  const { rows, cut } = placeCells(state.rows);
  if (cut) report('span-limit', start, { limit: String(mostPaddedCells) });
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  const table: Table = { type: 'table', syntax: 'html', rows, width, start, end };
  const furniture: readonly Furniture[] = state.content.furniture;
  const blocks = [...state.before, ...(rows.length > 0 ? [table] : []), ...furniture];
  return { blocks, isNested: state.isNested };
}

function readTableTag(state: TableState, tag: Tag): void {
  if (tag.name === 'table') state.nested += tag.closing ? -1 : 1;
  state.isNested ||= state.nested > 0;
  if (state.nested > 0 || (tag.name === 'table' && state.cell)) addTag(state.content.builder, tag);
  else readPart(state, tag);
}

function readPart(state: TableState, tag: Tag): void {
  switch (tag.name) {
    case 'td':
    case 'th':
      if (tag.closing) closeContent(state, tag.start);
      else openCell(state, tag);
      return;
    case 'tr':
      closeContent(state, tag.start);
      state.inRow = false;
      if (!tag.closing) openRow(state, tag);
      return;
    case 'thead':
    case 'tbody':
    case 'tfoot':
      closeContent(state, tag.start);
      state.inRow = false;
      state.section++;
      state.inHead = tag.name === 'thead' && !tag.closing;
      return;
    case 'caption':
      closeContent(state, tag.start);
      state.caption = !tag.closing;
      return;
    case 'table':
      closeContent(state, tag.start);
      return;
    default:
      addTag(state.content.builder, tag);
      return;
  }
}

function openRow(state: TableState, tag: Tag): void {
  state.rows.push({ start: tag.start, end: tag.end, section: state.section, cells: [] });
  state.inRow = true;
}

function openCell(state: TableState, tag: Tag): void {
  closeContent(state, tag.start);
  if (!state.inRow) openRow(state, tag);
  state.cell = { tag, header: tag.name === 'th' || state.inHead };
}

/** Ends the cell, the caption or the stray text that is open. */
function closeContent(state: TableState, end: number): void {
  const lines = state.content.builder.finish();
  const row = state.rows.at(-1);
  if (state.cell && row) {
    row.cells.push(looseCell(state, state.cell, lines, end));
    row.end = end;
  } else if (lines.length > 0) {
    state.before.push(paragraph(lines, state.caption ? 'caption' : 'text'));
  }
  state.cell = null;
  state.caption = false;
}

function looseCell(
  state: TableState,
  cell: OpenCell,
  lines: readonly Line[],
  end: number,
): LooseCell {
  const { tag, header } = cell;
  const spans = spansOf(state.source, tag);
  const colSpan = Math.max(1, Math.min(mostColumns, spans.colSpan));
  const rowSpan = Math.min(mostRows, spans.rowSpan);
  return { start: tag.end, end: Math.max(tag.end, end), lines, header, rowSpan, colSpan };
}

type Spans = Pick<LooseCell, 'rowSpan' | 'colSpan'>;

const noSpans: Spans = { rowSpan: 1, colSpan: 1 };
/** Most cells have none; their attributes need no reading. */
const spanWord = /span/i;

/** The spans of a cell; the first attribute of a name counts. */
function spansOf(source: string, tag: Tag): Spans {
  if (!spanWord.test(source.slice(tag.start, tag.end))) return noSpans;
  let rows: string | null = null;
  let columns: string | null = null;
  eachAttribute(source, tag, (start, end, value, valueEnd) => {
    if (isNamed(source, start, end, 'rowspan')) rows ??= source.slice(value, valueEnd);
    else if (isNamed(source, start, end, 'colspan')) columns ??= source.slice(value, valueEnd);
    return rows !== null && columns !== null;
  });
  if (rows === null && columns === null) return noSpans;
  return { rowSpan: readSpan(rows), colSpan: readSpan(columns) };
}

/** A span as HTML reads it: the digits at the beginning of the value, else 1. */
function readSpan(value: string | null): number {
  const digits = value === null ? null : /^\s*\+?(\d+)/.exec(value);
  return digits ? Number(digits[1]) : 1;
}
