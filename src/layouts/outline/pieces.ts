import type { Block, Table } from '../../parse/document.ts';
import { isCertainSection, readSectionName } from '../../values/department-name.ts';
import { isOtherDocument } from '../../values/other-document.ts';
import { isSheetTitle } from '../../values/sheet-title.ts';
import { isUnitName } from '../../values/unit-name.ts';
import { readRatingHeading } from '../desk/rating-heading.ts';
import { type Atom, lineDepth } from './atom.ts';
import { bracketedSection } from './bracketed-pair.ts';
import { followsApart } from './follows-apart.ts';
import { isCount } from './is-count.ts';
import { isKnownWord } from './is-known-word.ts';
import { isSign } from './mark.ts';
import { markFormNumbers } from './mark-form-numbers.ts';
import { markNames } from './mark-names.ts';
import { markRecurring } from './mark-recurring.ts';
import { labelOf, type Piece } from './outline.ts';
import { says } from './says.ts';
import { setApart } from './set-apart.ts';
import { isInBrackets } from './setting.ts';
import type { SheetPart } from './sheet-part.ts';

/** The labels of a table that go on with an initiative above it, none for any other table; and whether they name one. */
export type KeysOf = (table: Table) => TableKeys & { readonly mayName: boolean };

/** The atoms and tables of a document as the search sees them, in document order; nothing goes on in its next part. */
export function piecesOf(
  groups: readonly (readonly Block[])[],
  atoms: ReadonlyMap<Block, readonly Atom[]>,
  parts: ReadonlyMap<Atom, SheetPart>,
  keysOf: KeysOf,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const forms = formKeys(groups.flat(), keysOf);
  for (const [at, blocks] of groups.entries()) {
    if (at > 0) pieces.push(endPiece);
    let apart: Atom | null = null;
    for (const block of blocks) {
      if (block.type === 'table') pieces.push(tableOf(block, forms.get(block)));
      if (block.type === 'flattened') pieces.push(endPiece);
      for (const atom of atoms.get(block) ?? []) {
        const part = parts.get(atom);
        if (part && part.kind !== 'furniture') apart = part.kind === 'apart' ? atom : null;
        else if (atom.depth < lineDepth || followsApart(atom, apart)) apart = null;
        const piece = pieceOf(atom, part);
        pieces.push(apart && !part ? { ...piece, role: 'skip' } : piece);
      }
    }
  }
  const marked = setApart(markRecurring(markAnnouncing(markSections(pieces.map(dropLead)))));
  return markFormNumbers(markNames(marked));
}

/** A word for an initiative as a heading right above a deeper one announces: a name stands on a line. */
function dropLead(piece: Piece, at: number, pieces: readonly Piece[]): Piece {
  const { lead, length, role, atom } = piece;
  const next = pieces[at + 1];
  if (!lead || length > 0 || role !== 'open' || next?.role !== 'open') return piece;
  const isOver = atom.depth < next.atom.depth && next.atom.depth < lineDepth;
  return isOver ? { ...piece, lead: false } : piece;
}

/**
 * A facility behind a sign, in brackets or as a heading is a section where all that is set so are names of sections, one
 * of them for certain; of headings known words say nothing.
 */
function markSections(pieces: readonly Piece[]): readonly Piece[] {
  const certain = new Set<string>();
  const others = new Set<string>();
  for (const { role, namesSection, atom } of pieces) {
    if (role !== 'open' || !isSetOff(atom)) continue;
    if (namesSection) certain.add(settingOf(atom));
    else if (!isFacility(atom) && !isKnownHeading(atom)) others.add(settingOf(atom));
  }
  const isSection = ({ role, atom }: Piece): boolean =>
    role === 'open' &&
    isFacility(atom) &&
    certain.has(settingOf(atom)) &&
    !others.has(settingOf(atom));
  return pieces.map((piece) =>
    isSection(piece)
      ? { ...piece, section: piece.atom.depth === lineDepth, namesSection: true }
      : piece,
  );
}

/** The style of a heading, that of a line wherever it stands: below the items of a list a line may count to them. */
const settingOf = ({ depth, style }: Atom): string =>
  depth < lineDepth ? style : style.slice(style.indexOf('|'));

/** As a heading, behind a sign or a number, or in brackets. */
function isSetOff({ mark, setting, depth }: Atom): boolean {
  return depth < lineDepth || mark !== null || isInBrackets(setting);
}

function isKnownHeading(atom: Atom): boolean {
  return atom.depth < lineDepth && isKnownWord(atom);
}

function isFacility({ mark, setting, rest, depth }: Atom): boolean {
  const isSet = mark === null ? depth < lineDepth || isInBrackets(setting) : isSign(mark);
  if (!isSet) return false;
  return rest === '' && setting.label.length <= longestSection && isSectionName(setting.label);
}

/** What the tables say of their labels; a first word that may be a name is one where no table has another. */
function formKeys(blocks: readonly Block[], keysOf: KeysOf): ReadonlyMap<Table, TableKeys> {
  const found = blocks.flatMap((block) =>
    block.type === 'table' ? [[block, keysOf(block)] as const] : [],
  );
  const named = found.some(([, { names }]) => names);
  return new Map(
    found.map(([table, { mayName, ...own }]) =>
      !named && mayName ? [table, { ...own, keys: [], unknown: false, names: true }] : [table, own],
    ),
  );
}

