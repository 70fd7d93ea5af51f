import { type Draft, nextBlock, type Slot, slot } from '../draft.ts';
import type { Maker } from '../make-cell.ts';
import { makeColumns } from '../make-columns.ts';
import { makeRows } from '../make-rows.ts';
import type { Column, ColumnKey, Department, Model, Row } from '../model.ts';
import type { Syntax } from '../syntaxes/syntax.ts';
import { headerRow } from './flat.ts';
import { openDepartment, openFile } from './open-sheet.ts';

/** Cells that span rows: sections, categories, and titles whose rows have sections and grades of their own. */
export const spans = {
  name: 'spans',
  takes: (syntax: Syntax): boolean => syntax.spans,
  fill(model: Model, maker: Maker): void {
    const { random } = maker;
    const shared = random.chance(0.5);
    const needs: readonly ColumnKey[] = shared ? ['section', 'rating'] : ['section'];
    let columns = makeColumns(random, model.title.token);
    while (!needs.every((key) => columns.some((column) => column.key === key)))
      columns = makeColumns(random, model.title.token);
    for (const department of model.departments) {
      department.columns = columns.map((column) => ({ ...column }));
      department.rows = makeRows(department.columns, random.between(2, 6), maker);
      if (shared) shareTitles(department, maker);
    }
  },
  set(draft: Draft): void {
    openFile(draft);
    for (const department of draft.model.departments) {
      openDepartment(draft, department);
      setSpans(draft, department);
    }
  },
};

/** Some rows take number, category, title and goals of the row above, and a section of their own. */
function shareTitles({ columns, rows }: Department, maker: Maker): void {
  const keys: readonly ColumnKey[] = ['no', 'categories', 'initiative', 'goals'];
  const fresh = makeRows(columns, rows.length, maker);
  for (const [y, row] of rows.entries()) {
    const above = rows[y - 1];
    if (!above || (y > 1 && !maker.random.chance(0.4))) continue;
    row.cells = row.cells.map((cell, x) => {
      const key = columns[x]?.key ?? 'extra';
      if (keys.includes(key)) return above.cells[x] ?? cell;
      return key === 'section' ? (fresh[y]?.cells[x] ?? cell) : cell;
    });
  }
}

function setSpans(draft: Draft, department: Department): void {
  const block = nextBlock(draft);
  const { columns, rows } = department;
  const merged = new Set(columns.filter(({ key }) => mergeable.includes(key)));
  draft.blocks.push({
    type: 'table',
    role: 'records',
    department,
    block,
    rows: [
      headerRow(columns),
      ...rows.map((row, y) => ({
        kind: 'data' as const,
        row,
        slots: columns.map((column, x) => mergedSlot(rows, { x, y, merged: merged.has(column) })),
      })),
    ],
  });
  for (const row of rows) draft.blockOf.set(row, block);
  draft.tables.push({ rows, headers: columns.map((column: Column) => column.header) });
}

const mergeable: readonly ColumnKey[] = ['no', 'section', 'categories', 'initiative', 'goals'];

/** Cells merge downwards where they are the same cell of the model, or print the same category. */
function mergedSlot(
  rows: readonly Row[],
  { x, y, merged }: { readonly x: number; readonly y: number; readonly merged: boolean },
): Slot | null {
  const own = rows[y]?.cells[x];
  if (!own) return null;
  const same = (i: number): boolean => merged && own.lines.length > 0 && rows[i]?.cells[x] === own;
  if (same(y - 1)) return null;
  let span = 1;
  while (same(y + span)) span++;
  return slot(own, 1, span);
}
