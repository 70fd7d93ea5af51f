import type { ConceptKind } from '../../concepts/concept.ts';
import { conceptOf } from '../../concepts/index.ts';
import type { Block, Line, Table } from '../../parse/document.ts';
import { readRatingHeading } from '../desk/rating-heading.ts';
import { type Factor, scoreOf } from '../evidence.ts';
import { announcedItems } from './announced-items.ts';
import type { Atom } from './atom.ts';
import { type Cut, cutBy, type Role } from './cut.ts';
import { labelOf, type Outline, outlinesOf, type Piece, type Style, stylesOf } from './outline.ts';
import { factorsOf } from './score.ts';
import { type SheetPart, sheetParts } from './sheet-part.ts';

/** How a document's running text is read: what each of its atoms is. */
export interface Plan {
  readonly parts: ReadonlyMap<Atom, SheetPart>;
  /** `item` and `note`: an item of an announced list, and the text below it. */
  readonly roles: ReadonlyMap<Atom, Role | 'item' | 'note'>;
  /** Lines right above an initiative, a list of them or a table: they may head it. */
  readonly heads: ReadonlySet<Atom>;
  readonly choice: Choice | null;
  /** The first known label of running text of which no outline was certain; null where all is read. */
  readonly unsure: { readonly atom: Atom; readonly reason: string } | null;
}

/** The outline that was taken, what speaks for it, and the next likely one. */
export interface Choice {
  readonly outline: Outline;
  readonly style: string;
  readonly factors: readonly Factor[];
  readonly score: number;
  readonly runnerUp: { readonly style: string; readonly score: number } | null;
  readonly first: Atom | null;
}

/** An outline less likely than this, or hardly likelier than one with other titles, is not taken. */
const least = 0.35;
const margin = 1.1;

/** Decides what the headings and lines of a document are, all of them together. */
export function planOutline(
  blocks: readonly Block[],
  atoms: ReadonlyMap<Block, readonly Atom[]>,
  lost: ReadonlySet<Line>,
  keysOf: KeysOf,
): Plan {
  const all = blocks.flatMap((block) => atoms.get(block) ?? []);
  const parts = sheetParts(all);
  const pieces = piecesOf(blocks, atoms, parts, lost, keysOf);
  const styles = stylesOf(pieces);
  const byId = new Map(styles.map((style) => [style.id, style]));
  const tried = outlinesOf(styles, pieces.some(({ lead }) => lead))
    .map((outline) => weigh(outline, pieces, byId))
    .filter(({ cut }) => cut.records > 0 && cut.labelled > 0)
    .sort((a, b) => b.score - a.score);
  const best = choose(tried);
  const roles = new Map<Atom, Role | 'item' | 'note'>();
  const cutRoles = best?.cut.roles ?? pieces.map((): Role => 'open');
  pieces.forEach(({ atom, role }, at) => {
    if (role !== 'table') roles.set(atom, cutRoles[at] ?? 'open');
  });
  for (const [atom, role] of announcedItems(pieces, cutRoles, parts)) roles.set(atom, role);
  return {
    parts,
    roles,
    heads: headsOf(pieces, roles),
    choice: best && choiceOf(best, tried, byId, pieces),
    unsure: best || !tried[0] ? null : { atom: firstLabel(pieces), reason: 'unsure' },
  };
}

/** The labels of a table that go on with an initiative above it; none for any other table. */
export type KeysOf = (table: Table) => readonly string[];

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
    const begins = piece.role === 'table' || role === 'title' || role === 'item' || piece.atom.place === 'item0';
    if (above && begins && above.role !== 'table') heads.add(above.atom);
    above = piece;
  }
  return heads;
}

interface Tried {
  readonly cut: Cut;
  readonly factors: readonly Factor[];
  readonly score: number;
}

function weigh(
  outline: Outline,
  pieces: readonly Piece[],
  styles: ReadonlyMap<number, Style>,
): Tried {
  const cut = cutBy(outline, pieces, styles);
  const factors = factorsOf(cut);
  return { cut, factors, score: scoreOf(factors) };
}

/** The likeliest, where it is likely enough and clearly likelier than any that names other titles. */
function choose([best, ...others]: readonly Tried[]): Tried | null {
  if (!best || best.score < least) return null;
  const rival = others.find((other) => other.cut.outline.title !== best.cut.outline.title);
  return rival && best.score < rival.score * margin ? null : best;
}

function choiceOf(
  { cut, factors, score }: Tried,
  tried: readonly Tried[],
  styles: ReadonlyMap<number, Style>,
  pieces: readonly Piece[],
): Choice {
  const nameOf = (title: number): string => styles.get(title)?.name ?? 'label';
  const rival = tried.find((other) => other.cut.outline.title !== cut.outline.title);
  return {
    outline: cut.outline,
    style: nameOf(cut.outline.title),
    factors,
    score,
    runnerUp: rival ? { style: nameOf(rival.cut.outline.title), score: rival.score } : null,
    first: pieces[cut.roles.indexOf('title')]?.atom ?? null,
  };
}

function firstLabel(pieces: readonly Piece[]): Atom {
  const piece = pieces.find(({ known, role }) => known && role === 'open') ?? pieces[0];
  return piece?.atom as Atom;
}

function piecesOf(
  blocks: readonly Block[],
  atoms: ReadonlyMap<Block, readonly Atom[]>,
  parts: ReadonlyMap<Atom, SheetPart>,
  lost: ReadonlySet<Line>,
  keysOf: KeysOf,
): readonly Piece[] {
  const ids = new Map<string, number>();
  const pieces: Piece[] = [];
  for (const block of blocks) {
    if (block.type === 'table') pieces.push({ ...tablePiece, keys: keysOf(block) });
    for (const atom of atoms.get(block) ?? []) {
      const style = ids.get(atom.style) ?? ids.size;
      ids.set(atom.style, style);
      pieces.push(pieceOf(atom, style, parts.get(atom), lost));
    }
  }
  return pieces;
}

function pieceOf(
  atom: Atom,
  style: number,
  part: SheetPart | undefined,
  lost: ReadonlySet<Line>,
): Piece {
  const { column, setting, heading, lines } = atom;
  const isLead = column?.key === 'initiative' && column.titled === 'initiative';
  const ends = part !== undefined || lines.some((line) => lost.has(line));
  return {
    atom,
    style,
    label: labelOf(atom),
    known: column !== null && column.key !== 'no' && !isOfSheet(atom),
    says: column !== null && sayingKinds.has(conceptOf(column.titled).kind),
    lead: isLead && (setting.form !== 'bare' || heading === null),
    length: atom.rest.length,
    role: part?.kind === 'furniture' ? 'skip' : ends ? 'end' : 'open',
    rates: part === undefined && !atom.place.startsWith('item') && readRatingHeading(atom.text, []) !== null,
    isDepartment: part?.kind === 'department',
    keys: [],
  };
}

/** What a label says of an initiative: texts, grades, figures. */
const sayingKinds = new Set<ConceptKind>(['content', 'grade', 'indicator']);

/** A label of the department, not of an initiative: 部長名, 人員. */
function isOfSheet({ blockKey }: Atom): boolean {
  return blockKey !== null && !['plain', 'departmentGoal'].includes(blockKey);
}

const tablePiece: Piece = {
  atom: {} as Atom,
  style: -1,
  label: '',
  known: false,
  says: false,
  lead: false,
  length: 0,
  role: 'table',
  rates: false,
  isDepartment: false,
  keys: [],
};
