import type { Block, Table } from '../../parse/document.ts';
import { announcedItems } from './announced-items.ts';
import type { Atom } from './atom.ts';
import { type Choice, choiceOf, choose, weighOutlines } from './choose-outline.ts';
import { cutBy } from './cut.ts';
import type { Role } from './cut-state.ts';
import { type Piece, stylesOf } from './outline.ts';
import { type KeysOf, piecesOf } from './pieces.ts';
import { type SheetPart, sheetParts } from './sheet-part.ts';
import { tailsOf } from './tails.ts';
import { textHeadings } from './text-headings.ts';

/** How a document's running text is read: what each of its atoms is. */
export interface Plan {
  readonly parts: ReadonlyMap<Atom, SheetPart>;
  /** `item` and `note`: an item of an announced list, and the text below it. */
  readonly roles: ReadonlyMap<Atom, Role | 'item' | 'note'>;
  /** Lines right above an initiative, a list of them or a table: they may head it. */
  readonly heads: ReadonlySet<Atom>;
  /** Tables with whose initiative the next table goes on, and tables that go on with one above. */
  readonly goingOn: ReadonlySet<Table>;
  readonly continued: ReadonlySet<Table>;
  /** Tables of a number or section in front of one that names the initiative. */
  readonly fronts: ReadonlySet<Table>;
  /** Lines outside the initiatives that label the sentences below them, with no word that is known. */
  readonly textHeadings: ReadonlySet<Atom>;
  /** Lines that rate the initiatives below: all that are set alike head some. */
  readonly ratings: ReadonlySet<Atom>;
  /** The first line or heading of the document that is no furniture. */
  readonly first: Atom | null;
  readonly choice: Choice | null;
  /** The likeliest outline, where it was not certain enough and labels are left unread. */
  readonly refused: Choice | null;
  /** The first known label of running text of which no outline was certain; null where all is read. */
  readonly unsure: { readonly atom: Atom; readonly reason: string } | null;
}

/** Decides what the headings and lines of a document, given as the blocks of its parts, are: all of them together. */
export function planOutline(
  groups: readonly (readonly Block[])[],
  atoms: ReadonlyMap<Block, readonly Atom[]>,
  keysOf: KeysOf,
): Plan {
  const parts = sheetParts(
    groups.map((blocks) => blocks.flatMap((block) => atoms.get(block) ?? [])),
  );
  const found = piecesOf(groups, atoms, parts, keysOf);
  const runs = formRuns(found);
  const pieces = found.map((piece) => (isOwned(piece, runs) ? { ...piece, keys: [] } : piece));
  const styles = stylesOf(pieces);
  const tried = weighOutlines(pieces, styles);
  const best = choose(tried);
  const roles = new Map<Atom, Role | 'item' | 'note'>();
  const cutRoles = best
    ? cutBy(best.cut.outline, pieces, styles).roles
    : pieces.map((): Role => 'open');
  const tails = tailsOf(pieces, cutRoles);
  pieces.forEach(({ atom, role, numbersForm }, at) => {
    const own = tails.has(at) ? 'sheet' : (cutRoles[at] ?? 'open');
    if (role !== 'table') roles.set(atom, numbersForm ? 'number' : own);
  });
  const underTitles = pieces.flatMap(({ table }, at) =>
    table && cutRoles[at] === 'label' ? [table] : [],
  );
  const unread = best ? null : firstUnread(pieces);
  const { items, doubtful } = announcedItems(pieces, cutRoles, parts);
  if (!unread) for (const [atom, role] of items) roles.set(atom, role);
  const unsure = unread ?? (doubtful && { atom: doubtful, reason: 'unsure' });
  const heads = headsOf(pieces, roles);
  return {
    parts,
    roles,
    heads,
    goingOn: runs.goingOn,
    continued: new Set([...runs.continued, ...underTitles]),
    fronts: runs.fronts,
    textHeadings: textHeadings(pieces, roles),
    ratings: ratingHeads(pieces, heads),
    first: pieces.find(({ role }) => role === 'open' || role === 'end')?.atom ?? null,
    choice: best && choiceOf(best, tried, pieces),
    refused: unsure && tried[0] ? choiceOf(tried[0], tried, pieces) : null,
    unsure,
  };
}

