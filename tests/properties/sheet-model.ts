import fc from 'fast-check';
import { printedWords } from '../../src/vocabulary/known-words.ts';
import type { ConceptKey } from '../../src/vocabulary/meaning.ts';

/** One list item, paragraph or marked line of a cell, as its author means it. */
export interface Item {
  readonly marker: string | null;
  readonly level: number;
  readonly text: string;
}

export type Shape = 'list' | 'paragraphs' | 'breaks';

export interface Cell {
  readonly items: readonly Item[];
  /** How several items are set; one item is plain text unless it is a list. */
  readonly shape: Shape;
}

/** The concepts a column may have here; `unknown` is a header that no concept covers. */
export type ColumnKey =
  | Exclude<
      ConceptKey,
      'indicator' | 'unit' | 'baseline' | 'target' | 'actual' | 'value' | 'department'
    >
  | 'unknown';

export interface Column {
  readonly key: ColumnKey;
  readonly header: string;
}

export interface Department {
  readonly name: string;
  readonly head: string;
  readonly goal: string;
  readonly staff: number;
  readonly thousandYen: number;
  readonly columns: readonly Column[];
  /** One list of cells a row, in the order of the columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A file as its author has it in mind: what every writer writes and every reading must give back. */
export interface SheetModel {
  readonly year: { readonly label: string; readonly year: number };
  readonly departments: readonly Department[];
}

const years = [
  { label: '令和元年度', year: 2019 },
  { label: '平成30年度', year: 2018 },
  { label: '令和5年度', year: 2023 },
  { label: '2021年度', year: 2021 },
] as const;
const departmentNames = ['企画部', '市民部', '環境経済部', '教育委員会事務局'] as const;
const people = ['山野 葵', '海老沢 恒一', '東雲 みのり', null] as const;
const sectionStems = ['市民協働・防犯', '税務', '道路', 'ごみゼロ推進', '子育て支援'] as const;
const categoryWords = ['総計', '行革', 'その他'] as const;
const grades = ['A', 'B', 'C', '○', '◎', '△', '達成', '未評価', '―'] as const;
const markers = ['●', '・', '※', '○', '①', '(1)', '→'] as const;
const phrases = [
  '窓口の待ち時間を短くする',
  '転入・転出の手続をまとめた',
  '参加者3,150人',
  '達成率98.8%',
  'むすんで ひらいて',
  '（仮称）まちの駅',
  '課題<要因>を示す',
  'R&Dの場',
  '売上|費用',
  'A*B*C',
  'x_y_z',
  '「はじまり」の日',
  '令和2年3月31日まで',
  '𠮷野地区',
  '前年度比△5件',
  '10～12月',
] as const;

const headersOf = (key: ConceptKey): readonly string[] =>
  printedWords.filter(({ meaning }) => meaning.column === key).map(({ word }) => word);

const gradeHeaders = headersOf('rating').filter((word) => !/達成度|進捗度|評点/u.test(word));

const headerWords: Readonly<Record<ColumnKey, readonly string[]>> = {
  no: headersOf('no'),
  section: headersOf('section'),
  categories: ['総計・行革・その他', '総計・ 行革・ その他', '総計/行革/その他'],
  initiative: headersOf('initiative'),
  goals: headersOf('goals'),
  actions: headersOf('actions'),
  rating: gradeHeaders,
  outcomes: headersOf('outcomes'),
  issues: headersOf('issues'),
  nextSteps: headersOf('nextSteps'),
  extra: headersOf('extra'),
  unknown: ['メモ', '市長の一言', '庁内の声', '関連するページ', 'よみがな'],
};

const statementKeys = ['goals', 'actions', 'outcomes', 'issues', 'nextSteps'] as const;

/** Columns that a table of initiatives may or may not have. */
const optionalKeys = ['section', 'categories', ...statementKeys, 'extra', 'unknown'] as const;

const columnOf = (key: ColumnKey): fc.Arbitrary<Column> =>
  fc.constantFrom(...headerWords[key]).map((header) => ({ key, header }));

/** Number, initiative and rating, some of the others, in any order. */
const columns: fc.Arbitrary<readonly Column[]> = fc
  .subarray([...optionalKeys], { minLength: 1 })
  .chain((keys) =>
    fc.shuffledSubarray(['no', 'initiative', 'rating', ...keys] as ColumnKey[], {
      minLength: keys.length + 3,
    }),
  )
  .chain((keys) => fc.tuple(...keys.map(columnOf)))
  .filter((chosen) => new Set(chosen.map(({ header }) => header)).size === chosen.length);

const cell = (text: string): Cell => ({
  items: [{ marker: null, level: 0, text }],
  shape: 'breaks',
});

/** Text that names its column and row, so that it is known wherever it turns up. */
const tokenOf = (key: ColumnKey, row: number, item: number): string => `${key}${row}i${item}q`;

const prose = fc
  .array(fc.constantFrom(...phrases), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(''));

function statementCell(key: ColumnKey, row: number): fc.Arbitrary<Cell> {
  const item = fc.record({
    text: prose,
    marker: fc.option(fc.constantFrom(...markers)),
    deep: fc.boolean(),
  });
  return fc
    .tuple(
      fc.array(item, { maxLength: 4 }),
      fc.constantFrom<Shape>('list', 'paragraphs', 'breaks'),
      fc.boolean(),
    )
    .map(([items, shape, marked]) => ({
      shape,
      items: items.map(({ text, marker, deep }, i) => ({
        marker: shape === 'breaks' ? (marked ? (marker ?? '・') : null) : marker,
        level: shape === 'list' && i > 0 && deep ? 1 : 0,
        text: `${text}${tokenOf(key, row, i)}`,
      })),
    }));
}

function cellOf({ key }: Column, row: number): fc.Arbitrary<Cell> {
  if (key === 'no') return fc.constant(cell(`${row + 1}`));
  if (key === 'section') return fc.constantFrom(...sectionStems).map((stem) => cell(`${stem}課`));
  if (key === 'categories') return fc.constantFrom(...categoryWords).map(cell);
  if (key === 'rating') return fc.constantFrom(...grades).map(cell);
  if (key === 'initiative' || key === 'extra' || key === 'unknown')
    return prose.map((text) => cell(`${text}${tokenOf(key, row, 0)}`));
  return statementCell(key, row);
}

const rowsOf = (chosen: readonly Column[]): fc.Arbitrary<readonly (readonly Cell[])[]> =>
  fc
    .integer({ min: 1, max: 6 })
    .chain((count) =>
      fc.tuple(
        ...Array.from({ length: count }, (_, row) =>
          fc.tuple(...chosen.map((column) => cellOf(column, row))),
        ),
      ),
    );

const department = (name: string): fc.Arbitrary<Department> =>
  columns.chain((chosen) =>
    fc.record({
      name: fc.constant(name),
      head: fc.constantFrom(...people).map((person) => person ?? ''),
      goal: fc.constantFrom(...phrases.slice(0, 6)),
      staff: fc.integer({ min: 1, max: 1500 }),
      thousandYen: fc.integer({ min: 1, max: 9_999_999 }),
      columns: fc.constant(chosen),
      rows: rowsOf(chosen),
    }),
  );

/** Any file with one to three departments. */
export const sheetModels: fc.Arbitrary<SheetModel> = fc
  .shuffledSubarray([...departmentNames], { minLength: 1, maxLength: 3 })
  .chain((names) =>
    fc.record({ year: fc.constantFrom(...years), departments: fc.tuple(...names.map(department)) }),
  );
