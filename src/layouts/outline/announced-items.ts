import { type Atom, lineDepth } from './atom.ts';
import type { Role } from './cut.ts';
import type { Piece } from './outline.ts';
import type { SheetPart } from './sheet-part.ts';

/**
 * Items of a list right below a heading that announces initiatives (重点課題), below a heading that rates what follows,
 * or below a department: each is an initiative, where no label stands among them. The text below an item is its own.
 */
export function announcedItems(
  pieces: readonly Piece[],
  roles: readonly Role[],
  parts: ReadonlyMap<Atom, SheetPart>,
): ReadonlyMap<Atom, 'item' | 'note'> {
  const found = new Map<Atom, 'item' | 'note'>();
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.role === 'table' || roles[at] !== 'open') continue;
    const depth = announcedDepth(piece, parts);
    if (depth === null) continue;
    const list = itemsBelow(pieces, roles, at + 1, depth, piece);
    for (const [atom, role] of list) found.set(atom, role);
  }
  return found;
}

/** The depth of a heading that announces a list; null for any other atom. */
function announcedDepth(piece: Piece, parts: ReadonlyMap<Atom, SheetPart>): number | null {
  const { atom } = piece;
  const part = parts.get(atom);
  if (part) return part.kind === 'department' ? atom.depth : null;
  if (piece.rates) return atom.depth;
  return atom.heading === 'initiatives' && atom.rest === '' ? atom.depth : null;
}

function itemsBelow(
  pieces: readonly Piece[],
  roles: readonly Role[],
  from: number,
  depth: number,
  { rates, isDepartment }: Piece,
): ReadonlyMap<Atom, 'item' | 'note'> {
  const list = new Map<Atom, 'item' | 'note'>();
  let style: number | null = null;
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.role === 'skip') continue;
    if (piece.role === 'table') return isTableGroup(list, pieces[at - 1]) ? new Map() : list;
    if (piece.role === 'end') {
      if (rates && piece.isDepartment) continue;
      break;
    }
    if (roles[at] !== 'open' || piece.rates) break;
    const { atom } = piece;
    if (atom.depth < lineDepth && atom.depth <= depth) break;
    if (isLabelled(piece)) return new Map();
    if (style === null && !mayBeItem(atom, isDepartment)) break;
    style ??= piece.style;
    if (piece.style === style) list.set(atom, 'item');
    else if (isBelow(atom, pieces, at)) list.set(atom, 'note');
    else break;
  }
  return list;
}

/** An item right above a table heads the table. */
function isTableGroup(list: ReadonlyMap<Atom, 'item' | 'note'>, above: Piece | undefined): boolean {
  return above !== undefined && list.get(above.atom) === 'item';
}

/** A known label among the items: what stands here is no list of initiatives. */
function isLabelled({ known, atom }: Piece): boolean {
  const isGrade = atom.rest !== '' && /^[SA-FX-ZＳＡ-ＦＸ-Ｚ◎○〇◯△▲×①-⑨Ⅰ-Ⅴ]$/u.test(atom.setting.label);
  return known || isGrade || atom.heading === 'initiatives' || atom.blockKey !== null;
}

/** A list item, a marked line, a heading or a term; a note is none. */
function mayBeItem({ place, mark, depth }: Atom, isDepartment: boolean): boolean {
  if (place === 'item0') return true;
  if (depth < lineDepth || place === 'term') return !isDepartment;
  return mark !== null && mark.family !== '※' && place === 'text';
}

/** Deeper than the items: a further line, a nested item, text below a heading or term. */
function isBelow({ place, depth, mark }: Atom, pieces: readonly Piece[], at: number): boolean {
  if (depth < lineDepth || mark?.family === '※') return false;
  if (place.endsWith('+') || /^item[1-9]/.test(place) || place === 'description') return true;
  const above = pieces[at - 1]?.atom;
  if (mark !== null) return true;
  return above !== undefined && (above.depth < lineDepth || above.place === 'term');
}
