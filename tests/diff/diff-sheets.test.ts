import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffSheets } from '../../src/diff/diff-sheets.ts';
import type { Difference } from '../../src/diff/difference.ts';
import { initiative } from '../../src/diff/initiative.ts';
import { descriptions } from '../../src/schema/descriptions.ts';
import type { Sheet, SheetRecord } from '../../src/schema/sheet.ts';
import { arbitrarySheets } from '../emit/arbitrary.ts';
import { sampleSheet } from './sample-sheet.ts';

const recycling = { initiative: '資源物回収拠点の拡充', goal: '拠点を5か所増やす。' };
const lectures = { initiative: 'ごみ減量出前講座の開催', goal: '講座を12回開く。', rating: 'B' };
const parks = { initiative: '公園樹木の健全度調査', goal: '全公園を調べる。', section: '公園課' };
/** What became of each initiative, by the field that changed where it was paired. */
const kinds = ({ changes }: Pick<Difference, 'changes'>) =>
  changes
    .filter(({ scope }) => scope === 'record')
    .map(({ kind, field, oldNo, newNo }) => [field ?? kind, oldNo, newNo]);

describe('kinds of change', () => {
  it('finds none between equal sheets', () => {
    const sheets = [sampleSheet([recycling, lectures, parks])];
    expect(diffSheets(sheets, sheets)).toEqual({
      mode: 'years',
      certainty: 0.6,
      changes: [],
      perhaps: [],
      unchanged: 3,
    });
  });

  it('tells a rating from a goal, a title and a section', () => {
    const before = [sampleSheet([recycling, lectures, parks])];
    const after = [
      sampleSheet(
        [
          { ...recycling, rating: 'B', goal: '拠点を8か所増やす。' },
          { ...lectures, initiative: 'ごみ減量出前講座の充実' },
          { ...parks, section: '道路公園課' },
        ],
        { fiscalYear: 2019 },
      ),
    ];
    const { changes, unchanged } = diffSheets(before, after);
    expect(unchanged).toBe(0);
    expect(changes.map(({ field, old, new: next }) => [field, old, next])).toEqual([
      ['rating', 'A', 'B'],
      ['goals', '拠点を5か所増やす。', '拠点を8か所増やす。'],
      ['initiative', 'ごみ減量出前講座の開催', 'ごみ減量出前講座の充実'],
      ['section', '公園課', '道路公園課'],
    ]);
    expect(changes[0]).toMatchObject({ oldYear: 2018, newYear: 2019, certainty: 1 });
  });

  it('finds what was added and what was dropped', () => {
    const difference = diffSheets(
      [sampleSheet([recycling, lectures])],
      [sampleSheet([parks, lectures])],
    );
    expect(kinds(difference)).toEqual([
      ['added', null, '1'],
      ['dropped', '1', null],
    ]);
    expect(difference.unchanged).toBe(1);
    expect(difference.perhaps).toEqual([]);
  });

  it('takes width and white space for no change, an absent rating for one', () => {
    const spaced = {
      initiative: '資源物回収 拠点の拡充',
      goal: '拠点を５か所増やす。',
      rating: null,
    };
    expect(kinds(diffSheets([sampleSheet([recycling])], [sampleSheet([spaced])]))).toEqual([
      ['rating', '1', '1'],
    ]);
  });
});

