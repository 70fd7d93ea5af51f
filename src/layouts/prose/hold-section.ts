import { isCertainSection, readSectionName } from '../../values/department-name.ts';
import type { Desk } from '../desk/desk.ts';
import type { Atom } from '../outline/atom.ts';

/** Holds the section that a heading names for the initiatives below, which claim it; false where it names none for certain. */
export function holdSection(text: string, { lines, depth }: Atom, desk: Desk): boolean {
  const name = readSectionName(text);
  if (name === null || !isCertainSection(name)) return false;
  desk.scope = { ...desk.scope, section: { text: name, lines, depth } };
  return true;
}
