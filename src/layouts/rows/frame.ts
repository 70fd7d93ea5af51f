import type { ColumnContext, Concept } from '../../concepts/concept.ts';

/** A column of a table of records. */
export interface Column {
  readonly index: number;
  /** Null where no concept covers it. */
  readonly concept: Concept | null;
  /** The folded header word that matched, without hint, number, year and period; blank for none. */
  readonly word: string;
  readonly context: ColumnContext;
}

/** A table's header, read: which rows it takes and what each column means. */
export interface Frame {
  /** First header row, and the first row behind the header. */
  readonly first: number;
  readonly end: number;
  readonly columns: readonly Column[];
}

/** The column of a concept, or undefined. */
export function columnOf(frame: Frame, key: Concept['key']): Column | undefined {
  return frame.columns.find((column) => column.concept?.key === key);
}

/** True where some column has the concept. */
export function has(frame: Frame, ...keys: readonly Concept['key'][]): boolean {
  return keys.some((key) => columnOf(frame, key) !== undefined);
}
