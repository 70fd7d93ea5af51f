import { describe, expect, it } from 'vitest';
import { type ParseResult, parseSheets } from '../../../src/parse-sheets.ts';
import { tables } from '../tables/tables.ts';
import { judgeResult } from './judge.ts';
import { createRandom, seedOf } from './random.ts';
import type { Sample } from './sample.ts';
import type { FaultKind, Verdict } from './verdict.ts';

/** A sample that today's reading gets right, with two records at least. */
const { sample, result } = firstExact();

function firstExact(): { sample: Sample; result: ParseResult } {
  for (let index = 0; index < 1000; index++) {
    const random = createRandom(seedOf(3, index));
    const made = tables.make(random, { setting: ['flat', 'tab'], most: 0 });
    const read = parseSheets(made.text, { source: made.source });
    const full = read.sheets[0]?.records.every(
      ({ goals, outcomes, rating }) => goals.length > 0 && outcomes.length > 0 && rating !== null,
    );
    if ((read.sheets[0]?.records.length ?? 0) < 2 || !full) continue;
    if (judgeResult(made, read).outcome === 'exact') return { sample: made, result: read };
  }
  throw new Error('no sample is read exactly');
}

type Sheets = ParseResult['sheets'];

/** The verdict on the result with a change made to its first sheet. */
function verdictOf(change: (sheet: Sheets[number]) => void, messages = result.messages): Verdict {
  const sheets = structuredClone(result.sheets);
  const [sheet] = sheets;
  if (sheet) change(sheet);
  return judgeResult(sample, { sheets, messages });
}

const kinds = ({ faults }: Verdict): FaultKind[] => [...new Set(faults.map(({ kind }) => kind))];

describe('the judge of generated samples', () => {
  it('finds nothing in a right reading', () => {
    expect(verdictOf(() => {})).toEqual({ outcome: 'exact', faults: [], differences: [] });
  });

  it('finds a record that nobody printed', () => {
    const verdict = verdictOf(({ records }) => {
      const [first] = records;
      if (first) records.push({ ...first, index: 9, initiative: '以上', goals: [], outcomes: [] });
    });
    expect(kinds(verdict)).toContain('invented');
  });

  it('finds a record read twice', () => {
    const verdict = verdictOf(({ records }) => {
      const [first] = records;
      if (first) records.push({ ...first, index: 9 });
    });
    expect(kinds(verdict)).toContain('invented');
  });

  it('finds the text of another column as a title', () => {
    const verdict = verdictOf(({ records: [first] }) => {
      if (first) first.initiative = first.goals[0]?.text ?? null;
    });
    expect(kinds(verdict)).toContain('invented');
  });

  it('finds text under another concept', () => {
    const verdict = verdictOf(({ records: [first] }) => {
      if (first) [first.goals, first.outcomes] = [first.outcomes, first.goals];
    });
    expect(kinds(verdict)).toContain('shifted');
  });

  it('finds text in another record', () => {
    const verdict = verdictOf(({ records: [first, second] }) => {
      if (first && second) [first.goals, second.goals] = [second.goals, first.goals];
    });
    expect(kinds(verdict)).toContain('shifted');
  });

  it('finds a grade that is not the one printed', () => {
    const verdict = verdictOf(({ records: [first] }) => {
      if (first) first.rating = 'Z';
    });
    expect(kinds(verdict)).toEqual(['shifted']);
  });

  it('finds lost text, and that nothing tells of it', () => {
    const verdict = verdictOf(({ records: [first] }) => {
      if (first) first.goals = [];
    }, []);
    expect(kinds(verdict).sort()).toEqual(['lost', 'silent']);
  });

  it('takes text in the remainder for kept, if a warning tells of it', () => {
    const change = (sheet: Sheets[number]): void => {
      const [first] = sheet.records;
      if (!first) return;
      sheet.remainder.push(first.goals.map(({ text }) => text).join(' '));
      first.goals = [];
    };
    const offset = sample.text.indexOf(
      sample.expected.records[0]?.cells.find(({ homes }) => homes.includes('goals'))?.words[0] ??
        '',
    );
    const warning = {
      ruleId: 'remainder',
      severity: 'warning',
      offset,
      line: 1,
      column: 1,
      place: null,
      end: null,
      text: '',
      values: {},
    } as const;
    expect(kinds(verdictOf(change, [warning]))).toEqual([]);
    expect(kinds(verdictOf(change, []))).toEqual(['silent']);
    expect(kinds(verdictOf(change, [{ ...warning, offset: 0 }]))).toEqual(['silent']);
  });

  it('finds two cells glued into one value', () => {
    const verdict = verdictOf(({ records: [first] }) => {
      if (first) first.initiative = `${first.initiative} ${first.goals[0]?.text}`;
    });
    expect(kinds(verdict)).toContain('shifted');
  });

  it('finds a legend entry that nobody printed', () => {
    const verdict = verdictOf((sheet) => sheet.ratingLegend.push({ rating: 'A', meaning: '達成' }));
    expect(kinds(verdict)).toContain('invented');
  });

  it('finds a wrong year, department and head', () => {
    const verdict = verdictOf((sheet) => {
      sheet.fiscalYear = 1999;
      sheet.department = '宇宙部';
      sheet.heads = [{ title: '宇宙部長', name: '星野 空' }];
    });
    expect(kinds(verdict)).toEqual(expect.arrayContaining(['invented', 'shifted']));
    expect(verdict.faults.length).toBeGreaterThanOrEqual(3);
  });
});
