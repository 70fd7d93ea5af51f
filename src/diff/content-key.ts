import { foldKey } from '../values/fold.ts';
import { stripYearTokens } from '../values/year-token.ts';

/** How closely two values are held against each other. */
export interface Closeness {
  /** Width, case and white space make a difference. */
  readonly exact: boolean;
  /** Old and new are of different years: in titles and headers the year makes none. */
  readonly acrossYears: boolean;
}

/** What a value is known by: equal for values between which there is no difference. Places in the file are none. */
export function contentKey(value: unknown, { exact, acrossYears }: Closeness): string {
  return JSON.stringify({ value }, (key, part) => {
    if (key === 'position' || key === 'place') return undefined;
    if (typeof part !== 'string' || exact) return part;
    const folded = foldKey(part);
    return acrossYears && namedByYear.has(key) ? stripYearTokens(folded) : folded;
  });
}

/** Keys of texts that may name the year they speak of: `H29評価`. */
const namedByYear = new Set(['title', 'label']);
