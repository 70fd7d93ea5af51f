/** What two sides are: two years of the same departments, or two readings of the same files. */
export type DiffMode = 'years' | 'readings';

/** Every kind of change. */
export const changeKinds = ['added', 'dropped', 'changed'] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** One change of a sheet or an initiative; where several fields changed, there is one entry for each. */
export interface Change {
  readonly kind: ChangeKind;
  readonly scope: 'sheet' | 'record';
  /** The key that changed; null where a whole sheet or initiative was added or dropped. */
  readonly field: string | null;
  readonly municipality: string | null;
  readonly department: string | null;
  /** Gregorian year of the old and of the new sheet; null where there is none. */
  readonly oldYear: number | null;
  readonly newYear: number | null;
  /** Section and title as the new sheet prints them, for a dropped initiative as the old one does; null for a sheet. */
  readonly section: string | null;
  readonly initiative: string | null;
  readonly oldNo: string | null;
  readonly newNo: string | null;
  /** What changed, as printed, one entry of a list a line; both null for what was added or dropped. */
  readonly old: string | null;
  readonly new: string | null;
  /** How certain it is that old and new are the same initiative, 0 to 1; null where there is no pair. */
  readonly certainty: number | null;
}

/** A dropped initiative and an added one that are perhaps the same: less certain than a pair, or elsewhere. */
export interface Resemblance {
  readonly municipality: string | null;
  readonly oldDepartment: string | null;
  readonly newDepartment: string | null;
  readonly oldYear: number | null;
  readonly newYear: number | null;
  readonly oldNo: string | null;
  readonly newNo: string | null;
  readonly oldInitiative: string | null;
  readonly newInitiative: string | null;
  readonly certainty: number;
}

/** What changed between two years or two readings. */
export interface Difference {
  readonly mode: DiffMode;
  /** No pair below this certainty was made. */
  readonly certainty: number;
  readonly changes: readonly Change[];
  /** Of what was dropped and added: pairs that a person may look at, the most certain first in each department. */
  readonly perhaps: readonly Resemblance[];
  /** Initiatives found on both sides without any change. */
  readonly unchanged: number;
}
