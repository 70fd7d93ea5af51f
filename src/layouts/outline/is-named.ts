import type { Atom } from './atom.ts';

/** Named by a label on its line: 事業名：X; a word that announces initiatives names none. */
export function isNamed({ column, rest, heading }: Atom): boolean {
  return column?.titled === 'initiative' && rest !== '' && heading === null;
}
