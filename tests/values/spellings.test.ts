import { describe, expect, test } from 'vitest';
import { readFiscalYear } from '../../src/values/fiscal-year.ts';
import { readHeadCount } from '../../src/values/head-count.ts';
import { readRating } from '../../src/values/rating.ts';
import { readYen } from '../../src/values/yen.ts';
import {
  amounts,
  amountsUnderUnit,
  bareCounts,
  counts,
  ratings,
  years,
  yearsInContext,
} from './spellings.ts';

describe('fiscal years', () => {
  test.each(years)('%j is %j', (printed, year) => {
    expect(readFiscalYear(printed)?.year ?? null).toBe(year);
  });

  test.each(yearsInContext)('%j beside %j is %j', (printed, contextYear, year) => {
    expect(readFiscalYear(printed, contextYear)?.year ?? null).toBe(year);
  });
});

describe('amounts', () => {
  test.each(amounts)('%j is %j yen', (printed, yen) => {
    expect(readYen(printed)).toBe(yen);
  });

  test.each(amountsUnderUnit)('%j under %j is %j yen', (printed, unit, yen) => {
    expect(readYen(printed, unit)).toBe(yen);
  });
});

describe('head counts', () => {
  test.each(counts)('%j is %j', (printed, count) => {
    expect(readHeadCount(printed)).toBe(count);
  });

  test.each(bareCounts)('%j under a count label is %j', (printed, count) => {
    expect(readHeadCount(printed, { bare: true })).toBe(count);
  });
});

describe('ratings', () => {
  test.each(ratings)('%j is %j', (printed, rating) => {
    expect(readRating(printed).rating).toBe(rating);
  });
});

test('the table holds at least 200 spellings', () => {
  const all = [years, yearsInContext, amounts, amountsUnderUnit, counts, bareCounts, ratings];
  expect(all.reduce((sum, { length }) => sum + length, 0)).toBeGreaterThanOrEqual(200);
});
