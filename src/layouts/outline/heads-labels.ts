import type { Atom } from './atom.ts';
import { labelBelow } from './label-below.ts';
import { says } from './says.ts';

/** Right above a label of an initiative, or above the section over one; such a line is the name of that initiative. */
export function headsLabels(atoms: readonly Atom[], at: number): boolean {
  const next = labelBelow(atoms, at);
  const column = next?.blockKey === null ? next.column : null;
  return column != null && !(next?.heading === 'initiatives' && next.rest === '') && says(column);
}
