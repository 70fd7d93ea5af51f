import type { Row } from '../../parse/document.ts';
import { foldedText } from './cells.ts';

/** A row of a header as it is known again: the texts of its cells, folded. */
export function headerKey({ cells }: Row): string {
  return cells.map(foldedText).join('\t');
}
