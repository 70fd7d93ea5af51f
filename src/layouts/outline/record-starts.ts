import type { Block } from '../../parse/document.ts';
import { isDepartmentKey } from '../../vocabulary/is-department-key.ts';
import type { Piece } from './outline.ts';

/** Where a form begins whose name stands below other labels of it: by the place of its first label, the place of its name. */
export type RecordStarts = ReadonlyMap<number, number>;

/** A label in front of a name, the nearest first. */
interface LabelAbove {
  readonly at: number;
  readonly label: string;
}

interface Run {
  readonly name: number;
  readonly above: readonly LabelAbove[];
  /** True where the paragraph or list begins with them; false where the initiative above may end among them. */
  readonly whole: boolean;
}

/**
 * 整理番号 and 担当課 above 取組名 belong to its initiative: all labels of the paragraph or list in front of the name.
 * Where several initiatives stand in one, those that stand in front of every name; with nothing in common, none.
 */
export function recordStarts(pieces: readonly Piece[], names: readonly number[]): RecordStarts {
  const apart = labelsOfEach(pieces, names.length);
  const runs = names.map((name, i) => runOf(pieces, name, names[i - 1] ?? -1, apart));
  const length = runs.every(({ whole }) => whole) ? Number.POSITIVE_INFINITY : common(runs);
  const starts = new Map<number, number>();
  for (const { name, above } of runs) {
    const own = above.slice(0, length);
    dropDepartment(own, pieces);
    const first = own.at(-1);
    if (first) starts.set(first.at, name);
  }
  return starts;
}

/** Drops the labels of the department from the front, and unknown ones behind them. */
function dropDepartment(above: LabelAbove[], pieces: readonly Piece[]): void {
  const last = (): Piece | undefined => pieces[above.at(-1)?.at ?? -1];
  const { length } = above;
  while (isOfDepartment(last())) above.pop();
  const isBehind = above.length < length;
  while (isBehind && last()?.atom.column === null) above.pop();
}

/** Numbers and sections of which the document has as many as names. */
function labelsOfEach(pieces: readonly Piece[], names: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { label, atom } of pieces) {
    const key = atom.column?.key;
    if (key === 'no' || key === 'section') counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([label, count]) => (count === names ? label : [])));
}

/**
 * The labels in front of a name, back to the beginning of its paragraph or list, to what announces it, or to the name
 * before. Where each label is a paragraph, a number or section that each form has is in front of it as well.
 */
function runOf(
  pieces: readonly Piece[],
  name: number,
  before: number,
  ofEach: ReadonlySet<string>,
): Run {
  const own = pieces[name];
  const above: LabelAbove[] = [];
  let at = name - 1;
  let isApart = false;
  for (; at > before; at--) {
    const piece = pieces[at];
    if (piece?.role === 'skip') continue;
    if (!piece || !own || piece.announces) break;
    if (!isBeside(piece, own)) {
      if (!ofEach.has(piece.label) || !isParagraphAbove(piece, own)) break;
      isApart = true;
    } else if (isApart) break;
    if (isSetAlike(piece, own)) above.push({ at, label: piece.label });
  }
  const isBegun = at > before && !isApart && !(own && mayHold(own, pieces[at]));
  return { name, above, whole: isBegun || before < 0 };
}

/** In the same paragraph, the same list of terms, or a list. */
function isBeside({ role, atom }: Piece, own: Piece): boolean {
  if (role !== 'open') return false;
  const both = (is: (block: Block) => boolean): boolean => is(atom.block) && is(own.atom.block);
  return atom.block === own.atom.block || both(isOfTerms) || both(isOfList);
}

/** A paragraph of one label with its text, set as the label of the name is. */
function isParagraphAbove(piece: Piece, own: Piece): boolean {
  const { block, rest } = piece.atom;
  const isLabel = piece.role === 'open' && rest !== '' && isSetAlike(piece, own);
  return isLabel && block.type === 'paragraph' && block.lines.length === 1;
}

/** A list may stand in the text of a term: above it the terms may go on. */
function mayHold(own: Piece, piece: Piece | undefined): boolean {
  return isOfTerms(own.atom.block) && piece?.role === 'open' && isOfList(piece.atom.block);
}

const isOfList = (block: Block): boolean =>
  block.type === 'paragraph' && block.container === 'item';

function isOfTerms(block: Block): boolean {
  return (
    block.type === 'paragraph' && (block.container === 'term' || block.container === 'description')
  );
}

/** Set as the label of the name is. */
function isSetAlike({ atom }: Piece, { atom: { setting, place, mark } }: Piece): boolean {
  if (atom.mark?.family !== mark?.family) return false;
  return atom.place === place && atom.setting.form === setting.form;
}

/** How many labels stand in front of every name alike. */
function common([first, ...others]: readonly Run[]): number {
  let length = 0;
  const isShared = (label: string): boolean =>
    others.every(({ above }) => above[length]?.label === label);
  for (const { label } of first?.above ?? []) {
    if (!isShared(label)) break;
    length++;
  }
  return length;
}

/** A label that only a department has. */
function isOfDepartment(piece: Piece | undefined): boolean {
  return isDepartmentKey(piece?.atom.blockKey ?? null);
}
