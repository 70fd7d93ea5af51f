interface Era {
  /** Printed names, also as one square sign. */
  readonly names: readonly string[];
  readonly letter: string;
  /** Gregorian year of the era's first year (元年). */
  readonly first: number;
  /** Last year of the era that is in use; years beyond do not exist. */
  readonly last: number;
  /** The era's first day, year, month and day written together: 20190501. */
  readonly from: number;
}

/** Japanese eras in which goal sheets and their plans are dated, newest first. */
export const eras: readonly Era[] = [
  { names: ['令和', '㋿'], letter: 'R', first: 2019, last: 99, from: 20190501 },
  { names: ['平成', '㍻'], letter: 'H', first: 1989, last: 31, from: 19890108 },
  { names: ['昭和', '㍼'], letter: 'S', first: 1926, last: 64, from: 19261225 },
];
