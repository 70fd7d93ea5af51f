import type { Column, Department, Model, Row } from '../model.ts';

/** Columns of the model as one list: all departments have the same. */
export const columnsOf = ({ departments }: Model): Column[] => departments[0]?.columns ?? [];

export const rowsOf = ({ departments }: Model): Row[] => departments.flatMap(({ rows }) => rows);

/** Puts the columns into the order of `order`, in every department. */
export function arrange({ departments }: Model, order: readonly number[]): void {
  const pick = <T>(list: readonly T[]): T[] => order.flatMap((i) => list.slice(i, i + 1));
  for (const department of departments) {
    department.columns = pick(department.columns);
    for (const row of department.rows) row.cells = pick(row.cells);
  }
}

/** Changes the column at `at` in every department. */
export function changeColumn({ departments }: Model, at: number, change: Partial<Column>): void {
  for (const { columns } of departments) Object.assign(columns[at] ?? {}, change);
}

/** Adds a column at `at`, with a cell for each row. */
export function addColumn(
  { departments }: Model,
  at: number,
  column: Column,
  cell: (row: Row, index: number, department: Department) => Row['cells'][number],
): void {
  for (const department of departments) {
    department.columns.splice(at, 0, { ...column });
    for (const [i, row] of department.rows.entries())
      row.cells.splice(at, 0, cell(row, i, department));
  }
}

export function dropColumn({ departments }: Model, at: number): void {
  for (const { columns, rows } of departments) {
    columns.splice(at, 1);
    for (const { cells } of rows) cells.splice(at, 1);
  }
}
