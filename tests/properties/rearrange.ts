import type { Cell, Column, Department, SheetModel } from './sheet-model.ts';

/** The model with one change made to every department. */
export function eachDepartment(
  model: SheetModel,
  change: (department: Department) => Department,
): SheetModel {
  return { ...model, departments: model.departments.map(change) };
}

/** Columns in the order of `order`, a list of shares: the lowest comes first. */
export function reorderColumns(department: Department, order: readonly number[]): Department {
  const by = department.columns.map((_, i) => i).sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
  return pickColumns(department, by);
}

/** Leaves out the columns of which `drops` is true. */
export function dropColumns(
  department: Department,
  drops: (column: Column) => boolean,
): Department {
  return pickColumns(
    department,
    department.columns.flatMap((column, i) => (drops(column) ? [] : [i])),
  );
}

/** Adds a column in the place of the given one. */
export function addColumn(
  department: Department,
  at: number,
  column: Column,
  cell: (row: number) => Cell,
): Department {
  return {
    ...department,
    columns: department.columns.toSpliced(at, 0, column),
    rows: department.rows.map((row, y) => row.toSpliced(at, 0, cell(y))),
  };
}

/** Rows in the opposite order. */
export function reverseRows(department: Department): Department {
  return { ...department, rows: department.rows.toReversed() };
}

function pickColumns(
  { columns, rows, ...rest }: Department,
  indices: readonly number[],
): Department {
  const pick = <T>(list: readonly T[]): T[] => indices.flatMap((i) => list.slice(i, i + 1));
  return { ...rest, columns: pick(columns), rows: rows.map(pick) };
}
