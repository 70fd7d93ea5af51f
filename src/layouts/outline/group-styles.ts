import { isApart } from '../grid/row-facts.ts';
import { lineDepth } from './atom.ts';
import { isSign } from './mark.ts';
import { isTitleOf, type Outline, type Piece } from './outline.ts';

/** Nouns that number a group of initiatives, wherever they stand. */
export const groupNoun = /^(?:基本目標|基本施策|基本方針|施策の?柱|柱|政策|章|節|分野|視点)$/u;

/**
 * Styles of which every line stands right above a title: they head groups of initiatives. A number or a heading must set
 * them off; what shows that they head several is a second title below one of them, numbers of the titles below, or a noun
 * that is a group's. With none of these, or with one above each title that has no number of its own, they are titles.
 */
export function groupStyles(pieces: readonly Piece[], outline: Outline): ReadonlySet<string> {
  const heads = new Map<string, number>();
  const others = new Set<string>();
  const several = new Set<string>();
  let titles = 0;
  let numbered = 0;
  // The line that heads the open group, and how many titles stand below it.
  let open: string | null = null;
  let below = 0;
  for (const [at, piece] of pieces.entries()) {
    if (piece.role === 'end') open = null;
    if (piece.role !== 'open') continue;
    const isTitle = isTitleOf(outline, piece);
    if (isTitle) titles++;
    if (isTitle && (piece.lead || piece.atom.mark?.ordinal != null)) numbered++;
    if (isTitle && open !== null && (++below > 1 || piece.atom.mark?.ordinal != null))
      several.add(open);
    if (!mayHead(piece) || isValue(pieces[at - 1]) || !isAboveTitle(pieces, at, outline)) {
      others.add(piece.style);
      continue;
    }
    heads.set(piece.style, (heads.get(piece.style) ?? 0) + 1);
    open = piece.style;
    below = 0;
  }
  const inner = [...outline.titles];
  const isOver = titles === 1 && inner.length > 0 && inner.every(isInner);
  const groups = [...heads].filter(
    ([style, count]) =>
      !others.has(style) &&
      ((count > 1 && several.has(style)) ||
        groupNoun.test(nounOf(style)) ||
        (inner.length > 0 && isOuter(style) && (isOver || titles > count))),
  );
  const isSure =
    numbered === titles ||
    groups.every(([style]) => groupNoun.test(nounOf(style)) || (isOver && isOuter(style)));
  const isFew = ([, count]: [string, number]): boolean =>
    count < titles || (isSure && count === titles);
  return new Set(groups.filter(isFew).map(([style]) => style));
}

/** Right below a known label that has no other text. */
function isValue(above: Piece | undefined): boolean {
  if (above?.role !== 'open' || !above.known || above.announces) return false;
  return above.length === 0 && (above.atom.depth === lineDepth || !above.mayAnnounce);
}

function mayHead({ atom, known, section }: Piece): boolean {
  const { text, mark, short, depth, blockKey, heading, line } = atom;
  const isMarked = mark !== null && (mark.no !== null || isSign(mark));
  const isSet = (isMarked || depth < lineDepth || line.bold) && !section && !isApart(text);
  return isSet && short && !known && blockKey === null && heading === null;
}

function isAboveTitle(pieces: readonly Piece[], at: number, outline: Outline): boolean {
  const piece = pieces[at];
  const first = shownBelow(pieces, at);
  const nextAt = pieces[first]?.section ? shownBelow(pieces, first) : first;
  const next = pieces[nextAt];
  if (!piece || next?.role !== 'open') return false;
  if (isTitleOf(outline, piece) || next.style === piece.style) return false;
  return isTitleOf(outline, next) || isHeadBetween(next, pieces[nextAt + 1], outline);
}

/** The place of the next piece that is no furniture, as the number above a title is. */
function shownBelow(pieces: readonly Piece[], at: number): number {
  let next = at + 1;
  while (pieces[next]?.role === 'skip') next++;
  return next;
}

/** A facility behind a sign heads the title below, and the group above it does as well. */
function isHeadBetween(piece: Piece, next: Piece | undefined, outline: Outline): boolean {
  const isSignHead = mayHead(piece) && piece.atom.mark?.no === null;
  return isSignHead && next?.role === 'open' && isTitleOf(outline, next);
}

/** Numbered by a word or in Roman digits: what stands below is numbered otherwise. */
export function isOuter(style: string): boolean {
  return nounOf(style) !== '' || /\|Ⅰ\|/u.test(style);
}

/** Behind a sign or a plain number. */
const isInner = (style: string): boolean =>
  /\|(?:[■□◆◇●○〇◯◎▼▽▶▷]|1\.?|\(1\)|〔1〕|①)\|/u.test(style);

export function nounOf(style: string): string {
  return /\|noun:([^|]*)\|/.exec(style)?.[1] ?? '';
}

/** A noun that numbers initiatives: 重点課題1; one that numbers groups of them does not. */
export function namesByNumber(style: string): boolean {
  const noun = nounOf(style);
  return noun !== '' && !groupNoun.test(noun);
}
