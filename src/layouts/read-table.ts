import { textOf } from '../concepts/text-of.ts';
import type { Cell, Paragraph, Row, Table } from '../parse/document.ts';
import { claim, type Desk } from './desk/desk.ts';
import { keepRow, keepTable } from './desk/keep.ts';
import { currentSheet } from './desk/sheets.ts';
import { layouts } from './index.ts';
import { type Layout, type Verdict, type View, viewOf } from './layout.ts';
import { holdGroup } from './prose/group-heading.ts';
import { flushField, type Prose } from './prose/prose.ts';
import { readParagraph } from './prose/read-prose.ts';
import { distinct, isBlank } from './rows/cells.ts';

/** A wider table is no sheet; what its columns mean is not asked. */
const mostColumns = 1000;

/** Reads a table from its first row to its last, each stretch by the layout that is surest of it. */
export function readTable(table: Table, desk: Desk, prose: Prose): void {
  holdGroup(prose);
  flushField(prose, desk);
  if (table.width > mostColumns) {
    desk.report('width-limit', table.start, { limit: String(mostColumns) });
    keepTable(table, currentSheet(desk), desk);
    return;
  }
  for (let at = 0; at < table.rows.length; ) {
    const view = viewOf(table, at, desk, prose);
    const choice = surest(view);
    at = choice ? readWith(choice, view) : readLooseRow(table, at, desk, prose);
  }
  prose.groupHeading = null;
  if (prose.mode === 'keep') prose.mode = 'text';
}

interface Choice extends Verdict {
  readonly layout: Layout;
}

function surest(view: View): Choice | null {
  let best: Choice | null = null;
  for (const layout of layouts) {
    const verdict = layout.recognise(view);
    if (verdict && verdict.confidence > (best?.confidence ?? 0)) best = { ...verdict, layout };
  }
  return best;
}

function readWith({ layout, why, confidence }: Choice, view: View): number {
  const { table, from, desk } = view;
  const before = desk.sheet?.records.length ?? 0;
  const { end, frame } = layout.read(view);
  const records = (desk.sheet?.records.length ?? 0) - before;
  const sheet = desk.sheet ? desk.sheets.indexOf(desk.sheet) : 0;
  const offset = table.rows[from]?.start ?? table.start;
  desk.trace.push({ layout: layout.name, why, confidence, offset, sheet, records, frame });
  return Math.max(from + 1, end);
}

/** A row that no layout takes: a lone cell is read like a line of text, anything else is kept. */
function readLooseRow(table: Table, at: number, desk: Desk, prose: Prose): number {
  const row = table.rows[at];
  if (!row) return at + 1;
  const filled = distinct(row).filter((cell) => cell.row === at && !isBlank(cell));
  const only = soleText(filled);
  for (const cell of distinct(row))
    if (!filled.includes(cell)) claim(desk, cell.lines, 'decoration');
  if (only) for (const copy of filled) if (copy !== only) claim(desk, copy.lines, 'decoration');
  if (only) readParagraph(asParagraph(row, only.lines), prose, desk);
  else if (filled.length > 0 && !isMarkedHeader(table, at))
    keepRow(filled, currentSheet(desk), desk);
  else for (const cell of filled) claim(desk, cell.lines, 'decoration');
  return at + 1;
}

/** The one cell of a row, or the one text that a converter copied over all cells of a merged one. */
function soleText(cells: readonly Cell[]): Cell | null {
  const [first] = cells;
  if (!first) return null;
  const text = textOf(first.lines);
  return cells.length === 1 ||
    (cells.length > 2 && cells.every((cell) => textOf(cell.lines) === text))
    ? first
    : null;
}

/** A header row of a table that no layout knows. */
function isMarkedHeader(table: Table, at: number): boolean {
  const row = table.rows[at];
  return (
    at === 0 &&
    table.rows.length > 1 &&
    !!row &&
    distinct(row).every((cell) => cell.header || textOf(cell.lines) === '')
  );
}

function asParagraph(row: Row, lines: Paragraph['lines']): Paragraph {
  return {
    type: 'paragraph',
    container: 'text',
    bullet: null,
    lines,
    start: row.start,
    end: row.end,
  };
}
