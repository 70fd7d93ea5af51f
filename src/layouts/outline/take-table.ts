import type { Role, State } from './cut-state.ts';
import type { Piece } from './outline.ts';
import { countLabel } from './take-label.ts';

/** The labels of a table: those of the initiative above, where nothing but headings stand between its title and them. */
export function takeTable({ lead, keys }: Piece, state: State): Role {
  if (lead) countTableLead(state);
  state.label = null;
  if (keys.length > 1 && keys.every((key) => state.open?.has(key))) state.cut.rebegun++;
  for (const key of keys) countLabel(key, true, true, state);
  state.says ||= keys.length > 0;
  const isOwn = state.open !== null && keys.length > 0;
  const isFirst = isOwn && !state.hasText;
  state.hasText ||= isOwn;
  return isFirst ? 'label' : 'open';
}

/** A table that names an initiative stands in none that a title begins. */
function countTableLead({ cut, open }: State): void {
  if (open === null || cut.outline.titles.size === 0) return;
  cut.leads++;
  cut.unusedLeads++;
}
