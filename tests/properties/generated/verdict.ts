export const faultKinds = ['invented', 'shifted', 'lost', 'silent', 'unstable'] as const;

/**
 * invented: a record, grade or name that nobody printed;
 * shifted: text or a value in a field or record that is not its own;
 * lost: text in no string of the output;
 * silent: something not read as printed, and no warning near it;
 * unstable: another reading for other line ends, a byte-order mark or a second time, or an exception.
 */
export type FaultKind = (typeof faultKinds)[number];

export interface Fault {
  readonly kind: FaultKind;
  readonly why: string;
}

/** exact: as the model says; read: records, but not all of it; refused: no record though there are some. */
export type Outcome = 'exact' | 'read' | 'refused';

export interface Verdict {
  readonly outcome: Outcome;
  readonly faults: readonly Fault[];
  /** What keeps the reading from being exact. */
  readonly differences: readonly string[];
}
