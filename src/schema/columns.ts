import { descriptions } from './descriptions.ts';
import { statementFields } from './statement-fields.ts';
import { type Words, words } from './words.ts';

/** A column of a flat table. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean';
  readonly words: Words;
  /** What a bare number counts. */
  readonly unit?: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
}

/** Tables of what stands in initiatives, and of what stands in sheets outside them. */
export type RecordTable = 'records' | 'statements' | 'indicators' | 'ratings';
export type SheetTable = 'sheets' | 'metadata' | 'legend' | 'remainder';

/** The grain of flat rows: what one row is. */
export type Table = RecordTable | SheetTable;

const text = <const Name extends string>(name: Name, described: Words) =>
  ({ name, type: 'string', words: described }) as const;

const integer = <const Name extends string>(name: Name, described: Words, unit?: string) =>
  ({ name, type: 'integer', words: described, ...(unit && { unit }) }) as const;

const choice = <const Name extends string>(
  name: Name,
  described: Words,
  values: readonly string[],
) => ({ ...text(name, described), constraints: { enum: values } }) as const;

const {
  Sheet: sheet,
  SheetRecord: record,
  Statement: statement,
  Indicator: indicator,
  IndicatorValue: indicatorValue,
  Rating: rating,
  Metadata: metadata,
  LegendEntry: legend,
} = descriptions;

const field = words(
  'Field',
  '種別',
  'Which list the statement stands in: goals, actions, outcomes, issues or nextSteps.',
  '記述が属する項目（goals, actions, outcomes, issues, nextSteps）',
);

const position = words(
  'Position',
  '順番',
  'Running number of the statement within its field, from 1.',
  '項目内での記述の順番（1 から）',
);

const recordCount = words(
  'Number of initiatives',
  '取組数',
  'Number of initiatives in the sheet.',
  'シートに含まれる取組の数',
);

const runningNumber = words(
  'Position',
  '順番',
  'Running number from 1, in the order of the document.',
  '文書の順の番号（1 から）',
);

const role = words(
  'Role',
  '役割',
  "Whether the value is the baseline, the target or the actual value of the sheet's year; empty for other values.",
  'シートの年度の基準値（baseline）・目標値（target）・実績値（actual）の別。その他の値は空欄',
);

const final = words(
  'Final',
  '最終評価',
  'True for the rating that counts as the final one.',
  '最終評価として扱う評価であれば true',
);

const remainder = words(
  'Text',
  '文字列',
  'A piece of visible text that no other field holds.',
  'どの項目にも入らなかった表示文字列',
);

const ofSheet = [
  text('source', sheet.source),
  integer('fiscalYear', sheet.fiscalYear),
  text('department', sheet.department),
  integer('position', runningNumber),
] as const;

const ofRecord = [
  text('source', sheet.source),
  integer('fiscalYear', sheet.fiscalYear),
  text('department', record.department),
  integer('recordIndex', record.index),
  text('no', record.no),
  text('section', record.section),
  text('initiative', record.initiative),
] as const;

/** The columns of every flat table, in their order. */
export const columns = {
  records: [
    text('source', sheet.source),
    integer('fiscalYear', sheet.fiscalYear),
    text('department', record.department),
    text('heads', sheet.heads),
    text('no', record.no),
    text('section', record.section),
    text('categories', record.categories),
    text('initiative', record.initiative),
    text('goals', record.goals),
    text('actions', record.actions),
    text('indicators', record.indicators),
    text('rating', record.rating),
    text('outcomes', record.outcomes),
    text('issues', record.issues),
    text('nextSteps', record.nextSteps),
    text('extra', record.extra),
  ],
  statements: [
    ...ofRecord,
    text('rating', record.rating),
    choice('field', field, statementFields),
    integer('position', position),
    text('marker', statement.marker),
    integer('level', statement.level),
    text('text', statement.text),
  ],
  sheets: [
    text('source', sheet.source),
    text('title', sheet.title),
    integer('fiscalYear', sheet.fiscalYear),
    text('fiscalYearLabel', sheet.fiscalYearLabel),
    text('municipality', sheet.municipality),
    text('department', sheet.department),
    text('heads', sheet.heads),
    text('municipalGoal', sheet.municipalGoal),
    text('departmentGoal', sheet.departmentGoal),
    integer('staff', sheet.staff, '人'),
    integer('budgetYen', sheet.budgetYen, '円'),
    integer('records', recordCount, '件'),
  ],
  indicators: [
    ...ofRecord,
    integer('position', runningNumber),
    text('name', indicator.name),
    text('unit', indicator.unit),
    choice('role', role, ['baseline', 'target', 'actual']),
    text('label', indicatorValue.label),
    text('value', indicatorValue.value),
  ],
  ratings: [
    ...ofRecord,
    integer('position', runningNumber),
    text('label', rating.label),
    text('rating', rating.rating),
    text('text', rating.text),
    { name: 'final', type: 'boolean', words: final },
  ],
  metadata: [
    ...ofSheet,
    text('group', metadata.group),
    text('label', metadata.label),
    text('value', metadata.value),
  ],
  legend: [...ofSheet, text('rating', legend.rating), text('meaning', legend.meaning)],
  remainder: [...ofSheet, text('text', remainder)],
} as const satisfies Record<Table, readonly Column[]>;

/** Name of a column of the table. */
export type ColumnName<T extends Table> = (typeof columns)[T][number]['name'];
