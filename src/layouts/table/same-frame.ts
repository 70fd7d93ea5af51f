import { foldKey } from '../../values/fold.ts';
import type { Frame } from '../grid/frame.ts';

/** True for a header that means the same columns, as repeated on the next page. */
export function isSameFrame(found: Frame, frame: Frame): boolean {
  if (found.columns.length !== frame.columns.length) return false;
  return found.columns.every((column, i) => {
    const own = frame.columns[i];
    if (own?.index !== column.index) return false;
    return own.word !== '' && own.word === column.word
      ? true
      : foldKey(own.context.label) === foldKey(column.context.label);
  });
}
