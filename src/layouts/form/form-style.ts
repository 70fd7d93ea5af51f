import type { Block, Cell, Table } from '../../parse/document.ts';
import type { Desk, FormStyle } from '../desk/desk.ts';
import { headerText } from '../grid/cells.ts';
import { filledCells } from '../grid/row-facts.ts';
import { isKnownKey } from './form-key.ts';
import { isFit, isMisfit, isStated } from './key-evidence.ts';
import { labelTurns } from './label-turns.ts';

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
      .map((row, at) => withoutBar(filledCells(row, at)))
      .filter(({ length }) => length > 0);
    above += labelTurns(table, 0, desk).size;
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

/** A cell that spans down at the left edge stands beside the labels. */
function withoutBar(cells: readonly Cell[]): readonly Cell[] {
  const [first] = cells;
  return first && first.column === 0 && first.rowSpan > 1 ? cells.slice(1) : cells;
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

/**
 * All of a row are labels, or half with what one of them asks for below it, none of the row below is, and
 * no more values stand below these: that would be a list.
 */
function isAbove(
  cells: readonly Cell[],
  below: readonly Cell[] | undefined,
  next: readonly Cell[] | undefined,
  desk: Desk,
): boolean {
  if (!below || holdsKey(below, desk)) return false;
  const known = cells.filter((cell) => isKnownKey(cell, desk));
  if (
    known.length < cells.length &&
    !(known.length * 2 >= cells.length && areFit(known, below, desk))
  )
    return false;
  return next === undefined || next.length < below.length || holdsKey(next, desk);
}

function areFit(keys: readonly Cell[], values: readonly Cell[], desk: Desk): boolean {
  const below = keys.flatMap((key) => {
    const value = values.find(({ column }) => column === key.column);
    return value ? [{ key, value }] : [];
  });
  if (below.some(({ key, value }) => isMisfit(key, value, desk))) return false;
  return below.some(({ key, value }) => isFit(key, value, desk) || isStated(key, value, desk));
}

function holdsKey(cells: readonly Cell[], desk: Desk): boolean {
  return cells.some((cell) => isKnownKey(cell, desk));
}
