import type { Table } from '../../parse/document.ts';
import type { Desk } from '../desk/desk.ts';
import type { Factor } from '../evidence.ts';
import { type Form, readForm } from '../form/read-form.ts';
import type { Frame } from '../grid/frame.ts';
import { readFrame } from './find-frame.ts';

/** A table from one of its rows on, seen once as a header with columns and once as labels with values. */
export interface View {
  readonly table: Table;
  readonly from: number;
  readonly desk: Desk;
  readonly frame: () => Frame | null;
  readonly form: () => Form | null;
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
  /** What speaks for this layout; null where the table is of another kind. */
  readonly recognise: (view: View) => readonly Factor[] | null;
  /** Reads the rows from `view.from` on. */
  readonly read: (view: View) => Reading;
}

/** A view that reads header and labels at most once. */
export function viewOf(table: Table, from: number, desk: Desk): View {
  return {
    table,
    from,
    desk,
    frame: once(() => readFrame(table, from, desk)),
    form: once(() => readForm(table, from, desk)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
