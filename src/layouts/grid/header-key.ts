import type { Row } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import { cellText } from './cells.ts';

/** A row of a header as it is known again: the texts of its cells, folded. */
export function headerKey({ cells }: Row): string {
  return cells.map((cell) => foldKey(cell ? cellText(cell) : '')).join('\t');
}
