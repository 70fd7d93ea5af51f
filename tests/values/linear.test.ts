import { expect, test } from 'vitest';
import { readDepartmentName, readSectionName } from '../../src/values/department-name.ts';
import { repeatedPhrase, undouble } from '../../src/values/doubled.ts';
import { findFiscalYear, readFiscalYear } from '../../src/values/fiscal-year.ts';
import { collapse, foldKey, foldRadicals, foldWidth } from '../../src/values/fold.ts';
import { readHead } from '../../src/values/head.ts';
import { readHeadCount } from '../../src/values/head-count.ts';
import { legendLead, readLegendLine } from '../../src/values/legend-line.ts';
import { findInlineMarkers, splitMarker } from '../../src/values/marker.ts';
import { withoutNoteMark } from '../../src/values/note-mark.ts';
import { plainForm } from '../../src/values/plain-form.ts';
import { readRating } from '../../src/values/rating.ts';
import {
  departmentInTitle,
  isSheetTitle,
  municipalityAlone,
  municipalityInTitle,
} from '../../src/values/sheet-title.ts';
import { readTexSigns } from '../../src/values/tex-signs.ts';
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
  ['zero-width spaces', '\u200b'],
  ['variation selectors', '\u{e0100}'],
  ['decomposed kana', 'か\u3099'],
  ['note marks', '†1'],
  ['commands', '\\circ '],
];

test.each(runs)('a million of %s', (_, unit) => {
  const run = unit.repeat(size / unit.length);
  const text = `${run}。`;
  expect(readYen(text)).toBeNull();
  expect(readYen(text, '千円')).toBeNull();
  expect(readHeadCount(text, { bare: true })).toBeNull();
  expect(readFiscalYear(text, 2020)).toBeNull();
  expect(readRating(text).rating).toBeNull();
  expect(findFiscalYear(text).kind).not.toBe('read');
  expect(withoutNoteMark(run).length).toBeLessThanOrEqual(size);
  expect(readTexSigns(text).endsWith('。')).toBe(true);
  expect(plainForm(text).text.endsWith('。')).toBe(true);
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

/** A pattern that remembers a way back for each character overflows on these. */
const overflowing: readonly (readonly [string, string])[] = [
  ['opened brackets', '【'],
  ['bullets', '■'],
  ['grades', 'A：'],
  ['spaces', '　'],
  ['numbers', '1.'],
];

test.each(overflowing)('12 million characters of %s', (_, unit) => {
  const run = unit.repeat(12_000_000 / unit.length);
  const text = `評価A：${run}」`;
  for (const line of [run, text]) {
    expect(readHead(line)).toBeNull();
    expect(readDepartmentName(line)).toBeNull();
    expect(readSectionName(line)).toBeNull();
  }
  expect(readLegendLine(text)[0]?.rating).toBe('A');
  expect(legendLead(text)).toBe('');
});

test('12 million combining marks', () => {
  expect(foldKey(`目標${'\u0301'.repeat(12_000_000)}`)).toBe('目標');
  expect(plainForm('\u0301'.repeat(1_000_000)).text).toBe('');
});

test('a title that opens a bracket a million times', () => {
  const title = '【様式'.repeat(size);
  expect(departmentInTitle(title)).toBeNull();
  expect(municipalityInTitle(title)).toBeNull();
  expect(municipalityAlone(title)).toBeNull();
  expect(isSheetTitle(title)).toBe(false);
});

test('a meaning with a million spaces inside', () => {
  const [entry] = readLegendLine(`A：達成${'　'.repeat(size)}した`);
  expect(entry).toEqual({ rating: 'A', meaning: '達成 した' });
});