describe('which sheets are compared', () => {
  const in2019 = { fiscalYear: 2019 };
  it('those of the same year, where both sides have it', () => {
    const before = [sampleSheet([recycling]), sampleSheet([lectures], in2019)];
    const after = [sampleSheet([lectures], in2019), sampleSheet([parks], { fiscalYear: 2020 })];
    const { changes } = diffSheets(before, after);
    expect(changes.map(({ kind, scope, initiative }) => [kind, scope, initiative])).toEqual([
      ['dropped', 'sheet', null],
      ['dropped', 'record', recycling.initiative],
      ['added', 'sheet', null],
      ['added', 'record', parks.initiative],
    ]);
  });
  it('else the last old year and the first new one', () => {
    const before = [sampleSheet([recycling], { fiscalYear: 2017 }), sampleSheet([recycling])];
    const { changes, unchanged } = diffSheets(before, [sampleSheet([recycling], in2019)]);
    expect(kinds({ changes })).toEqual([['dropped', '1', null]]);
    expect(new Set(changes.map(({ oldYear }) => oldYear))).toEqual(new Set([2017]));
    expect(unchanged).toBe(1);
  });
  it('never those of two departments', () => {
    const difference = diffSheets(
      [sampleSheet([recycling])],
      [sampleSheet([recycling], { department: '都市部' })],
    );
    expect(kinds(difference)).toEqual([
      ['dropped', '1', null],
      ['added', null, '1'],
    ]);
    expect(difference.perhaps).toMatchObject([
      { oldDepartment: '環境部', newDepartment: '都市部', newInitiative: recycling.initiative },
    ]);
  });
  it('of any municipality where one side prints none', () => {
    const unnamed = sampleSheet([recycling], { municipality: null });
    expect(diffSheets([unnamed], [sampleSheet([recycling])]).unchanged).toBe(1);
  });
  it('by file where no department is printed', () => {
    const a = sampleSheet([recycling], { department: null, source: 'r1/a.txt' });
    const b = sampleSheet([recycling], { department: null, source: 'r2/b.txt' });
    expect(diffSheets([a], [{ ...a, source: 'r2/a.txt' }]).unchanged).toBe(1);
    expect(diffSheets([a], [b]).changes).toHaveLength(4);
  });
});

describe('which initiatives are paired', () => {
  it('follows a title to another number and section', () => {
    const moved = { ...recycling, section: '産業課', no: '7' };
    const { changes } = diffSheets([sampleSheet([recycling])], [sampleSheet([lectures, moved])]);
    expect(changes.map(({ kind, field, certainty }) => [field ?? kind, certainty])).toEqual([
      ['added', null],
      ['section', 0.7],
      ['no', 0.7],
    ]);
  });
  it('gives equal titles to their own sections', () => {
    const titles = ['窓口課', '税務課', '保険課'].map((section) => ({
      initiative: '窓口の改善',
      section,
    }));
    const renumbered = titles.toReversed().map((record) => ({ ...record, rating: 'B' }));
    const { changes } = diffSheets([sampleSheet(titles)], [sampleSheet(renumbered)]);
    expect(kinds({ changes }).filter(([field]) => field === 'rating')).toEqual([
      ['rating', '3', '1'],
      ['rating', '2', '2'],
      ['rating', '1', '3'],
    ]);
  });
  it('pairs nothing below the threshold', () => {
    const before = [sampleSheet([recycling])];
    const after = [
      sampleSheet([{ ...recycling, initiative: '資源物回収の民間委託', goal: '委託する。' }]),
    ];
    const strict = diffSheets(before, after, { certainty: 0.9 });
    expect(kinds(strict).map(([kind]) => kind)).toEqual(['added', 'dropped']);
    const lenient = diffSheets(before, after, { certainty: 0.5 });
    expect(kinds(lenient).map(([kind]) => kind)).toEqual(['goals', 'initiative']);
  });
  it('tells of a pair below the threshold that it is perhaps one', () => {
    const before = [sampleSheet([recycling])];
    const after = [sampleSheet([{ ...recycling, initiative: '資源物回収の民間委託' }])];
    const { perhaps } = diffSheets(before, after, { certainty: 0.9 });
    expect(perhaps).toMatchObject([
      { oldInitiative: recycling.initiative, newInitiative: '資源物回収の民間委託' },
    ]);
    expect(perhaps[0]?.certainty).toBeLessThan(0.9);
    expect(diffSheets(before, after).perhaps).toEqual([]);
  });
  it('pairs titles that share nothing at no threshold', () => {
    const before = [sampleSheet([{ initiative: '緑化' }])];
    const after = [sampleSheet([{ initiative: '防災' }])];
    expect(kinds(diffSheets(before, after, { certainty: 0 }))).toHaveLength(2);
  });
  it('refuses a threshold that is none', () => {
    expect(() => diffSheets([], [], { certainty: 2 })).toThrow(TypeError);
    expect(() => diffSheets([], [], { certainty: Number.NaN })).toThrow(TypeError);
  });
});

