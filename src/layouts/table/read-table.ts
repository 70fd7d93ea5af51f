import type { Cell, Row, Table } from '../../parse/document.ts';
import { claim, type Desk } from '../desk/desk.ts';
import { keepRow, keepTable } from '../desk/keep.ts';
import { currentSheet } from '../desk/sheets.ts';
import { type Factor, scoreOf } from '../evidence.ts';
import { isKnownKey, mayBeKey } from '../form/form-key.ts';
import { headsForm } from '../form/heads-form.ts';
import { distinct, headerText } from '../grid/cells.ts';
import { filledCells, isRuleRow, loneText } from '../grid/row-facts.ts';
import { departmentBlock } from './department-block.ts';
import { leaveFront } from './form-front.ts';
import { layouts } from './index.ts';
import { type Layout, type View, viewOf } from './layout.ts';
import { isSameFrame } from './same-frame.ts';
import { verticalForm } from './vertical-form.ts';

/** A wider table is no sheet; what its columns mean is not asked. */
const mostColumns = 1000;
/** A reading less likely than this is none. */
const least = 0.25;

/** Reads a cell that stands alone in its row like running text. */
export type ReadLine = (row: Row, cell: Cell) => void;

/** Reads a table from its first row to its last, each stretch by the layout that is likeliest. */
export function readTable(table: Table, desk: Desk, readLine: ReadLine): void {
  if (table.width > mostColumns) {
    desk.report('width-limit', table.start, { limit: String(mostColumns) });
    keepTable(table, currentSheet(desk), desk);
    return;
  }
  desk.tableStart = 0;
  for (let at = 0; at < table.rows.length; ) {
    if (at > 0 && isBlankRow(table, at)) {
      if (desk.tableStart === at) desk.tableStart++;
      at++;
      continue;
    }
    const { front } = desk;
    const view = viewOf(table, at, desk);
    const [choice, runnerUp] = rank(view);
    const end = choice ? readWith(choice, runnerUp ?? null, view) : at + 1;
    leaveFront(front, desk);
    const isWhole = choice !== undefined || readLooseRow(view, readLine);
    if (isWhole && (choice || desk.tableStart === at)) desk.tableStart = end;
    at = end;
  }
  desk.heading = null;
}

/** Nothing begins with a blank row but a table. */
function isBlankRow(table: Table, at: number): boolean {
  const row = table.rows[at];
  return !row || filledCells(row, at).length === 0;
}

interface Choice {
  readonly layout: Layout;
  readonly factors: readonly Factor[];
  readonly score: number;
}

/** The layouts that could read the rows from here on, the likeliest first. */
function rank(view: View): readonly Choice[] {
  const choices: Choice[] = [];
  for (const layout of layouts) {
    const factors = layout.recognise(view);
    const score = factors ? scoreOf(factors) : 0;
    if (factors && score >= least) choices.push({ layout, factors, score });
  }
  return choices.sort((a, b) => b.score - a.score);
}

function readWith({ layout, factors, score }: Choice, next: Choice | null, view: View): number {
  const { table, from, desk } = view;
  const before = desk.recordCount;
  const { end, frame } = layout.read(view);
  const offset = table.rows[from]?.start ?? table.start;
  desk.trace.push({
    layout: layout.name,
    factors,
    score,
    runnerUp: next && { layout: next.layout.name, score: next.score, offset },
    refused: false,
    offset,
    sheet: desk.sheet ? desk.sheets.lastIndexOf(desk.sheet) : 0,
    records: desk.recordCount - before,
    frame,
  });
  return Math.max(from + 1, end);
}

/** A row that no layout takes: a lone text is read like a line, anything else is kept. False for a row that is kept. */
function readLooseRow(view: View, readLine: ReadLine): boolean {
  const { table, from, desk } = view;
  const row = table.rows[from];
  const filled = row ? filledCells(row, from) : [];
  const [first, ...copies] = filled;
  if (!row || !first) return true;
  if (isRuleRow(filled)) for (const cell of filled) claim(desk, cell.lines, 'rule');
  else if (isHeaderAgain(view) || isReadBelow(view))
    for (const cell of distinct(row)) claim(desk, cell.lines, 'header');
  else if (loneText(filled) === null || isBlankLabel(row, first, desk)) {
    if (mayContinue(view)) desk.report('unplaced-table', table.start);
    if (filled.some((cell) => namesInitiative(cell, desk))) desk.open = null;
    keepRow(filled, currentSheet(desk), desk);
    return false;
  } else {
    readLine(row, first);
    for (const copy of copies) claim(desk, copy.lines, 'copy');
  }
  return true;
}

/** Where forms have their labels left of the values, a word beside blank cells is a label without one, and no line of text. */
function isBlankLabel({ cells }: Row, cell: Cell, desk: Desk): boolean {
  if (cells.length !== 2 || cell.column > 0 || cell.colSpan > 1 || !mayBeKey(cell)) return false;
  return !isKnownKey(cell, desk) && desk.formStyle() === 'left';
}

/** The label of a name: what stands below a row with it is not said of the initiative above. */
function namesInitiative(cell: Cell, desk: Desk): boolean {
  const meaning = isKnownKey(cell, desk) ? desk.vocabulary.column(headerText(cell)) : null;
  return meaning?.titled === 'initiative';
}

/** A table without a header below one of initiatives, no wider: it may go on with that, but does not fit. */
function mayContinue({ table, from, desk, ...view }: View): boolean {
  const width = desk.sheet?.frame?.columns.length ?? 0;
  return from === 0 && table.width > 1 && table.width <= width && view.frame() === null;
}

const formLayouts: readonly Layout[] = [verticalForm, departmentBlock];

/** 項目 | 内容 above labels that a form below it reads; of labels that nobody reads it says something too. */
function isReadBelow({ table, from, desk }: View): boolean {
  if (!headsForm(table, from, desk)) return false;
  const [choice] = rank(viewOf(table, from + 1, desk));
  return choice !== undefined && formLayouts.includes(choice.layout);
}

/** The header of the last table of initiatives, printed once more with no row below it. */
function isHeaderAgain({ desk, ...view }: View): boolean {
  const before = desk.sheet?.frame;
  const frame = before ? view.frame() : null;
  return before != null && frame !== null && isSameFrame(frame, before);
}
