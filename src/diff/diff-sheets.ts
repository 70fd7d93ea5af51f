import type { Sheet } from '../schema/sheet.ts';
import { compareInitiatives, type FieldChange } from './compare-initiatives.ts';
import type { Change, Difference } from './difference.ts';
import { type Match, matchInitiatives } from './match-initiatives.ts';
import { pairSheets, type SheetPair } from './pair-sheets.ts';

/** Settings of a comparison. */
export interface DiffOptions {
  /** Pairs below this certainty are not made: 0 to 1, default 0.6. */
  readonly certainty?: number;
}

/** A title half reworded in the same section under the same number still passes. */
const defaultCertainty = 0.6;

/** Compares two readings or two years of sheets. Pure. Throws TypeError for a certainty outside 0 to 1. */
export function diffSheets(
  before: readonly Sheet[],
  after: readonly Sheet[],
  { certainty = defaultCertainty }: DiffOptions = {},
): Difference {
  if (!(certainty >= 0 && certainty <= 1)) throw new TypeError('certainty goes from 0 to 1');
  const changes: Change[] = [];
  let unchanged = 0;
  for (const pair of pairSheets(before, after)) {
    for (const match of matchInitiatives(pair.before, pair.after, certainty)) {
      const found = changesOf(match, pair);
      if (found.length === 0) unchanged += 1;
      for (const change of found) changes.push(change);
    }
  }
  return { certainty, changes, unchanged };
}

function changesOf(match: Match, { oldYear, newYear }: SheetPair): Change[] {
  const { before, after, certainty } = match;
  const printed = after ?? before;
  if (printed === null) return [];
  const { sheet, record } = printed;
  return fieldChanges(match).map(({ kind, old, new: next }) => ({
    kind,
    municipality: sheet.municipality,
    department: record.department ?? sheet.department,
    oldYear,
    newYear,
    section: record.section,
    initiative: record.initiative,
    oldNo: before?.record.no ?? null,
    newNo: after?.record.no ?? null,
    old,
    new: next,
    certainty,
  }));
}

function fieldChanges({ before, after }: Match): FieldChange[] {
  if (before && after) return compareInitiatives(before.record, after.record);
  return [{ kind: before ? 'dropped' : 'added', old: null, new: null }];
}
