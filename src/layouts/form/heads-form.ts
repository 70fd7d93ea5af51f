import type { Cell, Table } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import type { Desk } from '../desk/desk.ts';
import { headerText } from '../grid/cells.ts';
import { cellsAt } from '../grid/row-facts.ts';
import { isKnownKey, mayBeKey } from './form-key.ts';
import { numberedLabel } from './numbered-label.ts';
import { withoutCopies } from './own-cells.ts';

/** What is printed above labels, and above their values. */
const ofLabels = new Set(['項目', '項目名', '区分', '事項', '記載項目', '記入項目'].map(foldKey));
const ofValues = new Set(
  ['内容', '記載内容', '記入内容', '記載事項', '記入欄', '記載欄', '説明', '概要', '詳細'].map(
    foldKey,
  ),
);

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
  const mayBeUnknown = isOf(first, ofLabels) && isOf(second, ofValues);
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
  const above = { labels: isOf(first, ofLabels), values: isOf(second, ofValues) };
  if (above.labels && above.values) return true;
  return (above.labels && isKnownKey(second, desk)) || (above.values && isKnownKey(first, desk));
}

function isOf(cell: Cell, words: ReadonlySet<string>): boolean {
  return words.has(foldKey(headerText(cell)));
}

function isLabel(cell: Cell, desk: Desk): boolean {
  return isKnownKey(cell, desk) && numberedLabel(headerText(cell)) === null;
}
