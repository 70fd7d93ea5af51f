import { describe, expect, it } from 'vitest';
import type { ParseResult } from '../../src/parse-sheets.ts';
import type { Sheet, SheetRecord } from '../../src/schema/sheet.ts';
import { formSample } from './forms/sample.ts';
import type { Expectation, Sample } from './judge/expectation.ts';
import { judge } from './judge/judge.ts';
import { perfectReading } from './judge/perfect-reading.ts';
import { listSample } from './prose/lists.ts';
import { proseSample } from './prose/sample.ts';
import { holds } from './words/tokens.ts';

const makers = { prose: proseSample, lists: listSample, forms: formSample };

const samples = Object.entries(makers).flatMap(([name, make]) =>
  Array.from({ length: 150 }, (_, i) => ({ name: `${name} ${i + 1}`, sample: make(i + 1) })),
);

describe('the reading that a made-up document asks for', () => {
  it.each(samples)('$name is exact', ({ sample }) => {
    const { faults, outcome, right } = judge(sample, perfectReading(sample.expectation));
    expect(faults).toEqual([]);
    expect({ outcome, right }).toEqual({ outcome: 'exact', right: true });
  });

  it.each(samples)('$name prints every word that is looked for, once', ({ sample }) => {
    const words = tokensOf(sample.expectation);
    expect(words.filter((word) => !holds(sample.text.replace(/<[^<>]*>/g, '\n'), word))).toEqual(
      [],
    );
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('what goes wrong is called by its name', () => {
  const sample = someSample();

  it.each([
    ['lost', drop],
    ['shifted', toOtherField],
    ['shifted', toOtherRecord],
    ['invented', addRecord],
    ['invented', splitRecord],
    ['silent', keepUntold],
  ] as const)('%s', (sin, change) => {
    const { sins } = judge(sample, change(perfectReading(sample.expectation)));
    expect([...sins]).toContain(sin);
  });

  it('kept and told is read in part', () => {
    const { outcome, right } = judge(sample, keepTold(perfectReading(sample.expectation)));
    expect({ outcome, right }).toEqual({ outcome: 'part', right: false });
  });

  it('no initiative at all, told, is refused', () => {
    const { outcome, right } = judge(
      sample,
      refuse(perfectReading(sample.expectation), sample.text),
    );
    expect({ outcome, right }).toEqual({ outcome: 'refused', right: false });
  });
});

/** One of several initiatives with goals and without unknown labels. */
function someSample(): Sample {
  const found = samples.find(
    ({ name, sample: { expectation, traits } }) =>
      name.startsWith('prose') &&
      traits.unknown === '0' &&
      expectation.kind === 'read' &&
      expectation.sheets[0]?.records
        .slice(0, 2)
        .every(({ entries }) => entries.some(({ concept }) => concept === 'goals')) &&
      (expectation.sheets[0]?.records.length ?? 0) > 1,
  );
  if (!found) throw new TypeError('no such sample');
  return found.sample;
}

function tokensOf({ sheets, texts }: Expectation): string[] {
  const records = sheets.flatMap((sheet) => sheet.records);
  return [
    ...texts.flatMap(({ tokens }) => tokens),
    ...records.flatMap(({ titleTokens, entries }) => [
      ...titleTokens,
      ...entries.flatMap(({ statements }) => statements.flatMap(({ tokens }) => tokens)),
    ]),
  ];
}

type Change = (reading: ParseResult) => ParseResult;

/** A change of the first sheet. */
const inSheet =
  (change: (sheet: Sheet) => Sheet): Change =>
  ({ sheets, ...rest }) => ({
    ...rest,
    sheets: sheets.map((sheet, i) => (i === 0 ? change(sheet) : sheet)),
  });

/** A change of the first initiative. */
const inRecord = (
  change: (record: SheetRecord, all: readonly SheetRecord[]) => SheetRecord,
): Change =>
  inSheet((sheet) => ({
    ...sheet,
    records: sheet.records.map((record, i) => (i === 0 ? change(record, sheet.records) : record)),
  }));

function drop(reading: ParseResult): ParseResult {
  return inRecord((record) => ({ ...record, goals: [] }))(reading);
}

function toOtherField(reading: ParseResult): ParseResult {
  return inRecord((record) => ({
    ...record,
    goals: [],
    issues: [...record.issues, ...record.goals],
  }))(reading);
}

function toOtherRecord(reading: ParseResult): ParseResult {
  return inRecord((record, [, next]) => ({
    ...record,
    goals: [...record.goals, ...(next?.goals ?? [])],
  }))(reading);
}

function addRecord(reading: ParseResult): ParseResult {
  const strange = (record: SheetRecord): SheetRecord => ({
    ...record,
    initiative: '・案内係を置く。',
    goals: [],
  });
  return inSheet((sheet) => ({
    ...sheet,
    records: [...sheet.records, ...sheet.records.slice(0, 1).map(strange)],
  }))(reading);
}

/** The goals of the first initiative become one of their own. */
function splitRecord(reading: ParseResult): ParseResult {
  return inSheet((sheet) => ({
    ...sheet,
    records: sheet.records.flatMap((record, i) =>
      i > 0
        ? [record]
        : [
            { ...record, goals: [] },
            {
              ...record,
              initiative: record.goals[0]?.text ?? null,
              goals: [],
              actions: [],
              outcomes: [],
            },
          ],
    ),
  }))(reading);
}

function keepTold(reading: ParseResult): ParseResult {
  return inSheet((sheet) => ({
    ...sheet,
    remainder: [
      ...sheet.remainder,
      ...(sheet.records[0]?.goals ?? []).map(({ text }) => `目標 ${text}`),
    ],
    records: sheet.records.map((record, i) => (i === 0 ? { ...record, goals: [] } : record)),
  }))(reading);
}

function keepUntold(reading: ParseResult): ParseResult {
  return { ...keepTold(reading), messages: [] };
}

function refuse({ sheets, messages }: ParseResult, text: string): ParseResult {
  const [message] = messages;
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, records: [], remainder: [text] })),
    messages: message ? [{ ...message, ruleId: 'no-records', offset: null }] : [],
  };
}
