import { conceptOf } from '../../concepts/index.ts';
import type { Cell } from '../../parse/document.ts';
import { headerText } from '../grid/cells.ts';
import type { KeyEvidence } from './key-evidence.ts';

/** A label of texts or of what no field holds: a name, or what may stand in for one, a number or grade is one cell. */
export function takesText(key: Cell, { desk }: Pick<KeyEvidence, 'desk'>): boolean {
  const meaning = desk.vocabulary.column(headerText(key));
  const kind = meaning ? conceptOf(meaning.titled).kind : 'extra';
  return (kind === 'content' || kind === 'extra') && !meaning?.standIn;
}