describe('for any sheets', () => {
  const title = fc.string({
    unit: fc.constantFrom('窓', '口', '改', '善', '市', '民'),
    maxLength: 6,
  });
  const record = fc.record({
    initiative: fc.option(title),
    section: fc.option(fc.constantFrom('甲課', '乙課')),
    no: fc.option(fc.constantFrom('1', '2', '3')),
    rating: fc.constantFrom('A', 'B', null),
  });
  const sheets = fc.array(record, { maxLength: 8 }).map((records) => [sampleSheet(records)]);

  it('accounts for every initiative of both sides once', () => {
    fc.assert(
      fc.property(
        sheets,
        sheets,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (before, after, certainty) => {
          const { changes, unchanged } = diffSheets(before, after, { certainty });
          const ofRecords = changes.filter(({ scope }) => scope === 'record');
          const count = (kind: string) => ofRecords.filter((change) => change.kind === kind).length;
          const pairs = (before[0]?.records.length ?? 0) - count('dropped');
          expect((after[0]?.records.length ?? 0) - count('added')).toBe(pairs);
          expect(unchanged).toBeLessThanOrEqual(pairs);
          for (const change of changes) {
            expect(change.certainty === null || change.certainty >= certainty).toBe(true);
          }
        },
      ),
    );
  });

  it('finds nothing between sheets and themselves', () => {
    fc.assert(
      fc.property(arbitrarySheets, fc.constantFrom('years', 'readings'), (any, mode) => {
        const { changes, perhaps } = diffSheets(any, structuredClone(any), { mode });
        expect([changes, perhaps]).toEqual([[], []]);
      }),
    );
  });
});

describe('a change of any one field', () => {
  const fields: readonly (keyof SheetRecord)[] = [
    ...(['no', 'department', 'section', 'categories', 'initiative', 'goals', 'actions'] as const),
    ...(['indicators', 'rating', 'ratings', 'outcomes', 'issues', 'nextSteps', 'extra'] as const),
  ];
  const sheetKeys: readonly (keyof Sheet)[] = [
    ...([
      'title',
      'municipality',
      'department',
      'heads',
      'municipalGoal',
      'departmentGoal',
    ] as const),
    ...(['staff', 'budgetYen', 'metadata', 'ratingLegend', 'remainder'] as const),
  ];
  /** What tells one from another: a change of it may read as something that came and something that went. */
  const identity = ['no', 'section', 'initiative', 'department', 'municipality'];
  const modes = fc.constantFrom('years' as const, 'readings' as const);
  const filled = arbitrarySheets.filter((sheets) =>
    sheets.some(({ records }) => records.length > 0),
  );

  it('of a record is reported', () => {
    const names = fc.constantFrom(...fields);
    fc.assert(
      fc.property(filled, names, modes, fc.nat(), fc.nat(), (sheets, field, mode, which, at) => {
        const after = structuredClone(sheets);
        const records = after.flatMap((sheet) => sheet.records);
        const record = records[which % records.length] as SheetRecord;
        // What has neither title nor goals cannot be followed: it came and went.
        const known = titleOf(record) !== '' && !(field === 'goals' && record.initiative === null);
        Object.assign(record, { [field]: other(record[field], at) });
        expectReported(diffSheets(sheets, after, { mode }), known ? field : 'no');
      }),
    );
  });

  it('of a sheet is reported', () => {
    const names = fc.constantFrom(...sheetKeys);
    fc.assert(
      fc.property(filled, names, modes, fc.nat(), fc.nat(), (sheets, field, mode, which, at) => {
        const after = structuredClone(sheets);
        const sheet = after[which % after.length] as Record<keyof Sheet, unknown>;
        sheet[field] = other(sheet[field], at);
        expectReported(diffSheets(sheets, after, { mode }), field);
      }),
    );
  });

  it('knows every field that there is', () => {
    expect([...fields, 'index', 'position', 'place'].toSorted()).toEqual(
      Object.keys(descriptions.SheetRecord).toSorted(),
    );
    const apart = ['source', 'fiscalYear', 'fiscalYearLabel', 'records', 'position', 'place'];
    expect([...sheetKeys, ...apart].toSorted()).toEqual(Object.keys(descriptions.Sheet).toSorted());
  });

  function titleOf(record: SheetRecord): string {
    return initiative(sampleSheet([]), record).title;
  }

  function expectReported({ changes }: Difference, field: string): void {
    const told = changes.map((change) => change.field ?? change.kind);
    if (identity.includes(field)) expect(told.length).toBeGreaterThan(0);
    else expect(told).toContain(field);
  }

  /** Another value in its place: of a list, one entry gone, one more, or one of its texts another. */
  function other(value: unknown, at: number): unknown {
    if (typeof value === 'number') return value + 1;
    if (!Array.isArray(value)) return `別${String(value)}`;
    if (value.length === 0 || at % 3 === 0) return [...value, value[0] ?? another];
    if (at % 3 === 1) return value.toSpliced(at % value.length, 1);
    return value.with(at % value.length, changed(value[at % value.length], at));
  }

  /** An entry for any of the lists. */
  const another = {
    ...{ marker: null, level: 0, text: '別', label: '別', value: '別', name: '別', unit: null },
    ...{ baseline: null, target: null, actual: null, values: [], rating: '別', title: '別' },
    ...{ group: null, meaning: '別' },
  };

  function changed(entry: unknown, at: number): unknown {
    if (typeof entry !== 'object' || entry === null) return `別${String(entry)}`;
    const texts = Object.keys(entry).filter((key) => key !== 'position' && key !== 'place');
    const key = texts[at % texts.length] ?? '';
    return { ...entry, [key]: other((entry as Record<string, unknown>)[key], at) };
  }
});

