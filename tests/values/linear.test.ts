import { expect, test } from 'vitest';
import { repeatedPhrase, undouble } from '../../src/values/doubled.ts';
import { readFiscalYear } from '../../src/values/fiscal-year.ts';
import { collapse, foldKey, foldRadicals, foldWidth } from '../../src/values/fold.ts';
import { readHeadCount } from '../../src/values/head-count.ts';
import { findInlineMarkers, splitMarker } from '../../src/values/marker.ts';
import { readRating } from '../../src/values/rating.ts';
import { unspaceLetters, unwrapName } from '../../src/values/unwrap.ts';
import { stripYearTokens } from '../../src/values/year-token.ts';
import { readYen } from '../../src/values/yen.ts';

/** A pattern that backtracks over any of these takes hours on a million of them. */
const size = 1_000_000;
const runs: readonly (readonly [string, string])[] = [
  ['spaces', ' '],
  ['digits', '1'],
  ['digits with spaces', '1 '],
  ['grouped digits', '1,'],
  ['marks', '●'],
  ['marks with spaces', '・ '],
  ['brackets', '('],
  ['units', '円'],
  ['scales', '億'],
  ['eras', '令和 '],
  ['combining marks', '\u0323\u0301'],
];

test.each(runs)('a million of %s', (_, unit) => {
  const run = unit.repeat(size / unit.length);
  const text = `${run}。`;
  expect(readYen(text)).toBeNull();
  expect(readYen(text, '千円')).toBeNull();
  expect(readHeadCount(text, { bare: true })).toBeNull();
  expect(readFiscalYear(text, 2020)).toBeNull();
  expect(readRating(text).rating).toBeNull();
  expect(undouble(text)).toBeNull();
  expect(unspaceLetters(text)).toBeNull();
  expect(unwrapName(text, new Set(), ['課'])).toBeNull();
  expect(repeatedPhrase(text)).toBeNull();
  expect(foldRadicals(text)).toBe(text);
  expect(foldWidth(text)).toHaveLength(text.length);
  expect(collapse(text).endsWith('。')).toBe(true);
  expect(foldKey(text).endsWith('。')).toBe(true);
  expect(stripYearTokens(text).endsWith('。')).toBe(true);
  expect(splitMarker(text)?.marker ?? '・').toBe('・');
  expect(findInlineMarkers(text).every((index) => text[index] === '・')).toBe(true);
});

test('a million of statements in one line', () => {
  const starts = findInlineMarkers('●x。'.repeat(size / 3));
  expect(starts).toHaveLength(Math.floor(size / 3) - 1);
});
