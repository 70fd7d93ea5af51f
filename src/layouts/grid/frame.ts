import type { ColumnContext, Concept } from '../../concepts/concept.ts';
import type { ConceptKey } from '../../vocabulary/meaning.ts';
import type { PairedField } from '../../vocabulary/paired-meanings.ts';

/** A column of a table of records, or the label that stands for one in running text and forms. */
export interface Column {
  readonly index: number;
  /** Null where no concept covers it. */
  readonly concept: Concept | null;
  /** The folded header word that matched, without hint, number, year and period; blank for none. */
  readonly word: string;
  /** True for a word that may name the initiative where nothing else does. */
  readonly standIn: boolean;
  /** True where the header was printed as a label in the cells: it never names the initiative by its place. */
  readonly inCells?: boolean;
  /** The two fields that the header names side by side: 目標／実績. */
  readonly pair?: readonly [PairedField, PairedField];
  readonly context: ColumnContext;
}

/** A table's header, read: which rows it takes and what each column means. */
export interface Frame {
  /** First header row, and the first row behind the header. */
  readonly first: number;
  readonly end: number;
  readonly columns: readonly Column[];
  /** The first column of each concept. */
  readonly byConcept: ReadonlyMap<ConceptKey, Column>;
  /** The columns by their `index`, with gaps. */
  readonly byIndex: readonly (Column | undefined)[];
}

/** A frame of these columns, which every row asks for by concept and by place. */
export function createFrame(first: number, end: number, columns: readonly Column[]): Frame {
  const byConcept = new Map<ConceptKey, Column>();
  const byIndex: (Column | undefined)[] = [];
  for (const column of columns) {
    while (byIndex.length < column.index) byIndex.push(undefined);
    byIndex[column.index] = column;
    const key = column.concept?.key;
    if (key !== undefined && !byConcept.has(key)) byConcept.set(key, column);
  }
  return { first, end, columns, byConcept, byIndex };
}

/** The column of a concept, or undefined. */
export function columnOf(frame: Frame, key: ConceptKey): Column | undefined {
  return frame.byConcept.get(key);
}

/** True where some column has one of the concepts. */
export function has(frame: Frame, ...keys: readonly ConceptKey[]): boolean {
  return keys.some((key) => frame.byConcept.has(key));
}

/** True where some column holds statements. */
export function hasContent(frame: Frame): boolean {
  return frame.columns.some((column) => column.concept?.kind === 'content');
}
