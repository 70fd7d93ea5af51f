import type {
  Expectation,
  ExpectedCell,
  ExpectedIndicator,
  ExpectedRating,
  ExpectedRecord,
  Field,
} from '../generated/expectation.ts';
import type { Draft } from './draft.ts';
import type { Cell, Column, ColumnKey, Department, Row } from './model.ts';
import { textOf } from './syntaxes/syntax.ts';

/** What the contract says of a document: the model, as its distortions left it. */
export function expectationOf(draft: Draft): Expectation {
  const rows = draft.sheets.flatMap(({ department }) => department.rows);
  const indexOf = new Map(rows.map((row, i) => [row, i]));
  return {
    sheets: draft.sheets.map(({ sheet }) => sheet),
    records: draft.sheets.flatMap(({ department }, sheet) =>
      department.rows.map((row) => recordOf(row, department, sheet, draft.blockOf.get(row) ?? -1)),
    ),
    texts: draft.texts.map(({ rows: own, ...text }) => ({
      ...text,
      records: own.map((row) => indexOf.get(row) ?? -1),
    })),
    tables: draft.tables.map(({ rows: own, headers }) => ({
      records: own.map((row) => indexOf.get(row) ?? -1),
      headers,
    })),
    held: draft.held,
    hidden: draft.hidden,
    rules: draft.rules,
    open: draft.open,
  };
}

function recordOf(row: Row, department: Department, sheet: number, block: number): ExpectedRecord {
  const { columns } = department;
  const own = (key: ColumnKey): Cell[] => row.cells.filter((_, i) => columns[i]?.key === key);
  const ratings = ratingsOf(row, columns);
  return {
    sheet,
    block,
    cells: [...cellsOf(row, columns), ...row.added],
    no: valuesOf('no', row, columns),
    department:
      own('department').length > 0 ? valuesOf('department', row, columns) : [department.name],
    section: valuesOf('section', row, columns),
    categories: categoriesOf(own('categories'), columns),
    initiative: titlesOf(row, columns),
    rating: ratings.final,
    ratings: ratings.list,
    indicators: indicatorsOf(row, columns),
    ...row.given,
  };
}

/** Of several columns of a value each may be the one that is read. */
function valuesOf(key: ColumnKey, row: Row, columns: readonly Column[]): (string | null)[] {
  const cells = row.cells.flatMap((cell, i) => {
    const column = columns[i];
    if (column?.key !== key || cell.lines.length === 0) return [];
    const open = homesOf(column, cell).includes('extra') && !column.twin ? [null] : [];
    return [...(cell.reading ?? [textOf(cell, ' ')]), ...open];
  });
  return cells.length > 0 ? cells : [null];
}

function titlesOf(row: Row, columns: readonly Column[]): (string | null)[] {
  return valuesOf('initiative', row, columns);
}

/** A cell is split by the words of its header. */
function categoriesOf(
  cells: readonly Cell[],
  columns: readonly Column[],
): readonly (readonly string[])[] {
  const listed = columns.some(({ key, header }) => key === 'categories' && header.includes('総計'));
  return [
    cells.flatMap((cell) => {
      const text = textOf(cell, ' ');
      return listed ? text.split(' ').filter(Boolean) : [text];
    }),
  ];
}

/** Labels under which a column may be given. */
export function labelsOf({ header, plain, bands }: Column): string[] {
  const leaves = plain === undefined ? [header] : [header, plain];
  const paths = bands.map((_, i) => bands.slice(i).join('/'));
  const last = bands.slice(-1);
  return leaves.flatMap((leaf) => [leaf, ...[...paths, ...last].map((path) => `${path}/${leaf}`)]);
}

/** Under no header a plain number is one for certain, a code is not. */
function homesOf({ header, homes }: Column, cell: Cell): readonly Field[] {
  const certain = header !== '' || /^[\d０-９]{1,3}[.．]?$|^[①-⑳]$/u.test(textOf(cell, ' '));
  return certain ? homes : [...homes, 'extra'];
}

const partsOf: Partial<Record<ColumnKey, readonly string[]>> = {
  indicatorName: ['name'],
  unit: ['unit'],
  baseline: ['baseline', 'values.value'],
  target: ['target', 'values.value'],
  actual: ['actual', 'values.value'],
};

function cellsOf(row: Row, columns: readonly Column[]): ExpectedCell[] {
  return row.cells.flatMap((cell, i) => {
    const column = columns[i];
    if (!column || cell.lines.length === 0) return [];
    const parts = partsOf[column.key];
    return [
      {
        words: cell.words,
        homes: homesOf(column, cell),
        labels: labelsOf(column),
        statements: cell.meant ?? cell.lines,
        ...(cell.meant ? { joined: true } : {}),
        ...(parts ? { parts } : {}),
      },
    ];
  });
}

function ratingsOf(
  row: Row,
  columns: readonly Column[],
): { final: readonly (string | null)[]; list: ExpectedRating[] } {
  const graded = row.cells.flatMap((cell, i) => {
    const column = columns[i];
    if (column?.key !== 'rating' || cell.lines.length === 0) return [];
    const text = textOf(cell, ' ');
    const optional = column.homes.includes('extra');
    return [{ column, text, rating: cell.reading ?? [text], optional }];
  });
  const final =
    graded.find(({ column }) => column.period === 'final') ??
    graded.findLast(({ column }) => column.period === undefined);
  return {
    final: final ? [...final.rating, ...(final.optional ? [null] : [])] : [null],
    list: graded.map(({ column, text, rating, optional }) => ({
      labels: labelsOf(column),
      rating,
      text,
      optional,
    })),
  };
}

function indicatorsOf(row: Row, columns: readonly Column[]): ExpectedIndicator[] {
  const values = row.cells.flatMap((cell, i) => {
    const column = columns[i];
    const text = textOf(cell, ' ');
    return column && text !== '' ? [{ column, text }] : [];
  });
  const text = (key: ColumnKey): string | null =>
    values.find(({ column }) => column.key === key)?.text ?? null;
  const amounts = values.filter(({ column }) =>
    ['baseline', 'target', 'actual'].includes(column.key),
  );
  if (amounts.length === 0) return [];
  return [
    {
      name: text('indicatorName'),
      unit: [text('unit')],
      baseline: [text('baseline')],
      target: [text('target')],
      actual: [text('actual')],
      values: amounts.map(({ column, text: value }) => ({ labels: labelsOf(column), value })),
    },
  ];
}
