import { readSectionName } from '../../values/department-name.ts';
import type { Atom } from './atom.ts';
import { says } from './says.ts';

/** Right above a label of an initiative, or above the section over one; such a line is the name of that initiative. */
export function headsLabels(atoms: readonly Atom[], at: number): boolean {
  const next = labelBelow(atoms, at);
  const column = next?.blockKey === null ? next.column : null;
  return column != null && !(next?.heading === 'initiatives' && next.rest === '') && says(column);
}

/** The line right below, or below the section there. */
export function labelBelow(atoms: readonly Atom[], at: number): Atom | undefined {
  return atoms.slice(at + 1, at + 3).find(({ text }) => !isSection(text));
}

const bracketed = /^[(（【［[〔](.*)[)）】］\]〕]$/u;

function isSection(text: string): boolean {
  return readSectionName(bracketed.exec(text)?.[1] ?? text) !== null;
}
