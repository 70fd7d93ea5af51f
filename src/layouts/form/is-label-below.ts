import type { Cell } from '../../parse/document.ts';
import { isKnownKey } from './form-key.ts';
import { type KeyEvidence, takesWord } from './key-evidence.ts';

/** A known label that is no value of the label above it. */
export function isLabelBelow(cell: Cell, keys: readonly Cell[], { desk }: KeyEvidence): boolean {
  const key = keys.find(({ column }) => column === cell.column);
  return isKnownKey(cell, desk) && !(key && takesWord(key, cell, desk));
}