interface TableKeys {
  readonly keys: readonly string[];
  readonly unknown: boolean;
  readonly isFront: boolean;
  readonly names: boolean;
}

/** A table: one that names an initiative leads as a label would. */
function tableOf(table: Table, form: TableKeys | undefined): Piece {
  const { keys = [], unknown = false, isFront = false, names = false } = form ?? {};
  const mayGoOn = unknown || keys.length > 0;
  return { ...tablePiece, table, keys, mayGoOn, isFront, lead: names };
}

/**
 * 重点課題 announces where it stands once a department or, one time at least, right above 取組名：…; it is a label where
 * it stands in each initiative.
 */
function markAnnouncing(pieces: readonly Piece[]): readonly Piece[] {
  const counts = new Map<string, number>();
  const heads = new Set<string>();
  let departments = 0;
  for (const [at, piece] of pieces.entries()) {
    if (piece.isDepartment) departments++;
    if (!piece.mayAnnounce) continue;
    counts.set(piece.label, (counts.get(piece.label) ?? 0) + 1);
    if (namesInitiative(pieces[at + 1])) heads.add(piece.label);
  }
  return pieces.map((piece) => {
    const isRare = (counts.get(piece.label) ?? 0) <= Math.max(1, departments);
    const announces = piece.mayAnnounce && (isRare || heads.has(piece.label));
    return announces ? { ...piece, announces } : piece;
  });
}

function namesInitiative(next: Piece | undefined): boolean {
  return next?.role === 'open' && next.lead && next.length > 0;
}

function pieceOf(atom: Atom, part: SheetPart | undefined): Piece {
  const section = isSectionLine(atom);
  const { column, setting, heading } = atom;
  const isLead = column?.key === 'initiative' && column.titled === 'initiative';
  return {
    atom,
    style: atom.style,
    label: labelOf(atom),
    recurs: false,
    known: !section && column !== null && column.key !== 'no' && !isOfSheet(atom),
    says: column !== null && says(column),
    lead: isLead && (setting.form !== 'bare' || heading === null),
    names: false,
    mayAnnounce: mayAnnounce(atom, part) && heading === 'initiatives' && atom.rest === '',
    announces: false,
    section,
    namesSection: section || isSectionHeading(atom),
    length: atom.rest.length,
    role: part?.kind === 'furniture' || isCount(atom) ? 'skip' : part ? 'end' : 'open',
    rates:
      part === undefined &&
      !atom.place.startsWith('item') &&
      readRatingHeading(atom.text, []) !== null,
    isDepartment:
      part?.kind === 'department' ||
      part?.kind === 'pair' ||
      (part?.kind === 'head' && part.head.department !== null),
    isSheet: part !== undefined && namesSheet(part, atom),
    table: null,
    keys: [],
    mayGoOn: false,
    isFront: false,
    numbersForm: false,
  };
}

/** A title, a department or a head; a document named by its year may be a sheet, one named as another is none. */
function namesSheet({ kind }: SheetPart, { text }: Atom): boolean {
  if (kind === 'name') return !isOtherDocument(text);
  return kind === 'title' || kind === 'department' || kind === 'pair' || kind === 'head';
}

/** A title does where nothing but its announcing word makes it one. */
function mayAnnounce({ text }: Atom, part: SheetPart | undefined): boolean {
  return part === undefined || (part.kind === 'title' && !isSheetTitle(text));
}

const longestSection = 40;

const bracketed = /^[(（【［[〔《〈≪＜<]([^()（）]*)[)）】］\]〕》〉≫＞>]$/u;
const round = /^[(（]/u;

/** `（案内課）`, `（担当課：案内課）`, `〇市民課`, `市民課、税務課`: no item, no heading; a name that ends like a facility only in round brackets. */
function isSectionLine(atom: Atom): boolean {
  const { text, depth, place, mark, blockKey, column } = atom;
  if (depth < lineDepth || /^item\d$/.test(place) || text.length > longestSection) return false;
  if (bracketedSection(atom) !== null) return true;
  if (column !== null || blockKey !== null || (mark !== null && !isSign(mark))) return false;
  const own = text.slice(mark?.length ?? 0);
  const name = bracketed.exec(own)?.[1] ?? own;
  return (isCertainSection(name) || (name !== own && round.test(own))) && isSectionName(name);
}

function isSectionHeading({ depth, setting, rest }: Atom): boolean {
  const isHeading = depth < lineDepth && rest === '' && isCertainSection(setting.label);
  return isHeading && isSectionName(setting.label);
}

function isSectionName(text: string): boolean {
  return isUnitName(text) && readSectionName(text) !== null;
}

/** A label of the department, not of an initiative: 部長名, 人員. */
function isOfSheet({ blockKey }: Atom): boolean {
  return blockKey !== null && !['plain', 'departmentGoal'].includes(blockKey);
}

const tablePiece: Piece = {
  atom: {} as Atom,
  style: '',
  label: '',
  recurs: false,
  known: false,
  says: false,
  lead: false,
  names: false,
  mayAnnounce: false,
  announces: false,
  section: false,
  namesSection: false,
  length: 0,
  role: 'table',
  rates: false,
  isDepartment: false,
  isSheet: false,
  table: null,
  keys: [],
  mayGoOn: false,
  isFront: false,
  numbersForm: false,
};

/** What ends an initiative, and is none of its own. */
const endPiece: Piece = { ...tablePiece, role: 'end' };
