import type { Block, Cell, Table } from '../../parse/document.ts';
import type { Desk, FormStyle } from '../desk/desk.ts';
import { headerText } from '../grid/cells.ts';
import { filledCells } from '../grid/row-facts.ts';
import { isKnownKey, mayBeKey } from './form-key.ts';

/** Longer tables are lists; so many of the shorter ones are asked. */
const mostRows = 60;
const mostTables = 200;
const least = 2;

/**
 * The style that known labels show over all tables of a document: rows of labels above rows without any, or rows that
 * begin with a label which a value follows. Null where they are too few, or no style is the commoner one.
 */
export function formStyle(blocks: readonly Block[], desk: Desk): FormStyle | null {
  const tables = blocks
    .filter((block): block is Table => block.type === 'table' && block.rows.length <= mostRows)
    .slice(0, mostTables);
  let above = 0;
  let left = 0;
  for (const table of tables) {
    const rows = table.rows
      .map((row, at) => filledCells(row, at))
      .filter(({ length }) => length > 0);
    above += alternating(rows, desk);
    rows.forEach((cells, at) => {
      const [first, second] = cells;
      if (isAbove(cells, rows[at + 1], rows[at + 2], desk) && !isSame(cells, rows[at + 2])) above++;
      const isPair = first && second && isKnownKey(first, desk) && !isKnownKey(second, desk);
      if (isPair && isLeft(rows[at + 1], desk)) left++;
    });
  }
  if (Math.max(above, left) < least || above === left) return null;
  return above > left ? 'above' : 'left';
}

type Rows = readonly (readonly Cell[])[];

/**
 * How many rows of known labels a table has where every second row may be one, the first and another are, and none
 * between holds a label: those between of which nothing is known are labels as well.
 */
function alternating(rows: Rows, desk: Desk): number {
  if (rows.length < 4 || rows.length % 2 > 0) return 0;
  const labels = rows.filter((_, at) => at % 2 === 0);
  if (rows.some((cells, at) => at % 2 > 0 && holdsKey(cells, desk))) return 0;
  if (!labels.every((cells) => cells.every(mayBeKey))) return 0;
  const known = labels.filter((cells) => cells.every((cell) => isKnownKey(cell, desk)));
  const isFirst = known[0] !== undefined && known[0] === labels[0];
  return isFirst && !known.slice(1).some((cells) => isSame(cells, known[0])) ? known.length : 0;
}

/** The row below begins with a label as well, or there is none. */
function isLeft(below: readonly Cell[] | undefined, desk: Desk): boolean {
  const [first] = below ?? [];
  return first === undefined || isKnownKey(first, desk);
}

/** A header that is printed again heads a list. */
function isSame(cells: readonly Cell[], next: readonly Cell[] | undefined): boolean {
  return next?.every((cell, i) => headerText(cell) === headerText(cells[i])) === true;
}

/** All of a row are labels, none of the row below is, and no more values stand below these: that would be a list. */
function isAbove(
  cells: readonly Cell[],
  below: readonly Cell[] | undefined,
  next: readonly Cell[] | undefined,
  desk: Desk,
): boolean {
  if (!below || !cells.every((cell) => isKnownKey(cell, desk)) || holdsKey(below, desk))
    return false;
  return next === undefined || next.length < below.length || holdsKey(next, desk);
}

function holdsKey(cells: readonly Cell[], desk: Desk): boolean {
  return cells.some((cell) => isKnownKey(cell, desk));
}
