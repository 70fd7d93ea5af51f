import type { Scale } from '../prose/make-entry.ts';
import type { PrintedYear } from '../words/years.ts';
import type { Key, KeyWishes } from './pick-keys.ts';

/** What the forms of a sheet have in common. */
export interface Plan {
  readonly keys: readonly Key[];
  readonly scale: Scale;
  readonly indicators: Indicators;
  /** Lines of a value may stand below one another. */
  readonly lines: boolean;
  /** The form is running text: a further unmarked line may go on with the one above. */
  readonly running: boolean;
  /** The years that an indicator's columns name. */
  readonly years: PrintedYear;
  readonly note: boolean;
  readonly stray: boolean;
}

export type Indicators = 'none' | 'keys' | 'table' | 'nested' | 'years';

export interface PlanWishes extends KeyWishes {
  readonly indicators: Indicators;
  readonly lines: boolean;
  readonly running: boolean;
  readonly stray: boolean;
}
