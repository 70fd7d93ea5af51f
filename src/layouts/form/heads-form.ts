import type { Cell, Table } from '../../parse/document.ts';
import type { Desk } from '../desk/desk.ts';
import { headerText } from '../grid/cells.ts';
import { isOfLabels } from '../grid/is-of-labels.ts';
import { isOfValues } from '../grid/is-of-values.ts';
import { cellsAt } from '../grid/row-facts.ts';
import { isKnownKey, mayBeKey } from './form-key.ts';
import { numberedLabel } from './numbered-label.ts';
import { withoutCopies } from './own-cells.ts';

/** Rows below that are looked at, all of them or where some labels are unknown, and how many show that labels stand there. */
const reach = 3;
const further = 12;
const fewest = 2;

/**
 * True for 項目 | 内容 above a form: two words for labels and for values, or one of them and a label, below which the
 * first column holds labels that differ, the second their values. Between the two words a label that nobody knows is one
 * too, where most of those below are known; without that its form would be read as rows, its labels as titles.
 */
export function headsForm(table: Table, at: number, desk: Desk): boolean {
  if (table.labels) return false;
  const [first, second, ...others] = withoutCopies(cellsAt(table, at)).cells;
  if (!first || !second || others.length > 0 || !areWords(first, second, desk)) return false;
  const known = new Set([headerText(first), headerText(second)]);
  const mayBeUnknown = isOfLabels(first) && isOfValues(second);
  let unknown = 0;
  for (let row = at + 1, all = 0; row < table.rows.length && all < further; row++) {
    if (all >= reach && unknown === 0) break;
    const [key, value] = cellsAt(table, row);
    if (!key) continue;
    all++;
    if (key.column !== first.column || (value && isKnownKey(value, desk))) return false;
    if (isLabel(key, desk)) known.add(headerText(key));
    else if (mayBeUnknown && value && mayBeKey(key) && numberedLabel(headerText(key)) === null)
      unknown++;
    else return false;
  }
  return known.size >= fewest + 2 && known.size - 2 > unknown;
}

function areWords(first: Cell, second: Cell, desk: Desk): boolean {
  const above = { labels: isOfLabels(first), values: isOfValues(second) };
  if (above.labels && above.values) return true;
  return (above.labels && isKnownKey(second, desk)) || (above.values && isKnownKey(first, desk));
}

function isLabel(cell: Cell, desk: Desk): boolean {
  return isKnownKey(cell, desk) && numberedLabel(headerText(cell)) === null;
}
