import { describe, expect, it } from 'vitest';
import type { ParseResult } from '../../src/parse-sheets.ts';
import type { SheetRecord, Statement } from '../../src/schema/sheet.ts';
import { compareReadings } from './perturbation/compare-readings.ts';
import { findLabels } from './perturbation/find-labels.ts';
import { perturb } from './perturbation/perturb.ts';

const statement = (text: string): Statement => ({ marker: null, level: 0, text });

const record: SheetRecord = {
  index: 1,
  no: '1',
  department: 'くらし部',
  section: null,
  categories: [],
  initiative: '窓口の案内',
  goals: [statement('10分以内')],
  actions: [],
  indicators: [],
  rating: 'A',
  ratings: [{ label: '評価', rating: 'A', text: 'A' }],
  outcomes: [statement('8分になった。')],
  issues: [],
  nextSteps: [],
  extra: [],
};

function reading(records: SheetRecord[], told: boolean): ParseResult {
  const sheet = {
    source: 'sheet.txt',
    title: '令和6年度 くらし部の重点目標',
    fiscalYear: 2024,
    fiscalYearLabel: '令和6年度',
    municipality: null,
    department: 'くらし部',
    heads: [],
    municipalGoal: null,
    departmentGoal: null,
    staff: null,
    budgetYen: null,
    metadata: [],
    ratingLegend: [],
    records,
    remainder: [],
  };
  const message = {
    ruleId: 'unknown-header',
    severity: 'warning',
    offset: 0,
    line: 1,
    column: 1,
    place: null,
    end: null,
    text: '',
    values: {},
  } as const;
  return { sheets: [sheet], messages: told ? [message] : [] };
}

const change = { word: '成果', named: 'outcomes', invented: '水鏡' } as const;

/** The sins of a reading in which the outcomes are no longer known as such. */
function sinsOf(changed: Partial<SheetRecord>, told = true): string[] {
  const faults = compareReadings(
    reading([record], false),
    reading([{ ...record, ...changed }], told),
    change,
  );
  return [...new Set(faults.map(({ sin }) => sin))];
}

describe('a label made unknown', () => {
  const extra = [{ label: '水鏡', value: '8分になった。' }];

  it('moves its own text to extra', () => {
    expect(sinsOf({ outcomes: [], extra })).toEqual([]);
  });

  it('is told', () => {
    expect(sinsOf({ outcomes: [], extra }, false)).toEqual(['silent']);
  });

  it('loses nothing', () => {
    expect(sinsOf({ outcomes: [] })).toContain('lost');
  });

  it('gives its text to no other field', () => {
    expect(sinsOf({ outcomes: [], goals: [...record.goals, ...record.outcomes] })).toContain(
      'shifted',
    );
  });

  it('moves no other text', () => {
    expect(
      sinsOf({ outcomes: [], extra: [...extra, { label: '目標', value: '10分以内' }], goals: [] }),
    ).toContain('shifted');
  });

  it('makes no initiative', () => {
    const two = [
      { ...record, outcomes: [], extra },
      { ...record, initiative: '8分になった。' },
    ];
    const faults = compareReadings(reading([record], false), reading(two, true), change);
    expect(faults.map(({ sin }) => sin)).toContain('invented');
  });
});

describe('known labels of a text', () => {
  it.each([
    ['【目標】\n10分以内', '【水鏡】\n10分以内'],
    ['（１）目標\n3門を直す。', '（１）水鏡\n3門を直す。'],
    ['目標：10分以内', '水鏡：10分以内'],
    ['| 目 標 | 評価理由 |', '| 水鏡 | 評価理由 |'],
    ['<th>目標(何を)</th><td>目標を立てる。</td>', '<th>水鏡(何を)</th><td>目標を立てる。</td>'],
    ['H29目標\t重点目標1 窓口', 'H29水鏡\t重点目標1 窓口'],
  ])('%j', (text, changed) => {
    const places = findLabels(text).filter(({ word }) => word === '目標');
    expect(perturb(text, places, '水鏡')).toBe(changed);
  });
});
