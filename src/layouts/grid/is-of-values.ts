import type { Cell } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import { headerText } from './cells.ts';

/** What is printed above the values of labels. */
const words = new Set(
  ['内容', '記載内容', '記入内容', '記載事項', '記入欄', '記載欄', '説明', '概要', '詳細'].map(
    foldKey,
  ),
);

/** True for a word that stands above the values of labels: 内容. */
export function isOfValues(cell: Cell): boolean {
  return words.has(foldKey(headerText(cell)));
}
