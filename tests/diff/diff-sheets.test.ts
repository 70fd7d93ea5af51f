import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffSheets } from '../../src/diff/diff-sheets.ts';
import { sampleSheet } from './sample-sheet.ts';

const recycling = { initiative: '資源物回収拠点の拡充', goal: '拠点を5か所増やす。' };
const lectures = { initiative: 'ごみ減量出前講座の開催', goal: '講座を12回開く。', rating: 'B' };
const parks = { initiative: '公園樹木の健全度調査', goal: '全公園を調べる。', section: '公園課' };
const kinds = (difference: ReturnType<typeof diffSheets>) =>
  difference.changes.map(({ kind, oldNo, newNo }) => [kind, oldNo, newNo]);

describe('kinds of change', () => {
  it('finds none between equal sheets', () => {
    const sheets = [sampleSheet([recycling, lectures, parks])];
    expect(diffSheets(sheets, sheets)).toEqual({ certainty: 0.6, changes: [], unchanged: 3 });
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
    expect(changes.map(({ kind, old, new: next }) => [kind, old, next])).toEqual([
      ['rating-changed', 'A', 'B'],
      ['goal-reworded', '拠点を5か所増やす。', '拠点を8か所増やす。'],
      ['title-reworded', 'ごみ減量出前講座の開催', 'ごみ減量出前講座の充実'],
      ['section-moved', '公園課', '道路公園課'],
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
  });

  it('takes width and white space for no change, an absent rating for one', () => {
    const spaced = {
      initiative: '資源物回収 拠点の拡充',
      goal: '拠点を５か所増やす。',
      rating: null,
    };
    expect(kinds(diffSheets([sampleSheet([recycling])], [sampleSheet([spaced])]))).toEqual([
      ['rating-changed', '1', '1'],
    ]);
  });
});

describe('which sheets are compared', () => {
  const in2019 = { fiscalYear: 2019 };
  it('those of the same year, where both sides have it', () => {
    const before = [sampleSheet([recycling]), sampleSheet([lectures], in2019)];
    const after = [sampleSheet([lectures], in2019), sampleSheet([parks], { fiscalYear: 2020 })];
    expect(
      diffSheets(before, after).changes.map(({ kind, initiative }) => [kind, initiative]),
    ).toEqual([
      ['dropped', recycling.initiative],
      ['added', parks.initiative],
    ]);
  });
  it('else the last old year and the first new one', () => {
    const before = [sampleSheet([recycling], { fiscalYear: 2017 }), sampleSheet([recycling])];
    const { changes, unchanged } = diffSheets(before, [sampleSheet([recycling], in2019)]);
    expect(changes.map(({ kind, oldYear }) => [kind, oldYear])).toEqual([['dropped', 2017]]);
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
  });
  it('of any municipality where one side prints none', () => {
    const unnamed = sampleSheet([recycling], { municipality: null });
    expect(diffSheets([unnamed], [sampleSheet([recycling])]).unchanged).toBe(1);
  });
  it('by file where no department is printed', () => {
    const a = sampleSheet([recycling], { department: null, source: 'r1/a.txt' });
    const b = sampleSheet([recycling], { department: null, source: 'r2/b.txt' });
    expect(diffSheets([a], [{ ...a, source: 'r2/a.txt' }]).unchanged).toBe(1);
    expect(diffSheets([a], [b]).changes).toHaveLength(2);
  });
});

describe('which initiatives are paired', () => {
  it('follows a title to another number and section', () => {
    const moved = { ...recycling, section: '産業課', no: '7' };
    const { changes } = diffSheets([sampleSheet([recycling])], [sampleSheet([lectures, moved])]);
    expect(changes.map(({ kind, certainty }) => [kind, certainty])).toEqual([
      ['added', null],
      ['section-moved', 0.7],
    ]);
  });
  it('gives equal titles to their own sections', () => {
    const titles = ['窓口課', '税務課', '保険課'].map((section) => ({
      initiative: '窓口の改善',
      section,
    }));
    const renumbered = titles.toReversed().map((record) => ({ ...record, rating: 'B' }));
    const { changes } = diffSheets([sampleSheet(titles)], [sampleSheet(renumbered)]);
    expect(kinds({ certainty: 0, changes, unchanged: 0 })).toEqual([
      ['rating-changed', '3', '1'],
      ['rating-changed', '2', '2'],
      ['rating-changed', '1', '3'],
    ]);
  });
  it('pairs nothing below the threshold', () => {
    const before = [sampleSheet([recycling])];
    const after = [
      sampleSheet([{ ...recycling, initiative: '資源物回収の民間委託', goal: '委託する。' }]),
    ];
    expect(diffSheets(before, after, { certainty: 0.9 }).changes.map(({ kind }) => kind)).toEqual([
      'added',
      'dropped',
    ]);
    expect(diffSheets(before, after, { certainty: 0.5 }).changes.map(({ kind }) => kind)).toEqual([
      'goal-reworded',
      'title-reworded',
    ]);
  });
  it('pairs titles that share nothing at no threshold', () => {
    const before = [sampleSheet([{ initiative: '緑化' }])];
    const after = [sampleSheet([{ initiative: '防災' }])];
    expect(diffSheets(before, after, { certainty: 0 }).changes).toHaveLength(2);
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
          const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
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

  it('finds nothing between a sheet and itself, given titles', () => {
    const titled = fc.array(
      record.filter(({ initiative }) => !!initiative),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(titled, (records) => {
        expect(diffSheets([sampleSheet(records)], [sampleSheet(records)]).changes).toEqual([]);
      }),
    );
  });
});
