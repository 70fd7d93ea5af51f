import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../../src/layouts/evidence.ts';
import type { Cut } from '../../../src/layouts/outline/cut-state.ts';
import { factorsOf } from '../../../src/layouts/outline/score.ts';

/** Three numbered initiatives with two labels each, all of them known. */
const good: Cut = {
  outline: { titles: new Set(['t']), standIn: null, labels: new Set(['l']) },
  roles: [],
  titles: [0, 3, 6],
  records: 3,
  labelled: 3,
  labels: 6,
  known: 6,
  telling: 1,
  saying: 6,
  announcing: 0,
  ofSheet: 0,
  loose: false,
  announced: 0,
  shared: 6,
  again: 0,
  distinct: 3,
  knownTitles: 0,
  inSeries: 0,
  gradeTitles: 0,
  numbered: 3,
  restarts: 0,
  covered: 300,
  uncovered: 0,
  outside: 0,
  leads: 0,
  unusedLeads: 0,
  plain: false,
  belowHeading: 0,
  proved: true,
  passed: 0,
  recurring: 0,
  named: 0,
  rebegun: 0,
};

const scoreWith = (change: Partial<Cut>): number => scoreOf(factorsOf({ ...good, ...change }));

/** What speaks against a cut, by its reason. */
const reasonsWith = (change: Partial<Cut>): string[] =>
  factorsOf({ ...good, ...change }).flatMap(({ reason, share }) => (share < 1 ? [reason] : []));

it('nothing speaks against a cut in which all is as it should be', () => {
  expect(scoreWith({})).toBe(1);
});

describe('against a cut speaks', () => {
  const changes: readonly (readonly [string, Partial<Cut>])[] = [
    ['a title without labels', { labelled: 2 }],
    ['an unknown label', { known: 5 }],
    ['a label of one initiative only', { shared: 5 }],
    ['a title that stands twice', { distinct: 2 }],
    ['a title that is a known word', { knownTitles: 1 }],
    ['a title in one count with its labels', { inSeries: 1 }],
    ['a label met twice in one initiative', { again: 1 }],
    ['text under no label', { uncovered: 100 }],
    ['text that recurs as labels do', { recurring: 4 }],
    ['a known label outside', { outside: 1 }],
    ['a name that begins no initiative', { leads: 3, unusedLeads: 1 }],
    ['a title without a number', { numbered: 2 }],
    ['numbers that begin again', { restarts: 1 }],
    ['a heading right above that it leaves unused', { belowHeading: 1 }],
    ['a name that only may be one', { outline: { ...good.outline, standIn: '施策' } }],
  ];

  it.each(changes)('%s', (_what, change) => {
    expect(scoreWith(change)).toBeLessThan(1);
  });

  it.each(changes)('%s, and more so with another fault beside it', (_what, change) => {
    const other = change.labelled === undefined ? { labelled: 2 } : { known: 5 };
    expect(scoreWith({ ...change, ...other })).toBeLessThan(scoreWith(change));
  });
});

it('below a lone title a word that may announce a list proves nothing; a number or another label does', () => {
  const lone: Partial<Cut> = {
    records: 1,
    labelled: 1,
    labels: 1,
    known: 1,
    saying: 1,
    announcing: 1,
    ofSheet: 0,
    loose: false,
    distinct: 1,
    numbered: 0,
  };
  expect(scoreWith(lone)).toBeLessThan(0.35);
  expect(scoreWith({ ...lone, numbered: 1 })).toBe(1);
  expect(scoreWith({ ...lone, labels: 2, known: 2, saying: 2 })).toBeGreaterThan(0.9);
});

it('a lone title that nothing shows is half as sure, and all its text must be under labels', () => {
  const lone: Partial<Cut> = {
    records: 1,
    labelled: 1,
    labels: 2,
    known: 2,
    distinct: 1,
    numbered: 0,
  };
  expect(scoreWith({ ...lone, plain: true })).toBe(0.5);
  expect(scoreWith({ ...lone, covered: 50, uncovered: 50 })).toBeLessThan(
    scoreWith({ covered: 50, uncovered: 50 }),
  );
});

describe('a document that names no sheet proves its initiatives', () => {
  const unproved: Partial<Cut> = { proved: false, shared: 0 };

  it.each([
    ['by labels that recur', { shared: 2, known: 3 }],
    ['by four known labels of six', { known: 4, labels: 6 }],
  ] as const)('%s', (_how, change) => {
    expect(reasonsWith({ ...unproved, ...change })).not.toContain('no-sheet');
  });

  it.each([
    ['by three known labels', { known: 3, labels: 3 }],
    ['by four known labels of seven', { known: 4, labels: 7 }],
    ['by nine known labels of fourteen', { known: 9, labels: 14 }],
  ] as const)('not %s', (_how, change) => {
    expect(reasonsWith({ ...unproved, ...change })).toContain('no-sheet');
  });
});

describe('labels only announce what is listed below them', () => {
  const several: Partial<Cut> = { saying: 3, announced: 3 };
  const alike = { titles: new Set(['【?']), standIn: null, labels: new Set(['【']) };

  it.each([
    ['below several titles, where each stands once a department', several],
    ['where they speak of the sheet below titles set alike', { outline: alike, ofSheet: 6 }],
    [
      'where they speak of the sheet and one kind of title of two is set as they are',
      { outline: { ...alike, titles: new Set(['■', '【?']) }, ofSheet: 6 },
    ],
    ['below a label that only may name an initiative', { ...several, outline: standIn() }],
  ] as const)('%s', (_where, change) => {
    expect(reasonsWith(change)).toContain('label-announces');
  });

  it.each([
    ['where one says something of the initiative', { saying: 3, announced: 2 }],
    ['below a single title with a number', { ...several, records: 1, numbered: 1 }],
    ['below a label that names an initiative', { ...several, outline: named() }],
    ['where there is none', { saying: 0 }],
    ['where one of them does not speak of the sheet', { outline: alike, ofSheet: 5 }],
    [
      'below titles set apart from other labels',
      { outline: { ...alike, labels: new Set(['●']) }, ofSheet: 6 },
    ],
    [
      'below titles that share their last sign with labels',
      { outline: { ...alike, titles: new Set(['【b']) }, ofSheet: 6 },
    ],
  ] as const)('not %s', (_where, change) => {
    expect(reasonsWith(change)).not.toContain('label-announces');
  });

  function named(): Cut['outline'] {
    return { titles: new Set(), standIn: null, labels: new Set(['l']) };
  }

  function standIn(): Cut['outline'] {
    return { ...named(), standIn: '施策' };
  }
});

it('plain titles stand by themselves, but where their labels recur', () => {
  expect(reasonsWith({ plain: true, shared: 0 })).toContain('lone-title');
  expect(reasonsWith({ plain: true })).not.toContain('lone-title');
});

it('a numbered line in front of a lone title may be the heading that it leaves unused', () => {
  const lone: Partial<Cut> = { records: 1, distinct: 1, labelled: 1, numbered: 0, loose: true };
  expect(reasonsWith(lone)).toContain('headings-unused');
  expect(reasonsWith({ ...lone, numbered: 1 })).not.toContain('headings-unused');
  expect(reasonsWith({ numbered: 0, loose: true })).not.toContain('headings-unused');
});

it('of several titles without numbers half of the text may stand under no label', () => {
  const half: Partial<Cut> = { numbered: 0, covered: 50, uncovered: 50 };
  expect(scoreWith(half) / scoreWith({ numbered: 0 })).toBeCloseTo(0.75);
});
