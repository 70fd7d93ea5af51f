/** Every kind of change, in the order in which an initiative's changes are listed. */
export const changeKinds = [
  'added',
  'dropped',
  'rating-changed',
  'goal-reworded',
  'title-reworded',
  'section-moved',
] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** One change of one initiative; an initiative with several changes has one entry for each. */
export interface Change {
  readonly kind: ChangeKind;
  readonly municipality: string | null;
  readonly department: string | null;
  /** Gregorian year of the old and of the new sheet; null where there is none. */
  readonly oldYear: number | null;
  readonly newYear: number | null;
  /** Section and title as the new sheet prints them, for a dropped initiative as the old one does. */
  readonly section: string | null;
  readonly initiative: string | null;
  readonly oldNo: string | null;
  readonly newNo: string | null;
  /** What changed, as printed, one statement a line; both null for added and dropped initiatives. */
  readonly old: string | null;
  readonly new: string | null;
  /** How certain it is that old and new are the same initiative, 0 to 1; null where there is no pair. */
  readonly certainty: number | null;
}

/** What changed between two readings or two years. */
export interface Difference {
  /** No pair below this certainty was made. */
  readonly certainty: number;
  readonly changes: readonly Change[];
  /** Initiatives found on both sides without any change. */
  readonly unchanged: number;
}
