import type { Line } from './document.ts';
import { isShortHeader } from './short-header.ts';
import { type Cut, note } from './spaced-columns.ts';
import type { HeaderWords } from './syntax.ts';

/**
 * What may prove columns: a known header over them, known labels in every other of them, that all lines fill them, that
 * they are as many as those of the list before, or that they look like labels and values where others of the document are.
 */
export type SpacedKind = 'list' | 'form' | 'run' | 'rest' | 'piece';

/** What may prove the columns of a stretch of lines. */
export interface SpacedProof {
  readonly kinds: readonly SpacedKind[];
  readonly before: number;
}

/** Columns of lines, and what is known of their words. */
interface Grid {
  readonly cut: Cut;
  readonly lines: readonly Line[];
  readonly words: HeaderWords;
  /** Columns of the list before; 0 where there is none. */
  readonly before: number;
}

/** Lines of a table that no known word proves, and its columns. */
const leastLines = 3;
const leastColumns = 3;
/** Room that a wrapped line leaves for what did not fit. */
const mostRoom = 3;
/** Columns that are all narrower wrap nothing. */
const leastWidth = 8;

const number = /^[(（]?(?:[\d０-９]{1,6}(?:-\d{1,3})?|[①-⑳])[)）.．]?$/u;
const total = /^(?:総合計|合計|総計|小計|計)$/u;
const group =
  /^(?:\p{Script=Han}{1,6}[ \u3000]?[\d０-９]{1,2}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+|[\d０-９]{1,2}[.．、]?)[ \u3000：:]/u;
const marked = /^[・･●○◎■□◆◇▼▶※＊*①-⑳-]/u;

/** Tells whether the lines that were cut are a table of one of these kinds, and none of them goes on with a cell. */
export function provesColumns(
  cut: Cut,
  lines: readonly Line[],
  words: HeaderWords,
  { kinds, before }: SpacedProof,
): boolean {
  const grid = { cut, lines, words, before };
  return kinds.some((kind) => proofs[kind](grid));
}

const proofs: Readonly<Record<SpacedKind, (grid: Grid) => boolean>> = {
  list: isList,
  form: isForm,
  run: isRun,
  rest: isRest,
  piece: isPiece,
};

/** Rows without a header, with as many columns as the list before has. */
function isRest(grid: Grid): boolean {
  const { zones, rows } = grid.cut;
  if (zones.length < leastColumns || zones.length !== grid.before) return false;
  return !isHeader(grid, 0) && rows.every((_, at) => isRow(grid, at, at === 0));
}

/** A line of known header words fills all columns, or all but one of numbers. */
function isList(grid: Grid): boolean {
  const { zones, rows } = grid.cut;
  const header = rows.findIndex((_, at) => isHeader(grid, at));
  if (header < 0 || header === rows.length - 1 || zones.length < 2) return false;
  const unnamed = rows[header]?.[0] === null && areNumbers(grid, header) ? 1 : 0;
  if (filled(grid, header).length < zones.length - unnamed) return false;
  if (zones.length === 2 && rows.length < leastLines && !isAligned(grid, 1)) return false;
  return rows.every((_, at) => at === header || isRow(grid, at, at - 1 === header));
}

/**
 * Every line fills the first column and another, and the first one all of them. Two lines fill all, all begin together,
 * and one of their words is known.
 */
function isRun(grid: Grid): boolean {
  const { zones, rows } = grid.cut;
  if (zones.length < leastColumns || filled(grid, 0).length < zones.length) return false;
  if (rows.length < leastLines && !isPair(grid)) return false;
  return rows.every((row, at) => {
    const [first, ...others] = filled(grid, at);
    return row[0] !== null && first !== undefined && others.length > 0 && !mayGoOn(grid, at);
  });
}

function isPair(grid: Grid): boolean {
  const { zones, rows } = grid.cut;
  return (
    rows.length === 2 &&
    filled(grid, 1).length === zones.length &&
    zones.every((_, column) => isAligned(grid, column)) &&
    zones.some((_, column) => isLabel(grid, textOf(grid, 0, column)))
  );
}

