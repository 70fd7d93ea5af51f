import { lineDepth } from './atom.ts';
import { betweenLabels } from './between-labels.ts';
import { aboveMark, type Piece, unknownMark } from './outline.ts';

/**
 * Titles may be set as labels are (`【窓口の改善】` above `【目標】`), or as plain text: what of a style recurs or is known
 * is set apart from what is neither, and plain lines right above a label from those elsewhere.
 */
export function setApart(pieces: readonly Piece[]): readonly Piece[] {
  const known = new Set<string>();
  const counts = new Map<string, number>();
  for (const { style, label, known: isKnown, role } of pieces) {
    if (role !== 'open') continue;
    if (isKnown) known.add(style);
    counts.set(style + label, (counts.get(style + label) ?? 0) + 1);
  }
  const above = aboveLabels(pieces);
  const isUnknown = (piece: Piece): boolean =>
    known.has(piece.style) && !piece.known && counts.get(piece.style + piece.label) === 1;
  return pieces.map((piece, at) => {
    if (piece.role !== 'open' || !piece.atom.short || isDescribed(pieces, at)) return piece;
    if (isPlain(piece)) return above.has(at) ? { ...piece, style: piece.style + aboveMark } : piece;
    return isUnknown(piece) ? { ...piece, style: piece.style + unknownMark } : piece;
  });
}

/** The term of a list that has a text of its own: among labels a title has none. */
function isDescribed(pieces: readonly Piece[], at: number): boolean {
  const below = pieces[at + 1];
  return pieces[at]?.atom.place === 'term' && below?.atom.place === 'description';
}

/**
 * Places of plain lines right above a label: the titles, where nothing else shows them. Where most of them begin
 * a paragraph, those that do not are text of the label above, unless the label below is that below each of the others.
 * Where one stands right below a number by itself, all that
 * stand so are the titles.
 */
function aboveLabels(pieces: readonly Piece[]): ReadonlySet<number> {
  const all = pieces.flatMap((piece, at) =>
    piece.role === 'open' && piece.atom.short && isPlain(piece) && isAbove(pieces, at) ? [at] : [],
  );
  const texts = betweenLabels(pieces, all);
  const found = all.filter((at) => !texts.has(at));
  const numbered = new Set(
    pieces.flatMap((piece, at) =>
      isNumberAlone(pieces[at - 1]) && piece.role === 'open' && isPlain(piece) ? [at] : [],
    ),
  );
  if (found.some((at) => numbered.has(at))) return numbered;
  const first = found.filter((at) => pieces[at - 1]?.atom.block !== pieces[at]?.atom.block);
  if (first.length * 2 <= found.length) return new Set(found);
  const leads = new Set(first.map((at) => labelBelow(pieces, at)?.label));
  const isLead = (at: number): boolean => leads.has(labelBelow(pieces, at)?.label);
  return new Set(first.length > 1 && leads.size === 1 ? found.filter(isLead) : first);
}

/** The label below a title, what may stand between set aside. */
function labelBelow(pieces: readonly Piece[], at: number): Piece | undefined {
  return pieces.slice(at + 1, at + 4).find((next) => !isBetween(next));
}

/** A number whose title stands on the next line. */
function isNumberAlone(piece: Piece | undefined): boolean {
  return piece?.role === 'open' && piece.label === '' && piece.atom.mark?.ordinal != null;
}

/** A line that nothing sets off: no mark, no bold, no bracket, no separator. */
function isPlain({ atom }: Piece): boolean {
  const { depth, place, mark, line, setting } = atom;
  const isBare = mark === null && !line.bold && setting.form === 'bare';
  return isBare && depth === lineDepth && place === 'text';
}

/** What may stand between a title and its first label: the section, a tag. */
export function isBetween({ section, known, atom, role }: Piece): boolean {
  const isTag = !known && /^[【［[〔<≪{]$/u.test(atom.setting?.form ?? '') && atom.rest === '';
  return role === 'open' && (section || (isTag && atom.blockKey === null && atom.heading === null));
}

/** An entry of a legend. */
const entry = /^[A-ZＡ-Ｚ◎○〇◯●△▲×✕☆①-⑨Ⅰ-Ⅴ][\s　]*[：:]/u;

/** Unknown, right above a label or above the section over one, and not itself the text of a label. */
function isAbove(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || piece.known || piece.section || entry.test(piece.atom.text)) return false;
  const below = labelBelow(pieces, at);
  const above = pieces[at - 1];
  const isText = above?.role === 'open' && above.says && !above.announces && above.length === 0;
  return below?.role === 'open' && below.known && !isText;
}
