import type { Cell } from '../../parse/document.ts';
import { headerText } from '../grid/cells.ts';
import { isKnownKey } from './form-key.ts';
import type { KeyEvidence } from './key-evidence.ts';

/**
 * A cell, a known label and what is none, where the labels of the table stand in that column: the first groups them, if
 * it is no other label of a name, which heads a column.
 */
export function isBesideBar(cells: readonly Cell[], { desk, isOfKeys }: KeyEvidence): boolean {
  const [bar, key, value, ...others] = cells;
  if (!bar || !key || !value || others.length > 0 || !isOfKeys(key.column)) return false;
  if (!isKnownKey(key, desk) || isKnownKey(value, desk)) return false;
  const isName = desk.vocabulary.column(headerText(bar))?.titled === 'initiative';
  return !isName || headerText(bar) === headerText(key);
}
