import type { Cell } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import { headerText } from './cells.ts';

/** What is printed above labels. */
const words = new Set(['項目', '項目名', '区分', '事項', '記載項目', '記入項目'].map(foldKey));

/** A word whose letters stand apart is not longer. */
const longest = 20;

/** True for a word that stands above labels: 項目. */
export function isOfLabels(cell: Cell): boolean {
  const text = headerText(cell);
  return text.length <= longest && words.has(foldKey(text));
}
