import { lineDepth } from './atom.ts';
import { readMark } from './mark.ts';
import { isLabel, isTitleOf, type Outline, type Piece, type Style } from './outline.ts';

/**
 * Places of numbered lines that are set as the titles are and are none: a numbering that begins with 1 right below a
 * label that has no other text is that text. Below a label of an initiative its own titles must be numbered, and what
 * follows must not be the label with which initiatives begin; below a label of the sheet, or a closing one, none of the
 * lines may have a label, while titles elsewhere have. A numbering whose 1 stands on the line of a label is its text, too.
 * Without all of this they are titles.
 */
export function numberedItems(
  pieces: readonly Piece[],
  styles: ReadonlyMap<string, Style>,
  outline: Outline,
): ReadonlySet<number> {
  const items = new Set<number>();
  if (outline.titles.size === 0) return items;
  const isLabelAt = (at: number): boolean => {
    const piece = pieces[at];
    return piece?.role === 'open' && piece.known && isLabel(piece, styles, outline);
  };
  const run = { pieces, outline, isLabelAt, first: firstLabel(pieces, outline, isLabelAt) };
  if (run.first === null) return items;
  // The number of the open initiative, 0 outside of one or where it has none.
  let open = 0;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.role === 'end') open = 0;
    if (!piece || !isTitleOf(outline, piece)) continue;
    const ordinal = piece.atom.mark?.ordinal ?? 0;
    const end = beforeNext(at, endOfRun(at, ordinal, run), open, run);
    const isText = ordinal === 1 ? isTextOf(at, end, open, run) : goesOnWithText(at, open, run);
    if (end > at && isText) {
      for (let item = at; item < end; item++) items.add(item);
      at = end - 1;
    } else open = ordinal;
  }
  return items;
}

interface Run {
  readonly pieces: readonly Piece[];
  readonly outline: Outline;
  readonly isLabelAt: (at: number) => boolean;
  /** The label with which the first initiative begins. */
  readonly first: string | null;
}

function firstLabel(
  pieces: readonly Piece[],
  outline: Outline,
  isLabelAt: (at: number) => boolean,
): string | null {
  const isFirst = (at: number): boolean => {
    const above = pieces[at - 1];
    const label = pieces[at];
    return above?.role === 'open' && isTitleOf(outline, above) && label?.announces === false;
  };
  const at = pieces.findIndex((_, place) => isLabelAt(place) && isFirst(place));
  return pieces[at]?.label ?? null;
}

/** Where titles that stand one below the other, numbered on, end. */
function endOfRun(from: number, first: number, { pieces, outline }: Run): number {
  let at = from;
  for (let ordinal = first; ; ordinal++, at++) {
    const piece = pieces[at];
    if (piece?.role !== 'open' || !isTitleOf(outline, piece)) return at;
    if (piece.atom.mark?.ordinal !== ordinal) return at;
  }
}

/** The last line of a run is the next initiative where its number and its label are those of one. */
function beforeNext(at: number, end: number, open: number, run: Run): number {
  const last = run.pieces[end - 1];
  const isNext = end - at > 0 && open > 0 && last?.atom.mark?.ordinal === open + 1;
  return isNext && run.isLabelAt(end) && run.pieces[end]?.label === run.first ? end - 1 : end;
}

function isTextOf(at: number, end: number, open: number, run: Run): boolean {
  const above = run.pieces[at - 1];
  const below = run.pieces[end];
  if (!above || above.role === 'table' || above.atom.rest !== '') return false;
  if (above.role === 'end') return above.atom.heading === 'closing' && !hasLabel(end, run);
  if (above.role !== 'open' || above.announces) return false;
  if (isOfSheet(above)) return !hasLabel(end, run);
  const isOpen = open > 0 && run.isLabelAt(at - 1) && above.atom.depth === lineDepth;
  const isNext = below?.role === 'open' && below.atom.mark?.ordinal === open + 1;
  const goesOn = isNext && isTitleOf(run.outline, below);
  return isOpen && (goesOn || (run.isLabelAt(end) && below?.label !== run.first));
}

/** `成果　1 植えた` above `2 咲いた`: a label of the open initiative has the first of the list on its line. */
function goesOnWithText(at: number, open: number, { pieces, isLabelAt }: Run): boolean {
  const [above, piece] = [pieces[at - 1], pieces[at]];
  if (open === 0 || piece?.atom.mark?.ordinal !== 2 || !isLabelAt(at - 1)) return false;
  const first = readMark(above?.atom.rest ?? '');
  return first?.ordinal === 1 && first.family === piece.atom.mark.family;
}

/** A label of the department that announces nothing. */
function isOfSheet({ atom }: Piece): boolean {
  return atom.blockKey !== null && atom.heading !== 'initiatives';
}

/** A label of an initiative follows, not one that heads the next of them. */
function hasLabel(end: number, { pieces, outline, isLabelAt }: Run): boolean {
  const next = pieces[end + 1];
  const heads =
    pieces[end]?.mayAnnounce === true && next?.role === 'open' && isTitleOf(outline, next);
  return isLabelAt(end) && !heads;
}
