import { isAnyHeader } from './short-header.ts';
import { note } from './spaced-columns.ts';
import {
  areAligned,
  beginsZone,
  filled,
  goesOn,
  isComplete,
  isLabel,
  isNumber,
  isWhole,
  mayGoOn,
  roomIn,
  type SpacedGrid,
  textIn,
} from './spaced-grid.ts';

/** Lines and columns of a table of which little is known. */
const leastLines = 3;
const leastColumns = 3;
/** Room that a line leaves at the right edge where the next one does not go on with it. */
const mostRoom = 3;

const total = /^(?:総合計|合計|総計|小計|計)$/u;
const marked = /^[・･●○◎■□◆◇▼▶※＊*①-⑳-]/u;
/** `基本目標２ …`, `Ⅱ …`, `3. …` */
const group =
  /^(?:\p{Script=Han}{1,6}[ \u3000]?[\d０-９]{1,2}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+|[\d０-９]{1,2}[.．、]?)[ \u3000：:]/u;

/** A line of known header words fills all columns, or all but one of numbers. */
export function isSpacedList(grid: SpacedGrid): boolean {
  const { zones, rows } = grid.cut;
  const header = rows.findIndex((_, at) => isHeader(grid, at));
  if (header < 0 || header === rows.length - 1 || zones.length < 2) return false;
  const unnamed = rows[header]?.[0] === null && areNumbers(grid, header) ? 1 : 0;
  if (filled(grid, header).length < zones.length - unnamed) return false;
  if (zones.length === 2 && rows.length < leastLines && !areAligned(grid, [1])) return false;
  return rows.every((_, at) => at === header || isRow(grid, at, at - 1 === header));
}

/** Rows without a header, with as many columns as the list before has. */
export function isRestOfList(grid: SpacedGrid): boolean {
  const { zones, rows } = grid.cut;
  if (zones.length < leastColumns || zones.length !== grid.before) return false;
  return !isHeader(grid, 0) && rows.every((_, at) => isRow(grid, at, at === 0));
}

/**
 * Every line fills the first column and another, and the first one all of them. Two lines fill all, all begin together,
 * and one of their words is known.
 */
export function isSpacedRun(grid: SpacedGrid): boolean {
  const { zones, rows } = grid.cut;
  if (zones.length < leastColumns || filled(grid, 0).length < zones.length) return false;
  if (rows.length < leastLines && !isPair(grid)) return false;
  return rows.every((row, at) => {
    const [first, ...others] = filled(grid, at);
    return row[0] !== null && first !== undefined && others.length > 0 && !mayGoOn(grid, at);
  });
}

function isPair(grid: SpacedGrid): boolean {
  const { zones, rows } = grid.cut;
  return (
    rows.length === 2 &&
    filled(grid, 1).length === zones.length &&
    areAligned(grid) &&
    zones.some((_, column) => isLabel(grid, textIn(grid, 0, column)))
  );
}

/** Known words, or two of them in a line that fills all columns. */
function isHeader(grid: SpacedGrid, at: number): boolean {
  const cells = filled(grid, at).map((column) => textIn(grid, at, column));
  if (cells.length < 2) return false;
  if (isAnyHeader(cells, grid.words)) return true;
  const known = cells.filter((cell) => grid.words.isHeaderWord(cell)).length;
  return known > 1 && cells.length > 2 && cells.length === grid.cut.zones.length;
}

/** A column without a name numbers the rows below. */
function areNumbers(grid: SpacedGrid, header: number): boolean {
  return grid.cut.rows.every(
    (row, at) => at <= header || (row[0] && isNumber(textIn(grid, at, 0))),
  );
}

/**
 * A line below a header is a row of its own, however few of its columns it fills. The first one may be the rest of a
 * cell that a page has cut.
 */
function isRow(grid: SpacedGrid, at: number, isFirst: boolean): boolean {
  const columns = filled(grid, at);
  const [first = 0] = columns;
  if (first === 0 && total.test(textIn(grid, at, 0).replace(/\s/g, ''))) return true;
  if (columns.length === 1 && first === 0) return standsAlone(grid, at);
  if (columns.length === 1) return isFirst && beginsZone(grid, at, first);
  if (first > 0) return leavesFirst(grid, at, columns);
  return isFirst || !mayGoOn(grid, at);
}

/** A text over the columns, or alone in the first, that does not go on with the line above. */
function standsAlone(grid: SpacedGrid, at: number): boolean {
  const text = textIn(grid, at, 0);
  if (note.test(text) || isComplete(grid, text)) return true;
  const { zones, rows } = grid.cut;
  const reachesOver = (rows[at]?.[0]?.end ?? 0) > (zones[0]?.end ?? 0);
  if (!reachesOver) return !goesOn(grid, at, 0);
  if (isWhole(grid, text) || group.test(text)) return true;
  const above = filled(grid, at - 1).at(-1);
  if (above === undefined || isWhole(grid, textIn(grid, at - 1, above))) return true;
  return (zones.at(-1)?.end ?? 0) - (rows[at - 1]?.[above]?.end ?? 0) > mostRoom;
}

/** A row whose first cells stand blank fills all others, and not all of them can go on with those above. */
function leavesFirst(grid: SpacedGrid, at: number, columns: readonly number[]): boolean {
  const [first = 0] = columns;
  if (columns.length < 2 || first + columns.length < grid.cut.zones.length) return false;
  return columns.some((column) => {
    const text = textIn(grid, at, column);
    const isNext = isComplete(grid, textIn(grid, at - 1, column)) && isComplete(grid, text);
    return (isNext || roomIn(grid, at - 1, column) > mostRoom) && !marked.test(text);
  });
}
