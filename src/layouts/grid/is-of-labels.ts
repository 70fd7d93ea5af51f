import type { Cell } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import { headerText } from './cells.ts';

/** What is printed above labels. */
const words = new Set(['項目', '項目名', '区分', '事項', '記載項目', '記入項目'].map(foldKey));

/** True for a word that stands above labels: 項目. */
export function isOfLabels(cell: Cell): boolean {
  return words.has(foldKey(headerText(cell)));
}
