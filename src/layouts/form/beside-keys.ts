import type { Cell, Table } from '../../parse/document.ts';
import { gradeOfHalf } from '../../vocabulary/grade-of-half.ts';
import { headerText } from '../grid/cells.ts';
import { cellIn, cellsAt } from '../grid/row-facts.ts';
import { isKnownKey, mayBeKey } from './form-key.ts';
import type { KeyEvidence } from './key-evidence.ts';
import { type KeyValue, nothing, type RowReading } from './row-reading.ts';
import { takesText } from './takes-text.ts';

/**
 * A row whose cells all stand beside labels that span down from a row above, each right below a value of its label: more
 * of these values. Of a grade only that of the other half of the year is; null for any other row.
 */
export function besideKeys(table: Table, at: number, evidence: KeyEvidence): RowReading | null {
  const cells = cellsAt(table, at);
  const beside: KeyValue[] = [];
  for (const value of cells) {
    const key = table.rows[at]?.cells[value.column - 1];
    if (!key || !goesOn(table, key, value, evidence)) return null;
    beside.push({ key, value });
  }
  return beside.length > 0 ? { ...nothing, score: 0.4 * beside.length, beside } : null;
}

function goesOn(table: Table, key: Cell, value: Cell, evidence: KeyEvidence): boolean {
  if (key.row >= value.row || isKnownKey(value, evidence.desk)) return false;
  const isMarked = key.header && !value.header && evidence.isMarked() && mayBeKey(key);
  if (!isMarked && !isKnownKey(key, evidence.desk)) return false;
  const first = cellIn(table, key.row, value.column);
  if (!first || isKnownKey(first, evidence.desk)) return false;
  return takesText(key, evidence) || isOtherHalf(value, first);
}

/** 期末：◎ below 中間：○. */
function isOtherHalf(value: Cell, first: Cell): boolean {
  const [own, above] = [gradeOfHalf(headerText(value)), gradeOfHalf(headerText(first))];
  return own != null && above != null && own.period !== above.period;
}
