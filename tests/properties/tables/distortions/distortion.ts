import type { Draft } from '../draft.ts';
import type { Maker } from '../make-cell.ts';

/** One thing that real sheets do to a table, and what it changes in what is expected. */
export interface Distortion {
  readonly name: string;
  /** model: what is printed; blocks: how it is set; text: what became of the file. */
  readonly stage: 'model' | 'blocks' | 'text';
  /** Names of others that it does not go with. */
  readonly excludes?: readonly string[];
  /** Changes the model beforehand, for one of the later stages. */
  readonly prepare?: (draft: Draft) => unknown;
  /** False where the document has no place for it. */
  readonly apply: (draft: Draft, maker: Maker) => boolean;
}
