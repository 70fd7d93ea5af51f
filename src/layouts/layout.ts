import type { Table } from '../parse/document.ts';
import type { Desk } from './desk/desk.ts';
import { type Pairs, readPairs } from './pairs/key-values.ts';
import type { Prose } from './prose/prose.ts';
import { readFrame } from './rows/find-frame.ts';
import type { Frame } from './rows/frame.ts';

/** A table from one of its rows on, seen once as a header with columns and once as labels with values. */
export interface View {
  readonly table: Table;
  readonly from: number;
  readonly desk: Desk;
  readonly prose: Prose;
  readonly frame: () => Frame | null;
  readonly pairs: () => Pairs | null;
}

/** Why a layout takes a table, and how sure it is (0 to 1). */
export interface Verdict {
  readonly confidence: number;
  readonly why: string;
}

/** How far a layout read, and by which header. */
export interface Reading {
  /** The first row left for another layout. */
  readonly end: number;
  readonly frame: Frame | null;
}

/** A way to read a table. */
export interface Layout {
  readonly name: string;
  /** Null where the table is of another kind. */
  readonly recognise: (view: View) => Verdict | null;
  /** Reads the rows from `view.from` on. */
  readonly read: (view: View) => Reading;
}

/** A view that reads header and pairs at most once. */
export function viewOf(table: Table, from: number, desk: Desk, prose: Prose): View {
  return {
    table,
    from,
    desk,
    prose,
    frame: once(() => readFrame(table, from, desk)),
    pairs: once(() => readPairs(table, from, desk)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
