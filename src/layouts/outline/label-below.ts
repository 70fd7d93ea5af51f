import { readSectionName } from '../../values/department-name.ts';
import type { Atom } from './atom.ts';

/** The line right below, or below the section there. */
export function labelBelow(atoms: readonly Atom[], at: number): Atom | undefined {
  return atoms.slice(at + 1, at + 3).find(({ text }) => !isSection(text));
}

const bracketed = /^[(（【［[〔](.*)[)）】］\]〕]$/u;

function isSection(text: string): boolean {
  return readSectionName(bracketed.exec(text)?.[1] ?? text) !== null;
}
