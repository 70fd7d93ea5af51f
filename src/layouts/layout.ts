import type { Table } from '../parse/document.ts';
import type { Desk } from './desk.ts';
import type { Prose } from './prose/prose.ts';

/** Why a layout takes a table, and how sure it is (0 to 1). */
export interface Verdict {
  readonly confidence: number;
  readonly why: string;
}

/** A way to read a table. */
export interface Layout {
  readonly name: string;
  /** Null where the table is of another kind. */
  readonly recognise: (table: Table, from: number, desk: Desk, prose: Prose) => Verdict | null;
  /** Reads the rows from `from` on; the index of the first row left for another layout. */
  readonly read: (table: Table, from: number, desk: Desk, prose: Prose) => number;
}
