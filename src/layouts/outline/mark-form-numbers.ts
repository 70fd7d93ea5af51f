import { formHeads } from './form-heads.ts';
import { namesByWord, type Piece } from './outline.ts';
import { recordStarts } from './record-starts.ts';

/**
 * 様式1 above a form with a label for its name, 様式2 above the next: what counts the forms of a document names none, and
 * ends what stands above.
 */
export function markFormNumbers(pieces: readonly Piece[]): readonly Piece[] {
  const heads = formHeads(pieces, beginsOf(pieces));
  const numbers = [...heads].flatMap(([at, head]) => (head === 'number' ? at : []));
  if (numbers.length === 0) return pieces;
  const marked = pieces.slice();
  for (const at of numbers) {
    const piece = pieces[at];
    if (piece) marked[at] = { ...piece, role: 'end', numbersForm: true };
  }
  return marked;
}

/** Where the forms begin: tables that name an initiative, those in front of them, and first labels above a name. */
function beginsOf(pieces: readonly Piece[]): readonly number[] {
  const tables = pieces.flatMap(({ table, lead }, at) =>
    table && lead ? frontOf(pieces, at) : [],
  );
  const asked = pieces.flatMap(({ role, names }, at) => (role === 'open' && names ? at : []));
  const names = asked.length + tables.length > 0 ? asked : namesByWord(pieces);
  const firsts = new Map([...recordStarts(pieces, names)].map(([first, name]) => [name, first]));
  return [...tables, ...names.map((name) => firsts.get(name) ?? name)].sort((a, b) => a - b);
}

function frontOf(pieces: readonly Piece[], table: number): number {
  let at = table;
  while (pieces[at - 1]?.isFront) at--;
  return at;
}
