import { conceptOf } from '../../concepts/index.ts';
import type { ConceptKey } from '../../vocabulary/meaning.ts';
import type { Column } from '../grid/frame.ts';

/** Some of the texts below a header, or under a label: what shows what a column is. */
export interface Samples {
  readonly texts: readonly string[];
  /** True where a cell spans over several rows, or stands again right below itself. */
  readonly repeats: boolean;
  /** How many lines each of them has, where that is known. */
  readonly lines?: readonly number[];
}

/** Looks at one kind of doubtful column. */
export type Settler = (
  columns: Column[],
  samples: (column: Column) => Samples,
  year: number | null,
) => Column[];

/** 取組, 主な取組: beside a column that names the initiative they say what is done. */
export const doing = /取り?組み?$/u;

/** The column with another concept. */
export function as(column: Column, key: ConceptKey): Column {
  return { ...column, concept: conceptOf(key) };
}
