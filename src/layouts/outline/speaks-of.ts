import { lineDepth } from './atom.ts';
import type { State } from './cut-state.ts';
import { isTitleOf, type Piece, type Style, unknownMark } from './outline.ts';
import { headsInitiative } from './take-label.ts';
import { isSetApart } from './take-text.ts';

/**
 * What stands in front of the first initiative speaks of the sheet: a label of the department, an announcing heading, a
 * label that no list knows. Where it stands again, the initiative above has ended.
 */
export function speaksOfSheet(piece: Piece, state: State, next: Piece | undefined): boolean {
  const { cut, sheetLabels } = state;
  const { atom, label } = piece;
  const isHead = piece.mayAnnounce && headsInitiative(next, state);
  const mayBe = atom.blockKey !== null || isHead || (!piece.known && isSetApart(atom));
  if (!mayBe || label === '' || isTitleOf(cut.outline, piece)) return false;
  if (cut.records === 0) sheetLabels.add(label);
  return cut.records > 0 && sheetLabels.has(label);
}

/**
 * A known word as a heading above the depth of the titles speaks of all that stands above; at their depth too, where it is
 * the only one set so and the labels of the open initiative are set otherwise. Else it is a label of that initiative.
 */
export function speaksOfWhole(
  { known, atom, style }: Piece,
  { cut, open, depth, label }: State,
  styles: ReadonlyMap<string, Style>,
): boolean {
  if (!known || open === null || cut.outline.titles.size === 0) return false;
  if (cut.outline.titles.has(style) || depth === lineDepth) return false;
  if (atom.depth !== depth) return atom.depth < depth;
  return label !== null && label !== style && styles.get(style)?.count === 1;
}

/**
 * A known word set as the titles are, with the number that goes on from the last of several: a section of the sheet. The
 * labels of the open initiative must be set otherwise, no word may stand so again, as labels do, and it must not be one
 * that the others have and the open one lacks.
 */
export function countsOn(
  { known, atom, style, length, label: word }: Piece,
  { cut, ordinal, label, open, uses }: State,
  styles: ReadonlyMap<string, Style>,
): boolean {
  if (!known || length > 0 || cut.records < 2 || atom.mark?.ordinal !== ordinal + 1) return false;
  const { titles } = cut.outline;
  if (!titles.has(style + unknownMark) && !titles.has(style)) return false;
  const { labels, count } = styles.get(style) ?? {};
  if (labels?.size !== count || (open && uses.has(word) && !open.has(word))) return false;
  return open === null || (label !== null && label !== style);
}
