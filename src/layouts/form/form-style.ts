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
    const rows = rowsOf(table, desk);
    above += labelTurns(table, 0, desk).size;
    rows.forEach((row, at) => {
      const [below, next] = [rows[at + 1], rows[at + 2]];
      if (isAbove(row, below, next, desk) && !isSame(row, next)) above++;
      if (isLeft(row) && (!below || below.isKnown[0])) left++;
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

/** The filled cells of a row, and which of them are known labels. */
interface FilledRow {
  readonly cells: readonly Cell[];
  readonly isKnown: readonly boolean[];
  readonly known: number;
}

function rowsOf({ rows }: Table, desk: Desk): readonly FilledRow[] {
  return rows.flatMap((row, at) => {
    const cells = withoutBar(filledCells(row, at));
    if (cells.length === 0) return [];
    const isKnown = cells.map((cell) => isKnownKey(cell, desk));
    return { cells, isKnown, known: isKnown.filter(Boolean).length };
  });
}

/** A label and its value; the row below has to begin with a label as well, if there is one. */
function isLeft({ cells, isKnown }: FilledRow): boolean {
  return cells.length > 1 && isKnown[0] === true && isKnown[1] === false;
}

/** A header that is printed again heads a list. */
function isSame({ cells }: FilledRow, next: FilledRow | undefined): boolean {
  return next?.cells.every((cell, i) => headerText(cell) === headerText(cells[i])) === true;
}

/**
 * All of a row are labels, or half with what one of them asks for below it, none of the row below is, and
 * no more values stand below these: that would be a list.
 */
function isAbove(
  { cells, isKnown, known }: FilledRow,
  below: FilledRow | undefined,
  next: FilledRow | undefined,
  desk: Desk,
): boolean {
  if (!below || below.known > 0 || known * 2 < cells.length) return false;
  const keys = cells.filter((_, i) => isKnown[i]);
  if (known < cells.length && !areFit(keys, below.cells, desk)) return false;
  return next === undefined || next.cells.length < below.cells.length || next.known > 0;
}

function areFit(keys: readonly Cell[], values: readonly Cell[], desk: Desk): boolean {
  const below = keys.flatMap((key) => {
    const value = values.find(({ column }) => column === key.column);
    return value ? [{ key, value }] : [];
  });
  if (below.some(({ key, value }) => isMisfit(key, value, desk))) return false;
  return below.some(({ key, value }) => isFit(key, value, desk) || isStated(key, value, desk));
}
