import type { Line } from '../../parse/document.ts';
import type { RowGroup } from './row-groups.ts';
import type { Unfolding } from './unfolding.ts';

/** Rows that belong together, each under a label of its own, and where the labels are printed. */
export interface GroupedRows {
  /** The columns of labels and texts. */
  readonly columns: readonly number[];
  /** Header rows of the labels: the first, and wherever it is printed again. */
  readonly headers: readonly number[];
  /** Folded labels in the order in which they are first met, as first printed. */
  readonly labels: ReadonlyMap<string, Line>;
  readonly groups: readonly RowGroup[];
  /** Rows of which all that they print of their own has gone to another: the further ones of a group, and of the header. */
  readonly emptied: ReadonlySet<number>;
  /** What settles with the labels. */
  readonly unfolding: Omit<Unfolding, 'table'>;
}
