import type { Cell } from '../../parse/document.ts';
import { isYearHeader } from '../../values/year-header.ts';
import { headerText } from '../grid/cells.ts';

/** A row of years: the cell that names them, and each of them. */
export interface Years {
  readonly heading: Cell;
  readonly years: readonly Cell[];
}

/** A label and two years. */
export const fewestOfYears = 3;

/** 年度 | R4 | R5 | R6, a side bar in front of them or none; null for any other row. */
export function yearsIn(all: readonly Cell[]): Years | null {
  const [heading, ...years] = behindBar(all);
  if (!heading || years.length + 1 < fewestOfYears || isYearHeader(headerText(heading)))
    return null;
  return years.every((cell) => isYearHeader(headerText(cell))) ? { heading, years } : null;
}

/** The cells of a row behind one that spans down at the left edge. */
function behindBar(cells: readonly Cell[]): readonly Cell[] {
  const [first] = cells;
  return first && first.column === 0 && first.rowSpan > 1 ? cells.slice(1) : cells;
}
