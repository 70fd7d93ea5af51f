import type { Cell, Row } from '../../parse/document.ts';
import { cellText, distinct } from '../grid/cells.ts';

/** The cells that begin in a row, without padding at its end, and those that repeat the value of a merged one. */
export function ownCells(
  row: Row,
  at: number,
): { readonly cells: readonly Cell[]; readonly copies: readonly Cell[] } {
  const own = trimEnd(distinct(row).filter((cell) => cell.row === at));
  const cells = withoutCopies(own);
  return { cells, copies: own.slice(cells.length) };
}

/** Empty cells at the end of a padded row are none. */
function trimEnd(cells: readonly Cell[]): readonly Cell[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.lines.length === 0) end--;
  return cells.slice(0, end);
}

/** Values repeated over the cells of a merged one count once. */
export function withoutCopies(cells: readonly Cell[]): readonly Cell[] {
  const [key, value, ...rest] = cells;
  if (!key || !value || rest.length < 2) return cells;
  const text = cellText(value);
  return text !== '' && rest.every((cell) => cellText(cell) === text) ? [key, value] : cells;
}
