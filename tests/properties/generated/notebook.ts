import type { Fault, FaultKind } from './verdict.ts';

/** What a judge writes down about one reading. */
export interface Notebook {
  readonly faults: Fault[];
  /** Differences from the model that are no fault if a warning tells of them. */
  readonly differences: Difference[];
}

export interface Difference {
  readonly why: string;
  /** Where a warning has to stand. */
  readonly block: number;
  /** Whether nothing needs to be told, because another typed field holds the text. */
  readonly held: boolean;
}

export const openNotebook = (): Notebook => ({ faults: [], differences: [] });

export function fault(notebook: Notebook, kind: FaultKind, why: string): void {
  notebook.faults.push({ kind, why });
}

export function differ(notebook: Notebook, block: number, why: string, held = false): void {
  notebook.differences.push({ why, block, held });
}
