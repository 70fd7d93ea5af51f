import type { Cell, Table } from '../../parse/document.ts';
import { isRatingText } from '../../values/rating.ts';
import { headerText } from '../grid/cells.ts';
import { cellsAt } from '../grid/row-facts.ts';
import { isKnownKey, mayBeKey } from './form-key.ts';
import { type KeyEvidence, keyScore } from './key-evidence.ts';
import { type KeyValue, nothing, type RowReading } from './row-reading.ts';
import { sideCell } from './side-cell.ts';
import { fewestOfYears, yearsIn } from './years-in.ts';

/** Rows below years that are looked at. */
const mostBelow = 10;

/**
 * A label with a value below each of several years: none of the values is that of the label alone. Beside a side bar
 * figures below the years make a label of any short text. What spans several years, or is words alone behind the label, is
 * no value of one; of figures that take turns with words nothing tells which are labels, and the row is kept.
 */
export function yearReading(
  table: Table,
  at: number,
  [key, ...values]: readonly Cell[],
  evidence: KeyEvidence,
): RowReading | null {
  if (!key || values.length === 0 || table.width < fewestOfYears) return null;
  const side = sideCell(table.rows[at]?.cells[0], at);
  if (key.column > 0 && side?.colSpan !== key.column) return null;
  const years = yearsAbove(table, at);
  const least = side && values.every(isFigure) ? -2 : -1;
  if (years.length < values.length || keyScore(key, evidence) < least) return null;
  if (values.some((cell) => isKnownKey(cell, evidence.desk))) return null;
  const pairs = values.flatMap((value): KeyValue[] => {
    const under = years.find(({ column }) => column === value.column);
    return under && value.colSpan <= under.colSpan ? [{ key, value, under }] : [];
  });
  if (pairs.length < values.length || isMarkedPair(values)) return null;
  if (takeTurns(values)) return { ...nothing, score: 1, strays: [key, ...values] };
  if (values.length === 1 && values[0]?.column === years[0]?.column && !values.every(isValue))
    return null;
  return { ...nothing, score: keyScore(key, evidence) + values.length, pairs, group: side };
}

/** The years at the head of the rows above, back to the nearest row of them. */
function yearsAbove(table: Table, at: number): readonly Cell[] {
  for (let above = at - 1; above >= 0 && above >= at - mostBelow; above--) {
    const cells = cellsAt(table, above);
    const found = yearsIn(cells);
    if (found) return found.years;
    if (cells.length < 2) return [];
  }
  return [];
}

/** A header cell among others is a label with its value behind it. */
function isMarkedPair(values: readonly Cell[]): boolean {
  return values.some(({ header }) => header) && !values.every(({ header }) => header);
}

/** 1,200千円 | 人件費 | 800千円. */
function takeTurns(values: readonly Cell[]): boolean {
  if (values.length < 3 || values.length % 2 === 0) return false;
  return values.every((cell, i) =>
    i % 2 === 0 ? isFigure(cell) : !isValue(cell) && mayBeKey(cell),
  );
}

const dash = /^[-－ー‐-―−—─]{1,3}$/u;

/** A figure, a grade, or a word or sign for none. */
function isValue(cell: Cell): boolean {
  const text = headerText(cell);
  return isFigure(cell) || isRatingText(text) || dash.test(text);
}

function isFigure(cell: Cell): boolean {
  return /^[▲△\-−]?[\d０-９]/u.test(headerText(cell));
}
