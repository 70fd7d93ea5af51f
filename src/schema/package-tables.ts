import { type Column, columns } from './columns.ts';
import { descriptions } from './descriptions.ts';
import { type Bilingual, type Words, words } from './words.ts';

/** A table of the Data Package: one CSV file. */
export interface PackageTable {
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** Columns whose values must stand in the columns of the same names of another table. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
}

const text = (name: string, described: Words): Column => ({
  name,
  type: 'string',
  words: described,
});

const key = (name: string, described: Words): Column => ({
  ...text(name, described),
  constraints: { required: true },
});

const sheetId = key(
  'sheetId',
  words(
    'Sheet key',
    'シートID',
    'Key of the sheet, derived from its source, department and fiscal year.',
    'シートの識別子（出典・部・年度から導出）',
  ),
);

const recordId = key(
  'recordId',
  words(
    'Record key',
    '取組ID',
    'Key of the initiative: key of its sheet and running number.',
    '取組の識別子（シートIDと通番）',
  ),
);

const gradeId = words(
  'Grade key',
  '評価区分ID',
  'Key of the grade: key of its sheet and running number.',
  '評価区分の識別子（シートIDと通番）',
);

const usedGrade = text('gradeId', {
  ...gradeId,
  description: {
    en: 'Key of the grade in the code list; empty where there is no rating.',
    ja: 'コード表の評価区分の識別子。評価がない場合は空欄',
  },
});

const valuePosition: Column = {
  name: 'valuePosition',
  type: 'integer',
  words: words(
    'Position of the value',
    '値の順番',
    'Running number of the value within its indicator, from 1.',
    '指標の中での値の順番（1 から）',
  ),
};

const publisher = [
  text(
    'lgCode',
    words(
      'Local government code',
      '全国地方公共団体コード',
      'Code of the municipality: six digits, the last a check digit.',
      '全国地方公共団体コード（検査数字を含む 6 桁）',
    ),
  ),
  text(
    'municipality',
    words(
      'Municipality',
      '地方公共団体名',
      'Official name of the municipality.',
      '地方公共団体の正式名称',
    ),
  ),
];

/** An era is no year in figures: the name must not look like a column of years. */
const eraLabel = text('eraLabel', {
  ...descriptions.Sheet.fiscalYearLabel,
  title: { en: 'Era label', ja: '元号による表記' },
});

/** Columns of the flat tables by name, in their order there, so that each is defined once. */
function flat(table: keyof typeof columns, ...names: string[]): Column[] {
  const all: readonly Column[] = columns[table];
  return all.filter(({ name }) => names.includes(name));
}

/** Year, department and section stand on every row, so that no row needs another to be read. */
const context = ['fiscalYear', 'department', 'section'];

const recordIndex = flat('statements', 'recordIndex');
const recordCount = flat('sheets', 'records').map((column) => ({ ...column, name: 'recordCount' }));

