import { descriptions } from './descriptions.ts';
import { type Words, words } from './words.ts';

/** A column of a flat table. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer';
  readonly words: Words;
  /** What a bare number counts. */
  readonly unit?: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
}

/** The grain of flat rows: one row an initiative, a statement or a sheet. */
export type Table = 'records' | 'statements' | 'sheets';

const text = <const Name extends string>(name: Name, described: Words) =>
  ({ name, type: 'string', words: described }) as const;

const integer = <const Name extends string>(name: Name, described: Words, unit?: string) =>
  ({ name, type: 'integer', words: described, ...(unit && { unit }) }) as const;

const { Sheet: sheet, SheetRecord: record, Statement: statement } = descriptions;

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
    text('source', sheet.source),
    integer('fiscalYear', sheet.fiscalYear),
    text('department', record.department),
    integer('recordIndex', record.index),
    text('no', record.no),
    text('section', record.section),
    text('initiative', record.initiative),
    text('rating', record.rating),
    text('field', field),
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
} as const satisfies Record<Table, readonly Column[]>;

/** Name of a column of the table. */
export type ColumnName<T extends Table> = (typeof columns)[T][number]['name'];
