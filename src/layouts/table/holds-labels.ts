import type { Row } from '../../parse/document.ts';
import { isRatingText } from '../../values/rating.ts';
import type { Desk } from '../desk/desk.ts';
import { isKnownKey } from '../form/form-key.ts';
import { numberedLabel } from '../form/numbered-label.ts';
import { distinct, headerText } from '../grid/cells.ts';
import type { Frame } from '../grid/frame.ts';

/** Known labels that are not those of the columns: the row heads others. */
export function holdsLabels(row: Row, frame: Frame, desk: Desk): boolean {
  return distinct(row).some((cell) => {
    if (!isKnownKey(cell, desk)) return false;
    const text = headerText(cell);
    if (numberedLabel(text) !== null || isRatingText(text)) return false;
    const column = frame.byIndex[cell.column];
    const meaning = desk.vocabulary.column(text);
    return column?.context.label !== text && (meaning?.word ?? '') !== column?.word;
  });
}
