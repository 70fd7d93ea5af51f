import type { Cell } from '../../parse/document.ts';

/** A cell spanning down at the left edge: 部の概要, or a side bar such as 計画. */
export function sideCell(first: Cell | null | undefined, at: number): Cell | null {
  if (!first || first.rowSpan < 2 || first.row >= at) return null;
  return first.end - first.start > longestSide ? null : first;
}

/** Source characters of a cell that names a group; a longer one would be read again with each of its rows. */
const longestSide = 400;
