import type { Atom } from './atom.ts';
import type { Piece } from './outline.ts';

/**
 * True for a label that asks for the name of an initiative, with a title behind it or, in a list of terms, below it. A
 * word that says what is done (取組, 主な取組) or groups initiatives (施策) asks for one where it says so: 取組項目, 施策名.
 */
export function asksForName({ atom, role }: Piece, next: Piece | undefined): boolean {
  const { column } = atom;
  if (role !== 'open' || !column || (column.key !== 'initiative' && !column.standIn)) return false;
  if (column.titled !== 'initiative' && !forName.test(column.word)) return false;
  return holdsTitle(atom, next);
}

/** With a title behind it or, in a list of terms, below it: short, and no statement. */
export function holdsTitle({ rest, place }: Atom, next: Piece | undefined): boolean {
  if (rest !== '') return isTitle(rest);
  return place === 'term' && next?.role === 'open' && isTitle(next.atom.text);
}

const forName = /(?:名|名称|項目|事項)$/u;

const longest = 60;
const statement = /^[・●○◎■※①-⑳]|。/u;

function isTitle(text: string): boolean {
  return text.length <= longest && !statement.test(text);
}