describe('two readings of the same files', () => {
  const readings = (before: Sheet[], after: Sheet[]) =>
    diffSheets(before, after, { mode: 'readings' });

  it('are the same whatever folders they stand in', () => {
    const sheet = (source: string) => sampleSheet([recycling], { source });
    const before = [sheet('old/2018/a.txt'), sheet('old/2019/a.txt')];
    const after = [sheet('new/2018/a.txt'), sheet('new/2019/a.txt')];
    expect(readings(before, after)).toMatchObject({ changes: [], unchanged: 2 });
    expect(readings([sheet('a.txt')], [sheet('b.txt')]).changes).toEqual([]);
  });

  it('differ by width, white space and year', () => {
    const before = sampleSheet([recycling]);
    const [record] = before.records;
    if (!record) throw new TypeError('no record');
    const wide = { ...record, initiative: '資源物回収 拠点の拡充' };
    const { changes } = readings([before], [{ ...before, fiscalYear: 2019, records: [wide] }]);
    expect(changes.map(({ field }) => field)).toEqual(['fiscalYear', 'initiative']);
  });

  it('tell a sheet that only one of them has', () => {
    const more = sampleSheet([parks], { source: 'sheets/b.txt' });
    const { changes } = readings([sampleSheet([recycling]), more], [sampleSheet([recycling])]);
    expect(changes.map(({ kind, scope }) => [kind, scope])).toEqual([
      ['dropped', 'sheet'],
      ['dropped', 'record'],
    ]);
  });
});

describe('between two years', () => {
  it('the year in a title or header is no change, another title is', () => {
    const graded = (label: string) => [{ label, rating: 'A', text: 'A' }];
    const sheet = (title: string, label: string, fiscalYear: number) =>
      sampleSheet([{ ...recycling, ratings: graded(label) }], { title, fiscalYear });
    const old = sheet('平成30年度 目標管理シート', 'H30評価', 2018);
    expect(diffSheets([old], [sheet('令和元年度 目標管理シート', 'R1評価', 2019)]).changes).toEqual(
      [],
    );
    const { changes } = diffSheets([old], [sheet('令和元年度 運営方針', 'R1評価', 2019)]);
    expect(changes.map(({ scope, field }) => [scope, field])).toEqual([['sheet', 'title']]);
  });
});