const mostBetween = 3;

interface Runs extends Pick<Plan, 'goingOn' | 'continued' | 'fronts'> {
  /** Tables that go on with one that names an initiative. */
  readonly owned: ReadonlySet<Table>;
}

/** The labels of a table belong to the initiative of a table above: they are no evidence for a heading between. */
function isOwned({ table }: Piece, { owned }: Runs): boolean {
  return table !== null && owned.has(table);
}

/** A form may be spread over several tables. */
function formRuns(pieces: readonly Piece[]): Runs {
  const goingOn = new Set<Table>();
  const continued = new Set<Table>();
  const owned = new Set<Table>();
  const fronts = new Set<Table>();
  for (const run of tableRuns(pieces)) {
    const isFronted = run.every(({ lead }, at) => !lead || isInFront(run, at - 1));
    let named = false;
    let above: Table | null = null;
    for (const [at, { table, mayGoOn, lead }] of run.entries()) {
      if (!table) continue;
      const isFront = isFronted && isInFront(run, at);
      if (isFront) fronts.add(table);
      else if (above && mayGoOn) {
        goingOn.add(above);
        continued.add(table);
        if (named) owned.add(table);
      } else named = lead;
      above = isFront ? null : table;
    }
  }
  return { goingOn, continued, owned, fronts };
}

/** A number or section in front of the name; where not each form of a run has one there, it may be that of the form above. */
function isInFront(run: readonly Piece[], at: number): boolean {
  let next = at;
  while (run[next]?.isFront && next < at + mostInFront) next++;
  return next > at && run[next]?.lead === true;
}

/** A number and a section. */
const mostInFront = 2;

/** Tables between which stand but headings and remarks. */
function tableRuns(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  let run: Piece[] | null = null;
  let between = 0;
  for (const piece of pieces) {
    const { role, table, atom } = piece;
    if (table) {
      if (run) run.push(piece);
      else {
        run = [piece];
        runs.push(run);
      }
      between = 0;
    } else if (role === 'end' || (role === 'open' && ++between > mostBetween)) run = null;
    else if (role === 'open' && !atom.short) run = null;
  }
  return runs;
}

/** Grades above lists; of the lines of a legend only the last may stand right above something. */
function ratingHeads(pieces: readonly Piece[], heads: ReadonlySet<Atom>): ReadonlySet<Atom> {
  const rating = pieces.filter(({ rates }) => rates);
  const others = new Set(rating.filter(({ atom }) => !heads.has(atom)).map(({ style }) => style));
  return new Set(rating.filter(({ style }) => !others.has(style)).map(({ atom }) => atom));
}

/** Where initiatives of running text begin that nothing reads: the first of two known labels or more with texts of theirs. */
function firstUnread(pieces: readonly Piece[]): Plan['unsure'] {
  const labels = pieces.filter(
    ({ says, known, role, atom }) => says && known && role === 'open' && atom.blockKey === null,
  );
  const names = new Set(labels.map(({ label }) => label));
  return labels[0] && names.size > 1 ? { atom: labels[0].atom, reason: 'unsure' } : null;
}

/** The atoms right above a title, an item or a table. */
function headsOf(
  pieces: readonly Piece[],
  roles: ReadonlyMap<Atom, Role | 'item' | 'note'>,
): ReadonlySet<Atom> {
  const heads = new Set<Atom>();
  let above: Piece | null = null;
  for (const piece of pieces) {
    if (piece.role === 'skip') continue;
    const role = roles.get(piece.atom);
    const begins =
      piece.role === 'table' ||
      piece.isDepartment ||
      role === 'title' ||
      role === 'first' ||
      role === 'item' ||
      piece.atom.place === 'item0';
    if (above && begins && above.role !== 'table') heads.add(above.atom);
    above = piece;
  }
  return heads;
}
