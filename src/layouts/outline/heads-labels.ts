import { readSectionName } from '../../values/department-name.ts';
import type { Atom } from './atom.ts';
import { says } from './says.ts';

/** Right above a label of an initiative, or above the section over one; such a line is the name of that initiative. */
export function headsLabels(atoms: readonly Atom[], at: number): boolean {
  const next = atoms.slice(at + 1, at + 3).find(({ text }) => readSectionName(text) === null);
  const column = next?.blockKey === null ? next.column : null;
  return column != null && !(next?.heading === 'initiatives' && next.rest === '') && says(column);
}
