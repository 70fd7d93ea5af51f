import { textOf } from '../../concepts/text-of.ts';
import type { Row } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';

/** A row of a header as it is known again: the texts of its cells, folded. */
export function headerKey({ cells }: Row): string {
  return cells.map((cell) => foldKey(textOf(cell?.lines ?? []))).join('\t');
}
