interface Era {
  /** Printed names, also as one square sign. */
  readonly names: readonly string[];
  readonly letter: string;
  /** Gregorian year of the era's first year (元年). */
  readonly first: number;
  /** Last year of the era that is in use; years beyond do not exist. */
  readonly last: number;
}

/** Japanese eras in which goal sheets and their plans are dated, newest first. */
export const eras: readonly Era[] = [
  { names: ['令和', '㋿'], letter: 'R', first: 2019, last: 99 },
  { names: ['平成', '㍻'], letter: 'H', first: 1989, last: 31 },
  { names: ['昭和', '㍼'], letter: 'S', first: 1926, last: 64 },
];
