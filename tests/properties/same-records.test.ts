import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSheets } from '../../src/parse-sheets.ts';
import type { SheetRecord } from '../../src/schema/sheet.ts';
import { strings } from '../oracle.ts';
import { determined, type ExpectedSheet, expectedSheets } from './expected-sheets.ts';
import {
  addColumn,
  dropColumns,
  eachDepartment,
  reorderColumns,
  reverseRows,
} from './rearrange.ts';
import { type ColumnKey, type SheetModel, sheetModels } from './sheet-model.ts';
import { syntaxNames, type Written, write } from './writers.ts';

const numRuns = +(process.env.RUNS ?? 100);
const syntaxes = fc.constantFrom(...syntaxNames);
const order = fc.array(fc.double({ noNaN: true }), { minLength: 12, maxLength: 12 });

function read({ text, source }: Written): ExpectedSheet[] {
  return parseSheets(text, { source }).sheets.map(determined);
}

const recordsOf = (sheets: readonly ExpectedSheet[]): SheetRecord[] =>
  sheets.flatMap(({ records }) => records);

/** The record without its place among the others, its extra columns in the order of their labels. */
function unordered({ index: _, extra, ...rest }: SheetRecord) {
  return { ...rest, extra: extra.toSorted((a, b) => (a.label < b.label ? -1 : 1)) };
}

function check(property: (model: SheetModel, syntax: (typeof syntaxNames)[number]) => void): void {
  fc.assert(fc.property(sheetModels, syntaxes, property), { numRuns });
}

describe('a generated sheet', () => {
  it.each(syntaxNames)('is read as it was meant, written as %s', (name) => {
    fc.assert(
      fc.property(sheetModels, (model) => {
        expect(read(write(model, name))).toEqual(expectedSheets(model));
      }),
      { numRuns },
    );
  });

  it('is the same on one page and on several, headers and page numbers between its rows', () => {
    fc.assert(
      fc.property(
        sheetModels,
        syntaxes,
        fc.integer({ min: 1, max: 4 }),
        (model, name, rowsPerPage) => {
          expect(read(write(model, name, { rowsPerPage }))).toEqual(expectedSheets(model));
        },
      ),
      { numRuns },
    );
  });

  it('has the same records whatever the order of its columns', () => {
    fc.assert(
      fc.property(sheetModels, syntaxes, order, (model, name, shares) => {
        const moved = eachDepartment(model, (department) => reorderColumns(department, shares));
        expect(recordsOf(read(write(moved, name))).map(unordered)).toEqual(
          recordsOf(read(write(model, name))).map(unordered),
        );
      }),
      { numRuns },
    );
  });

  it('has its records in the order of its rows', () => {
    check((model, name) => {
      const turned = eachDepartment(model, reverseRows);
      for (const [i, sheet] of read(write(turned, name)).entries()) {
        const before = read(write(model, name))[i];
        expect(sheet.records.toReversed().map(unordered)).toEqual(before?.records.map(unordered));
      }
    });
  });

  it('gains an entry of extra, and nothing else, by a column that no concept covers', () => {
    fc.assert(
      fc.property(sheetModels, syntaxes, fc.nat({ max: 12 }), (model, name, at) => {
        const column = { key: 'unknown', header: '余白の欄' } as const;
        const wider = eachDepartment(model, (department) =>
          addColumn(department, at % (department.columns.length + 1), column, (row) => ({
            items: [{ marker: null, level: 0, text: `書き込み${row}` }],
            shape: 'breaks',
          })),
        );
        const records = recordsOf(read(write(wider, name)));
        const without = records.map(({ extra, ...rest }) => ({
          ...rest,
          extra: extra.filter(({ label }) => label !== column.header),
        }));
        expect(without).toEqual(recordsOf(read(write(model, name))));
        expect(
          records.every(({ extra }) => extra.some(({ label }) => label === column.header)),
        ).toBe(true);
      }),
      { numRuns },
    );
  });

  it('loses what a column held, and nothing else, with the column', () => {
    const droppable = fc.constantFrom<ColumnKey>(
      'section',
      'categories',
      'goals',
      'actions',
      'outcomes',
      'issues',
      'nextSteps',
      'extra',
      'unknown',
    );
    fc.assert(
      fc.property(sheetModels, syntaxes, droppable, (model, name, key) => {
        const narrower = eachDepartment(model, (department) =>
          dropColumns(department, (column) => column.key === key),
        );
        expect(read(write(narrower, name))).toEqual(expectedSheets(narrower));
      }),
      { numRuns },
    );
  });
});

/** Fields by the column whose cells they hold. */
const fieldOf: Readonly<Partial<Record<ColumnKey, keyof SheetRecord>>> = {
  initiative: 'initiative',
  goals: 'goals',
  actions: 'actions',
  outcomes: 'outcomes',
  issues: 'issues',
  nextSteps: 'nextSteps',
  extra: 'extra',
  unknown: 'extra',
};

/** Values that name another column than the one whose field they stand in. */
function strangers(record: SheetRecord): string[] {
  return Object.entries(record).flatMap(([field, value]) =>
    strings(value).filter((text) =>
      [
        ...text.matchAll(
          /(initiative|goals|actions|outcomes|issues|nextSteps|extra|unknown)\d+i\d+q/g,
        ),
      ].some(([, column]) => fieldOf[column as ColumnKey] !== field),
    ),
  );
}

describe('a damaged sheet', () => {
  it('never has a value under another concept, whatever cell is lost or printed twice', () => {
    const blow = fc.record({
      row: fc.nat(),
      cell: fc.nat(),
      kind: fc.constantFrom('drop', 'double', 'blank'),
    });
    fc.assert(
      fc.property(sheetModels, fc.constantFrom('tab', 'pipe'), blow, (model, name, damage) => {
        const { text, source } = write(model, name);
        const damaged = strike(text, model, name === 'tab' ? '\t' : '|', damage);
        const { sheets } = parseSheets(damaged, { source });
        expect(sheets.flatMap(({ records }) => records).flatMap(strangers)).toEqual([]);
      }),
      { numRuns: numRuns * 3 },
    );
  });
});

const closed: readonly ColumnKey[] = ['no', 'section', 'rating'];

/** Drops, doubles or blanks a cell left of the last column whose cells tell a shift. */
function strike(
  text: string,
  { departments: [department] }: SheetModel,
  separator: string,
  { row, cell, kind }: { row: number; cell: number; kind: string },
): string {
  if (!department) return text;
  const last = department.columns.findLastIndex(({ key }) => closed.includes(key));
  const lines = text.split('\n');
  const at = lines.findIndex((line) =>
    line.includes(`initiative${row % department.rows.length}i0q`),
  );
  const splitter = separator === '\t' ? separator : /(?<!\\)\|/;
  const edge = separator === '\t' ? '' : '|';
  const line = lines[at] ?? '';
  const cells = line.slice(edge.length, line.length - edge.length).split(splitter);
  const x = cell % Math.max(1, last);
  // What tells no shift: a number printed twice (a score?), 未評価 and ―, headers that may stand over prose.
  const twice = kind === 'double' && department.columns[x]?.key === 'no';
  const grade = department.columns.find(({ key }) => key === 'rating')?.header ?? '';
  if (twice || /未評価|―/.test(line) || /状況|進捗|自己評価|結果|総合/.test(grade)) return text;
  const put = kind === 'drop' ? [] : kind === 'blank' ? [''] : [cells[x] ?? '', cells[x] ?? ''];
  return lines
    .with(at, `${edge}${cells.toSpliced(x, 1, ...put).join(separator)}${edge}`)
    .join('\n');
}
