import type { Block } from '../../parse/document.ts';
import { type Atom, lineDepth } from './atom.ts';
import type { Role } from './cut-state.ts';
import type { Piece } from './outline.ts';

/** A label of an initiative and the text below it. */
interface Entry {
  readonly at: number;
  readonly isSection: boolean;
  /** True where it begins a paragraph behind the label above it. */
  readonly isApart: boolean;
  /** The paragraph in which its text stands, or the last item of its list; null where it has none. */
  block: Block | null;
  /** The place of the first text in a further paragraph; null where there is none. */
  further: number | null;
}

/** An initiative: its labels, where it ends, and whether it is the last of its part. */
interface Stretch {
  readonly entries: Entry[];
  end: number;
  isLast: boolean;
}

/** Fewer texts do not show how texts are set. */
const fewest = 3;

/**
 * Places of what stands behind the last initiative of a part and is none of its text: notes, the foot of the page, an
 * imprint, who is to be asked. Everywhere else each text is a single paragraph, three at least; here alone one more
 * paragraph follows, or one that begins with a section where no other label begins any. Where another text goes on in a
 * further paragraph, or another label begins one, these may be the initiative's as well.
 */
export function tailsOf(pieces: readonly Piece[], roles: readonly Role[]): ReadonlySet<number> {
  const stretches = stretchesOf(pieces, roles);
  const all = stretches.flatMap(({ entries }) => entries);
  const going = all.filter(({ further }) => further !== null).length;
  const single = all.filter(({ block }) => block !== null).length - going;
  const apart = all.filter(({ isApart }) => isApart).length;
  const last = stretches.filter(({ isLast, entries }) => isLast && entries.length > 0);
  const texts = last.filter(({ entries }) => entries.at(-1)?.further != null);
  const places = new Set<number>();
  if (single < fewest || going > texts.length) return places;
  for (const { entries, end } of last) {
    const asked = entries.find(({ isSection, isApart }) => isSection && isApart);
    const from = (apart === 1 ? asked?.at : undefined) ?? entries.at(-1)?.further ?? end;
    for (let at = from; at < end; at++) places.add(at);
  }
  return places;
}

function stretchesOf(pieces: readonly Piece[], roles: readonly Role[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  let above: Stretch | null = null;
  for (const [at, piece] of pieces.entries()) {
    const role = roles[at] ?? 'open';
    if (piece.role === 'skip') continue;
    if (role === 'title' || role === 'first') {
      if (above) above.isLast = false;
      open = { entries: [], end: at, isLast: true };
      above = open;
      stretches.push(open);
    } else if (!within.has(role)) open = null;
    if (piece.role === 'end') above = null;
    if (open) say(at, piece, role, open);
  }
  return stretches;
}

const within: ReadonlySet<Role> = new Set<Role>(['subtitle', 'label', 'text']);

function say(at: number, { atom, role }: Piece, own: Role, stretch: Stretch): void {
  stretch.end = at + 1;
  if (role === 'table') return;
  const entry = stretch.entries.at(-1);
  if (own === 'label' || own === 'first') {
    const block = atom.rest === '' ? null : atom.block;
    const isSection = atom.column?.key === 'section';
    const isApart = entry?.block != null && entry.block !== atom.block;
    stretch.entries.push({ at, isSection, isApart, block, further: null });
  } else if (own === 'text' && entry) addText(at, atom, entry);
}

function addText(at: number, atom: Atom, entry: Entry): void {
  if (entry.block === null || isOfList(atom)) entry.block ??= atom.block;
  else if (atom.block !== entry.block) entry.further ??= at;
}

/** Items go on with a list, and a heading below a label heads its text. */
function isOfList({ place, mark, depth }: Atom): boolean {
  return place !== 'text' || depth < lineDepth || (mark !== null && mark.family !== '※');
}
