import { type Atom, lineDepth } from './atom.ts';
import { labelBelow } from './label-below.ts';

/**
 * Numbers that stand by themselves above a title, as those of pages may: `(1)`. A label of an initiative or a sentence
 * below the title of one of them proves all that are set alike, and so does a count of them from 1 on.
 */
export function titleNumbers(groups: readonly (readonly Atom[])[]): readonly Atom[] {
  const found = groups.flatMap((atoms) =>
    atoms.flatMap((atom, at) =>
      isAboveTitle(atom, atoms[at + 1]) ? [{ atom, isProved: isProved(atoms, at) }] : [],
    ),
  );
  const proved = new Set(found.flatMap(({ atom, isProved: is }) => (is ? atom.style : [])));
  for (const style of counted(found.map(({ atom }) => atom))) proved.add(style);
  return found.flatMap(({ atom }) => (proved.has(atom.style) ? atom : []));
}

/** A number and nothing else, with a short line in the same paragraph below, in bold as it is, or the heading of one. */
function isAboveTitle(
  { mark, setting, depth, block, line }: Atom,
  below: Atom | undefined,
): boolean {
  if (mark?.ordinal == null || setting.label !== '' || !below?.short) return false;
  const isBare = below.mark === null && below.setting.form === 'bare' && below.depth === lineDepth;
  const isBeside = depth < lineDepth || below.block === block || (line.bold && below.line.bold);
  return isBare && isBeside;
}

function isProved(atoms: readonly Atom[], at: number): boolean {
  const [title, text] = [atoms[at + 1], atoms[at + 2]];
  const label = labelBelow(atoms, at + 1);
  if (label?.column != null && !(label.heading === 'initiatives' && label.rest === '')) return true;
  return text?.block === title?.block && text?.setting.form === 'bare' && /。$/u.test(text.text);
}

/** Styles of which two or more numbers go on from 1, each a heading or in the paragraph of its title. */
function counted(atoms: readonly Atom[]): readonly string[] {
  const last = new Map<string, number>();
  for (const { style, mark, block } of atoms) {
    const ordinal = mark?.ordinal ?? 0;
    const isAlone = block.type === 'paragraph' && block.lines.length === 1;
    const before = last.get(style) ?? 0;
    last.set(style, !isAlone && ordinal === before + 1 ? ordinal : Number.NaN);
  }
  return [...last].flatMap(([style, ordinal]) => (ordinal > 1 ? style : []));
}
