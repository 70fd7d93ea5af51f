import type { Bilingual } from '../../schema/words.ts';
import type { ReadFile } from '../bundle.ts';
import type { Cell } from '../flat-cell.ts';

export type Language = keyof Bilingual;

/** A column of a worksheet. */
export interface PlanColumn {
  readonly title: Bilingual;
  /** In characters. */
  readonly width: number;
}

/** A worksheet: what it is called, its columns, and the rows that an input gives it. */
export interface SheetPlan {
  readonly title: Bilingual;
  readonly columns: readonly PlanColumn[];
  /** Columns from the left that are printed; what stands behind them says where a row came from. */
  readonly printed: number;
  readonly rows: (input: ReadFile, lang: Language) => Iterable<readonly Cell[]>;
}
