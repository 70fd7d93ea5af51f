import type { Cell, Row } from '../../parse/document.ts';
import { isRatingText } from '../../values/rating.ts';
import { cellText, distinct } from '../grid/cells.ts';
import { isRunningNumber } from '../grid/fits-column.ts';

/** Cells of a row, and those that repeat the text of a merged one. */
export interface OwnCells {
  readonly cells: readonly Cell[];
  readonly copies: readonly Cell[];
}

/** The cells that begin in a row, without padding at its end, and those that repeat the text of a merged one. */
export function ownCells(row: Row, at: number): OwnCells {
  return withoutCopies(trimEnd(distinct(row).filter((cell) => cell.row === at)));
}

/** Empty cells at the end of a padded row are none. */
function trimEnd(cells: readonly Cell[]): readonly Cell[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.lines.length === 0) end--;
  return cells.slice(0, end);
}

/**
 * Texts repeated over the cells of a merged one count once: three alike beside each other, or two of which each is more
 * than a grade or number, as two columns may hold.
 */
export function withoutCopies(all: readonly Cell[]): OwnCells {
  const cells: Cell[] = [];
  const copies: Cell[] = [];
  for (let at = 0; at < all.length; ) {
    const end = endOfRun(all, at);
    const text = cellText(all[at] as Cell);
    const isOne = end - at !== 2 || !mayStandTwice(text);
    for (const [offset, cell] of all.slice(at, end).entries())
      if (isOne && offset > 0) copies.push(cell);
      else cells.push(cell);
    at = end;
  }
  return { cells, copies };
}

/** The first cell behind those of the same text. */
function endOfRun(cells: readonly Cell[], from: number): number {
  const text = cellText(cells[from] as Cell);
  let end = from + 1;
  while (end < cells.length && text !== '' && cellText(cells[end] as Cell) === text) end++;
  return end;
}

const longestTwice = 6;

function mayStandTwice(text: string): boolean {
  return text.length <= longestTwice || isRatingText(text) || isRunningNumber(text);
}
