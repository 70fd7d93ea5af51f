import type { matchBlockLabel } from '../../concepts/block-labels.ts';
import type { HeaderMatch } from '../../concepts/match-header.ts';
import type { Cell, Line } from '../../parse/document.ts';

/** A label with its value cells; the value may be blank. */
export interface Pair {
  readonly key: Cell;
  readonly label: string;
  readonly values: Line[];
  /** What the label means for an initiative, and for the department block; both may be null. */
  readonly record: HeaderMatch | null;
  readonly block: ReturnType<typeof matchBlockLabel>;
  readonly group: Cell | null;
}
