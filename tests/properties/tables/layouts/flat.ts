import { type Draft, type GridRow, nextBlock, slot, textSlot } from '../draft.ts';
import type { Maker } from '../make-cell.ts';
import { makeColumns } from '../make-columns.ts';
import { makeRows } from '../make-rows.ts';
import type { Column, Department, Model, Row } from '../model.ts';
import { openDepartment, openFile } from './open-sheet.ts';

/** One header row, one row an initiative. */
export const flat = {
  name: 'flat',
  list: true,
  fill(model: Model, maker: Maker): void {
    const columns = makeColumns(maker.random, model.title.token);
    for (const department of model.departments) {
      department.columns = columns.map((column) => ({ ...column }));
      department.rows = makeRows(department.columns, rowCount(maker), maker);
    }
  },
  set(draft: Draft): void {
    openFile(draft);
    for (const department of draft.model.departments) {
      openDepartment(draft, department);
      setTable(draft, department);
    }
  },
};

/** One-row tables are common, and the hardest. */
export const rowCount = ({ random }: Maker): number =>
  random.weigh([
    [30, 1],
    [20, 2],
    [50, random.between(3, 6)],
  ] as const);

export function setTable(draft: Draft, department: Department): void {
  const block = nextBlock(draft);
  const { columns, rows } = department;
  draft.blocks.push({
    type: 'table',
    role: 'records',
    department,
    block,
    rows: [headerRow(columns), ...rows.map(dataRow)],
  });
  for (const row of rows) draft.blockOf.set(row, block);
  draft.tables.push({ rows, headers: columns.map(({ header }) => header) });
}

export const headerRow = (columns: readonly Column[]): GridRow => ({
  kind: 'header',
  slots: columns.map(({ header }) => textSlot(header)),
});

export const dataRow = (row: Row): GridRow => ({
  kind: 'data',
  row,
  slots: row.cells.map((cell) => slot(cell)),
});
