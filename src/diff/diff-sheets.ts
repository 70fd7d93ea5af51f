import { expectList } from '../schema/expect-list.ts';
import { expectOneOf } from '../schema/expect-one-of.ts';
import type { Sheet } from '../schema/sheet.ts';
import type { Closeness } from './content-key.ts';
import type { Change, Difference, DiffMode } from './difference.ts';
import { matchInitiatives } from './match-initiatives.ts';
import type { Pair } from './pair.ts';
import { pairReadings } from './pair-readings.ts';
import { pairYears } from './pair-years.ts';
import { recordChanges } from './record-changes.ts';
import { resemblances, type Unpaired } from './resemblances.ts';
import { sheetChanges } from './sheet-changes.ts';

/** Settings of a comparison. */
export interface DiffOptions {
  /**
   * `years`, the default: departments and titles pair, and only what reads differently is a change.
   * `readings`: the same files read twice; every difference is a change.
   */
  readonly mode?: DiffMode;
  /** Pairs below this certainty are not made: 0 to 1, default 0.6. */
  readonly certainty?: number;
}

/** A title half reworded in the same section under the same number still passes. */
const defaultCertainty = 0.6;

/** Compares two years or two readings of sheets. Pure. Misuse, a certainty outside 0 to 1 for example, throws TypeError. */
export function diffSheets(
  before: readonly Sheet[],
  after: readonly Sheet[],
  { mode = 'years', certainty = defaultCertainty }: DiffOptions = {},
): Difference {
  expectList('diffSheets', before);
  expectList('diffSheets', after);
  expectOneOf('mode', mode, ['years', 'readings']);
  if (!(certainty >= 0 && certainty <= 1)) throw new TypeError('certainty goes from 0 to 1');
  const changes: Change[] = [];
  const unpaired: Unpaired[] = [];
  let unchanged = 0;
  const pairs = mode === 'years' ? pairYears(before, after) : pairReadings(before, after);
  for (const pair of pairs) {
    const closeness = closenessOf(pair, mode);
    const matches = matchInitiatives(pair, closeness, certainty);
    const found = matches.map((match) => recordChanges(match, pair, closeness));
    for (const change of sheetChanges(pair, closeness)) changes.push(change);
    for (const change of found.flat()) changes.push(change);
    unchanged += found.filter(({ length }) => length === 0).length;
    unpaired.push({ pair, matches: matches.filter((match) => match.certainty === null) });
  }
  return { mode, certainty, changes, perhaps: resemblances(unpaired), unchanged };
}

function closenessOf({ oldYear, newYear }: Pair, mode: DiffMode): Closeness {
  const exact = mode === 'readings';
  return { exact, acrossYears: !exact && oldYear !== newYear };
}
