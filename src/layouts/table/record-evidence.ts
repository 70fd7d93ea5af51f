import type { Cell, Row } from '../../parse/document.ts';
import { cellText, isBlank } from '../grid/cells.ts';
import { isRunningNumber } from '../grid/fits-column.ts';
import type { Frame } from '../grid/frame.ts';

/**
 * Proves that a row is a record: two filled, different cells under known columns, one of them the initiative or
 * something said of it. A cell that spans over several columns stands under none of them, and a number column proves by
 * numbers alone.
 */
export function isProvedRecord(row: Row, frame: Frame): boolean {
  let first: string | null = null;
  let differ = false;
  let says = false;
  for (const column of frame.columns) {
    const cell = row.cells[column.index];
    if (!column.concept || !cell || isBlank(cell) || isWide(cell, frame)) continue;
    const text = cellText(cell);
    if (column.concept.key === 'no' && !isRunningNumber(text)) continue;
    first ??= text;
    differ ||= text !== first;
    says ||= column.concept.kind === 'title' || column.concept.kind === 'content';
    if (says && differ) return true;
  }
  return false;
}

/** True for a cell over several columns of the frame. */
export function isWide(cell: Cell, frame: Frame): boolean {
  if (cell.colSpan < 2) return false;
  const labels = new Set<string>();
  for (let at = cell.column; at < cell.column + cell.colSpan; at++) {
    const column = frame.byIndex[at];
    if (column) labels.add(column.context.label);
  }
  return labels.size > 1;
}
