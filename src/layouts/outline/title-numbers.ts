import { type Atom, lineDepth } from './atom.ts';
import { headsLabels } from './heads-labels.ts';

/**
 * Numbers that stand by themselves above a title, as those of pages may: `(1)`. A label of an initiative or a sentence
 * below the title of one of them proves all that are set alike.
 */
export function titleNumbers(groups: readonly (readonly Atom[])[]): readonly Atom[] {
  const found = groups.flatMap((atoms) =>
    atoms.flatMap((atom, at) =>
      isAboveTitle(atom, atoms[at + 1]) ? [{ atom, isProved: isProved(atoms, at) }] : [],
    ),
  );
  const proved = new Set(found.flatMap(({ atom, isProved: is }) => (is ? atom.style : [])));
  return found.flatMap(({ atom }) => (proved.has(atom.style) ? atom : []));
}

/** A number and nothing else, with a short line in the same paragraph below, or the heading of one. */
function isAboveTitle({ mark, setting, depth, block }: Atom, below: Atom | undefined): boolean {
  if (mark?.ordinal == null || setting.label !== '' || !below?.short) return false;
  const isBare = below.mark === null && below.setting.form === 'bare' && below.depth === lineDepth;
  return isBare && (depth < lineDepth || below.block === block);
}

function isProved(atoms: readonly Atom[], at: number): boolean {
  const [title, text] = [atoms[at + 1], atoms[at + 2]];
  if (headsLabels(atoms, at + 1) || (text?.column != null && text.block === title?.block))
    return true;
  return text?.block === title?.block && text?.setting.form === 'bare' && /。$/u.test(text.text);
}
