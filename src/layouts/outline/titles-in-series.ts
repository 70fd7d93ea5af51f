import type { Role } from './cut-state.ts';
import type { Piece } from './outline.ts';

/**
 * How many titles are numbered as their labels are, and these go on from them: `1 日時　…`, `2 内容　…`, `3 目標　…`. What
 * stands first in such a count is a label as well, of something else than an initiative; where it stands again with other
 * texts, each may begin a form.
 */
export function titlesInSeries(roles: readonly Role[], pieces: readonly Piece[]): number {
  let found = 0;
  let title: Piece['atom'] | null = null;
  for (const [at, role] of roles.entries()) {
    const atom = pieces[at]?.atom;
    if (role === 'title') title = atom?.mark?.noun === null ? atom : null;
    else if (role !== 'label' && role !== 'text' && role !== 'subtitle') title = null;
    if (role !== 'label' || !atom || !title || !isNumberedAs(atom, title)) continue;
    if ((atom.mark?.ordinal ?? 0) > (title.mark?.ordinal ?? Number.POSITIVE_INFINITY)) found++;
    title = null;
  }
  return found;
}

function isNumberedAs({ mark, place }: Piece['atom'], other: Piece['atom']): boolean {
  return mark?.ordinal != null && mark.family === other.mark?.family && place === other.place;
}