/** Labels stand left of their values, in one column or in every other one, and all of one column begin together. */
function isForm(grid: Grid): boolean {
  const { zones, rows } = grid.cut;
  if (zones.length < 2 || zones.length % 2 > 0) return false;
  if (!zones.every((_, column) => isAligned(grid, column) && isOfForm(grid, column))) return false;
  return rows.every((row, at) => {
    const columns = filled(grid, at);
    if (row[0] === null || columns.some((column) => row[column - (column % 2)] === null))
      return false;
    if (columns.length > 1) return !mayGoOn(grid, at);
    return isBeforeValues(grid, at) && !goesOn(grid, at, 0);
  });
}

/** A piece of a form: short texts, each with one value to its right. */
function isPiece(grid: Grid): boolean {
  const { zones, rows } = grid.cut;
  if (zones.length !== 2 || !isAligned(grid, 0) || !isAligned(grid, 1)) return false;
  return rows.every((row, at) => {
    if (row[0] === null || !mayBeLabel(grid, textOf(grid, at, 0))) return false;
    if (row[1] !== null) return !mayGoOn(grid, at);
    return isBeforeValues(grid, at) && !goesOn(grid, at, 0);
  });
}

const longestLabel = 14;

function mayBeLabel({ words }: Grid, text: string): boolean {
  if (text.length > longestLabel || !/^\p{L}/u.test(text) || /[。、：:]/.test(text)) return false;
  if (words.isHeaderWord(text) || words.isLabel?.(text) === true) return true;
  return !words.isUnit?.(text) && !words.isGrade?.(text) && !words.beginsPart?.(text);
}

/** Labels are known, most of them where several columns hold them. */
function isOfForm(grid: Grid, column: number): boolean {
  if (column % 2 > 0) return true;
  const { zones, rows } = grid.cut;
  const labels = rows.flatMap((row, at) => (row[column] ? [textOf(grid, at, column)] : []));
  const known = labels.filter((label) => isLabel(grid, label)).length;
  if (known * 2 >= labels.length && (column > 0 || labels.length > 1)) return true;
  if (zones.length > 2 || labels.length < leastLines) return false;
  return known > 0 || isLabel(grid, textOf(grid, 0, 1));
}

/** A label without a value ends where the values of others have not begun. */
function isBeforeValues({ cut }: Grid, at: number): boolean {
  return (cut.rows[at]?.[0]?.end ?? 0) + 2 <= (cut.zones[1]?.start ?? 0);
}

/** Tells whether all that stands in a column, in lines of several parts, begins in one place. */
function isAligned(grid: Grid, column: number): boolean {
  const { zones, rows } = grid.cut;
  return rows.every((row, at) => {
    const part = row[column];
    return !part || filled(grid, at).length < 2 || part.start === zones[column]?.start;
  });
}

/** Known words, or two of them in a line that fills all columns. */
function isHeader(grid: Grid, at: number): boolean {
  const cells = filled(grid, at).map((column) => textOf(grid, at, column));
  if (cells.length < 2) return false;
  if (grid.words.isHeader(cells) || isShortHeader(cells, grid.words)) return true;
  const known = cells.filter((cell) => grid.words.isHeaderWord(cell)).length;
  return known > 1 && cells.length > 2 && cells.length === grid.cut.zones.length;
}

/**
 * A line below a header is a row of its own, however few of its columns it fills. The first one may be the rest of a
 * cell that a page has cut.
 */
function isRow(grid: Grid, at: number, isFirst: boolean): boolean {
  const columns = filled(grid, at);
  const [first = 0] = columns;
  if (first === 0 && isTotal(grid, at)) return true;
  if (columns.length === 1 && first === 0) return standsAlone(grid, at);
  if (columns.length === 1) return isFirst && beginsIn(grid, at, first);
  if (first > 0) return leavesFirst(grid, at, columns);
  return isFirst || !mayGoOn(grid, at);
}

