import type { Role, State } from './cut-state.ts';

/** Ends the open initiative with an atom that belongs to none. */
export function leaveRecord(
  state: State,
  role: 'sheet' | 'group' | 'whole' | 'number' = 'sheet',
): Role {
  closeRecord(state);
  return role;
}

/** What is set as a title behind the last initiative with labels of a part, or in front of the first, and holds text but no label, is a section of the sheet. */
export function endPart(state: State): void {
  closeRecord(state);
  if (state.labelled) for (const at of state.trailing) state.ofSheet.add(at);
  state.trailing = [];
  state.labelled = false;
}

/** Ends the open initiative, if there is one, and weighs what it had. */
export function closeRecord(state: State): void {
  weighLabels(state);
  if (state.open && state.says && state.hasText) state.cut.labelled++;
  if (state.open) weighTitle(state);
  state.open = null;
  state.label = null;
  state.awaitsTitle = false;
}

/** Words above text and no label are labels of the sheet where a title with labels follows. */
function weighTitle(state: State): void {
  if (state.open?.size === 0) {
    if (state.openAt >= 0) state.pending.push(state.openAt);
  } else for (const at of state.pending.splice(0)) state.ofSheet.add(at);
}

function weighLabels(state: State): void {
  const { open, titleAt, hasBare, cut } = state;
  if (!open || cut.outline.titles.size === 0) return;
  if (open.size > 0) {
    const leading = state.labelled ? [] : state.trailing;
    for (const at of leading) state.ofSheet.add(at);
    state.trailing = [];
    state.labelled = true;
  } else if (hasBare && titleAt >= 0) state.trailing.push(titleAt);
}
