import type { Cell, Table } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import type { Desk } from '../desk/desk.ts';
import { headerText } from '../grid/cells.ts';
import { cellsAt } from '../grid/row-facts.ts';
import { isKnownKey } from './form-key.ts';
import { numberedLabel } from './numbered-label.ts';
import { withoutCopies } from './own-cells.ts';

/** What is printed above labels, and above their values. */
const ofLabels = new Set(['項目', '項目名', '区分', '事項', '記載項目', '記入項目'].map(foldKey));
const ofValues = new Set(
  ['内容', '記載内容', '記入内容', '記載事項', '記入欄', '記載欄', '説明', '概要', '詳細'].map(
    foldKey,
  ),
);

/** Rows below that are looked at, and how many of them show that labels stand there. */
const reach = 3;
const fewest = 2;

/**
 * True for 項目 | 内容 above a form: two words for labels and for values, or one of them and a label, below which the
 * first column holds labels that differ, the second their values.
 */
export function headsForm(table: Table, at: number, desk: Desk): boolean {
  if (table.labels) return false;
  const [first, second, ...others] = withoutCopies(cellsAt(table, at)).cells;
  if (!first || !second || others.length > 0 || !areWords(first, second, desk)) return false;
  const labels = new Set([headerText(first), headerText(second)]);
  for (let row = at + 1, all = 0; row < table.rows.length && all < reach; row++) {
    const [key, value] = cellsAt(table, row);
    if (!key) continue;
    all++;
    if (key.column !== first.column || !isLabel(key, desk)) return false;
    if (value && isKnownKey(value, desk)) return false;
    labels.add(headerText(key));
  }
  return labels.size >= fewest + 2;
}

function areWords(first: Cell, second: Cell, desk: Desk): boolean {
  if (isOf(first, ofLabels)) return isOf(second, ofValues) || isKnownKey(second, desk);
  return isKnownKey(first, desk) && isOf(second, ofValues);
}

/** Longer texts are sentences, which need no folding. */
const longest = 80;

function isOf(cell: Cell, words: ReadonlySet<string>): boolean {
  const text = headerText(cell);
  return text.length <= longest && words.has(foldKey(text));
}

function isLabel(cell: Cell, desk: Desk): boolean {
  return isKnownKey(cell, desk) && numberedLabel(headerText(cell)) === null;
}
