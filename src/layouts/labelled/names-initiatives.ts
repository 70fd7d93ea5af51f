import type { Row } from '../../parse/document.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { headerText } from '../grid/cells.ts';

/** True for a header row in which some word names initiatives, or numbers them. */
export function namesInitiatives(row: Row | undefined, vocabulary: Vocabulary): boolean {
  return (row?.cells ?? []).some((cell) => {
    const key = vocabulary.column(headerText(cell))?.key;
    return key === 'no' || key === 'initiative';
  });
}
