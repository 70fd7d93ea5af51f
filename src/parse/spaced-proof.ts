import { isPieceOfForm, isSpacedForm } from './spaced-form.ts';
import type { SpacedGrid } from './spaced-grid.ts';
import { isRestOfList, isSpacedList, isSpacedRun } from './spaced-list.ts';

/**
 * What may prove columns: a known header over them, known labels in every other of them, that all lines fill them, that
 * they are as many as those of the list before, or that they look like labels and values where others of the document are.
 */
export type SpacedKind = 'list' | 'form' | 'run' | 'rest' | 'piece';

const proofs: Readonly<Record<SpacedKind, (grid: SpacedGrid) => boolean>> = {
  list: isSpacedList,
  form: isSpacedForm,
  run: isSpacedRun,
  rest: isRestOfList,
  piece: isPieceOfForm,
};

/** The kind of table that lines with their columns are, of those asked for; null where they may be none. */
export function provenKind(grid: SpacedGrid, kinds: readonly SpacedKind[]): SpacedKind | null {
  return kinds.find((kind) => proofs[kind](grid)) ?? null;
}