/** The tables of the Data Package by file name, in their order. */
export const packageTables = {
  sheets: {
    title: { en: 'Sheets', ja: 'シート' },
    description: {
      en: 'One row per sheet: a department in a fiscal year.',
      ja: '1 行が 1 シート（ある年度の一つの部）',
    },
    columns: [
      sheetId,
      ...publisher,
      ...flat('sheets', 'source', 'title', 'fiscalYear'),
      eraLabel,
      ...flat(
        'sheets',
        'department',
        'heads',
        'municipalGoal',
        'departmentGoal',
        'staff',
        'budgetYen',
      ),
      ...recordCount,
    ],
    primaryKey: ['sheetId'],
    foreignKeys: [],
  },
  grades: {
    title: { en: 'Grades', ja: '評価区分' },
    description: {
      en: 'Code list: each grade of a sheet with the meaning that the document prints, if any.',
      ja: 'コード表。シートごとの評価区分と、文書に印字された意味',
    },
    columns: [
      key('gradeId', gradeId),
      sheetId,
      key('rating', descriptions.LegendEntry.rating),
      text('meaning', descriptions.LegendEntry.meaning),
    ],
    primaryKey: ['gradeId'],
    foreignKeys: [{ fields: ['sheetId'], table: 'sheets' }],
  },
  records: {
    title: { en: 'Initiatives', ja: '取組' },
    description: { en: 'One row per initiative.', ja: '1 行が 1 取組' },
    columns: [
      recordId,
      sheetId,
      ...publisher,
      ...flat('records', 'fiscalYear', 'department'),
      ...recordIndex,
      ...flat('records', 'no', 'section', 'categories', 'initiative', 'rating'),
      usedGrade,
      ...flat('records', 'extra'),
    ],
    primaryKey: ['recordId'],
    foreignKeys: [
      { fields: ['sheetId'], table: 'sheets' },
      { fields: ['gradeId'], table: 'grades' },
    ],
  },
  statements: {
    title: { en: 'Statements', ja: '記述' },
    description: {
      en: 'One row per goal, action, outcome, issue or next step of an initiative.',
      ja: '1 行が取組の目標・取組内容・成果・課題・今後の取組の 1 件',
    },
    columns: [
      recordId,
      ...flat('statements', 'field', 'position'),
      ...publisher,
      ...flat('statements', ...context, 'marker', 'level', 'text'),
    ],
    primaryKey: ['recordId', 'field', 'position'],
    foreignKeys: [{ fields: ['recordId'], table: 'records' }],
  },
  indicators: {
    title: { en: 'Indicators', ja: '指標' },
    description: {
      en: 'One row per printed value of an indicator of an initiative.',
      ja: '1 行が取組の指標の値 1 件',
    },
    columns: [
      recordId,
      ...flat('indicators', 'position'),
      valuePosition,
      ...publisher,
      ...flat('indicators', ...context, 'name', 'unit', 'role', 'label', 'value'),
    ],
    primaryKey: ['recordId', 'position', 'valuePosition'],
    foreignKeys: [{ fields: ['recordId'], table: 'records' }],
  },
  ratings: {
    title: { en: 'Ratings', ja: '評価' },
    description: {
      en: 'One row per printed rating of an initiative.',
      ja: '1 行が取組に印字された評価 1 件',
    },
    columns: [
      recordId,
      ...flat('ratings', 'position'),
      ...publisher,
      ...flat('ratings', ...context, 'label', 'rating'),
      usedGrade,
      ...flat('ratings', 'text', 'final'),
    ],
    primaryKey: ['recordId', 'position'],
    foreignKeys: [
      { fields: ['recordId'], table: 'records' },
      { fields: ['gradeId'], table: 'grades' },
    ],
  },
  metadata: {
    title: { en: 'Metadata', ja: 'その他の記載事項' },
    description: {
      en: 'One row per label–value pair of a sheet, printed outside the initiatives.',
      ja: '1 行が取組の外に印字された項目名と値の 1 組',
    },
    columns: [
      sheetId,
      ...flat('metadata', 'position'),
      ...publisher,
      ...flat('metadata', ...context, 'group', 'label', 'value'),
    ],
    primaryKey: ['sheetId', 'position'],
    foreignKeys: [{ fields: ['sheetId'], table: 'sheets' }],
  },
  remainder: {
    title: { en: 'Remainder', ja: '残りの文字列' },
    description: {
      en: 'One row per piece of visible text that no field holds.',
      ja: '1 行がどの項目にも入らなかった文字列 1 件',
    },
    columns: [
      sheetId,
      ...flat('remainder', 'position'),
      ...publisher,
      ...flat('remainder', ...context, 'text'),
    ],
    primaryKey: ['sheetId', 'position'],
    foreignKeys: [{ fields: ['sheetId'], table: 'sheets' }],
  },
} as const satisfies Record<string, PackageTable>;

export type PackageTableName = keyof typeof packageTables;

/** The tables with their names, each behind those that its keys refer to. */
export const packageTableEntries = Object.entries(packageTables) as readonly (readonly [
  PackageTableName,
  PackageTable,
])[];
