import type { Table } from '../../parse/document.ts';
import type { Desk } from '../desk/desk.ts';
import { cellsAt } from '../grid/row-facts.ts';
import { headsViewpoints } from './heads-viewpoints.ts';
import { nothing, type RowReading } from './row-reading.ts';

/** A side, its grade and a reason: of more columns nobody knows which grade is whose. */
const mostColumns = 3;

/**
 * The readings of a row above the sides of an initiative: a header, or none where it has more columns than a grade and its
 * reason. Null for any other row.
 */
export function viewpointHeader(
  table: Table,
  at: number,
  desk: Desk,
): readonly RowReading[] | null {
  if (!headsViewpoints(table, at, desk)) return null;
  const header = cellsAt(table, at);
  const [, grade] = cellsAt(table, at + 1);
  const isNext = header.length <= mostColumns && header[1]?.column === grade?.column;
  return isNext ? [{ ...nothing, score: 0.5, header }] : [];
}