/** A text over the columns, or alone in the first, that does not go on with the line above. */
function standsAlone(grid: Grid, at: number): boolean {
  const text = textOf(grid, at, 0);
  if (note.test(text) || isComplete(grid, text)) return true;
  if (!reachesOver(grid, at)) return !goesOn(grid, at, 0);
  if (isWhole(grid, text) || group.test(text)) return true;
  const { zones, rows } = grid.cut;
  const above = filled(grid, at - 1).at(-1);
  if (above === undefined || isWhole(grid, textOf(grid, at - 1, above))) return true;
  return (zones.at(-1)?.end ?? 0) - (rows[at - 1]?.[above]?.end ?? 0) > mostRoom;
}

function beginsIn({ cut }: Grid, at: number, column: number): boolean {
  return cut.rows[at]?.[column]?.start === cut.zones[column]?.start;
}

/** A row whose first cells stand blank fills all others, and not all of them can go on with those above. */
function leavesFirst(grid: Grid, at: number, columns: readonly number[]): boolean {
  const [first = 0] = columns;
  if (columns.length < 2 || first + columns.length < grid.cut.zones.length) return false;
  return columns.some(
    (column) => !marked.test(textOf(grid, at, column)) && !goesOn(grid, at, column),
  );
}

/** A text longer than its column is. */
function reachesOver({ cut }: Grid, at: number): boolean {
  return (cut.rows[at]?.[0]?.end ?? 0) > (cut.zones[0]?.end ?? 0);
}

/** Every cell of a line may go on with the one above it, and one of them is as wide as what wraps. */
function mayGoOn(grid: Grid, at: number): boolean {
  const columns = at > 0 ? filled(grid, at) : [];
  return (
    columns.some((column) => widthOf(grid, column) >= leastWidth) &&
    columns.every((column) => goesOn(grid, at, column))
  );
}

function widthOf({ cut }: Grid, column: number): number {
  const zone = cut.zones[column];
  return zone ? zone.end - zone.start : 0;
}

/** The cell above is full, and it is nothing whole, nor is this one. */
function goesOn(grid: Grid, at: number, column: number): boolean {
  if (roomIn(grid, at - 1, column) > mostRoom) return false;
  return (
    !isComplete(grid, textOf(grid, at - 1, column)) && !isComplete(grid, textOf(grid, at, column))
  );
}

/** Columns that a cell leaves blank in its zone; all where there is no cell. */
function roomIn({ cut }: Grid, at: number, column: number): number {
  const part = cut.rows[at]?.[column];
  return part ? (cut.zones[column]?.end ?? 0) - part.end : Number.POSITIVE_INFINITY;
}

/** A known word, a number or a grade. */
function isComplete(grid: Grid, text: string): boolean {
  return isLabel(grid, text) || number.test(text) || grid.words.isGrade?.(text) === true;
}

function isTotal(grid: Grid, at: number): boolean {
  return total.test(textOf(grid, at, 0).replace(/\s/g, ''));
}

/** The same, or the name of a unit: one may end in another (市民 / 相談課), but none goes on. */
function isWhole(grid: Grid, text: string): boolean {
  return isComplete(grid, text) || grid.words.isUnit?.(text) === true;
}

function isLabel({ words }: Grid, text: string): boolean {
  return words.isHeaderWord(text) || words.isLabel?.(text) === true;
}

/** A column without a name numbers the rows below. */
function areNumbers(grid: Grid, header: number): boolean {
  return grid.cut.rows.every(
    (row, at) => at <= header || (row[0] !== null && number.test(textOf(grid, at, 0))),
  );
}

function filled({ cut }: Grid, at: number): number[] {
  return (cut.rows[at] ?? []).flatMap((part, column) => (part ? [column] : []));
}

function textOf({ cut, lines }: Grid, at: number, column: number): string {
  const part = cut.rows[at]?.[column];
  return part ? (lines[at]?.text.slice(part.from, part.to) ?? '') : '';
}
