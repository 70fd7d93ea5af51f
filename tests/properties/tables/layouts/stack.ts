import {
  type Draft,
  type GridRow,
  nextBlock,
  type Slot,
  spanned,
  textSlot,
  wideRow,
} from '../draft.ts';
import type { Maker } from '../make-cell.ts';
import { makeColumns } from '../make-columns.ts';
import { makeRows } from '../make-rows.ts';
import type { Department, Model } from '../model.ts';
import { dataRow, headerRow, rowCount } from './flat.ts';
import { addSheet, holdFacts, legendOf } from './open-sheet.ts';

/** Everything in one grid: title, departments, legend, facts and rows above one another. */
export const stack = {
  name: 'stack',
  fill(model: Model, maker: Maker): void {
    let columns = makeColumns(maker.random, model.title.token);
    while (columns.length < 5) columns = makeColumns(maker.random, model.title.token);
    for (const department of model.departments) {
      department.columns = columns.map((column) => ({ ...column }));
      department.rows = makeRows(department.columns, rowCount(maker), maker);
    }
  },
  set(draft: Draft): void {
    const { random, model } = draft;
    const width = model.departments[0]?.columns.length ?? 0;
    const inside = random.chance(0.4);
    if (!inside) draft.blocks.push({ type: 'heading', depth: 1, text: model.title.text });
    const repeats = random.chance(0.6);
    const block = nextBlock(draft);
    const rows: GridRow[] = [
      ...(inside ? [wideRow(model.title.text, width)] : []),
      ...(model.legend ? legendRows(draft, width) : []),
      ...model.departments.flatMap((department, i) =>
        departmentRows(draft, department, { block, header: i === 0 || repeats }),
      ),
    ];
    draft.blocks.push({ type: 'table', role: 'records', department: null, block, rows });
  },
};

function legendRows(draft: Draft, width: number): GridRow[] {
  const entries = legendOf(draft.model.grades);
  draft.held.push(...entries.map(({ meaning }) => meaning));
  const row = (rating: string, meaning: string): GridRow => ({
    kind: 'other',
    slots: spanned([
      [rating, 1],
      [meaning, width - 1],
    ]),
  });
  return [row('評価', '内容'), ...entries.map(({ rating, meaning }) => row(rating, meaning))];
}

function departmentRows(
  draft: Draft,
  department: Department,
  { block, header }: { readonly block: number; readonly header: boolean },
): GridRow[] {
  const { name, person, columns, rows } = department;
  const width = columns.length;
  const full = person === null ? name : `【${name}長 ${person}】`;
  const facts = factRows(department, header);
  holdFacts(draft, department, block);
  addSheet(draft, department, block, {
    heads: name !== null && person !== null ? [{ title: `${name}長`, name: person }] : [],
    metadata: facts.pairs.map(([label, value]) => ({ groups: null, label, value })),
  });
  for (const row of rows) draft.blockOf.set(row, block);
  draft.tables.push({ rows, headers: columns.map((column) => column.header) });
  return [
    ...(full === null ? [] : [wideRow(full, width)]),
    ...facts.rows,
    ...(header ? [headerRow(columns)] : []),
    ...rows.map(dataRow),
  ];
}

/** A form above the list; without a header behind it a label row would speak of the row above. */
function factRows(
  department: Department,
  header: boolean,
): { rows: GridRow[]; pairs: (readonly [label: string, value: string])[] } {
  if (!header) {
    Object.assign(department, {
      municipalGoal: null,
      departmentGoal: null,
      staff: null,
      thousandYen: null,
    });
    return { rows: [], pairs: [] };
  }
  const { municipalGoal, departmentGoal, staff, thousandYen, columns } = department;
  const goals = [
    ...(municipalGoal ? [['市の目標', municipalGoal.text] as const] : []),
    ...(departmentGoal ? [['部の目標', departmentGoal.text] as const] : []),
  ];
  const amounts = [
    ...(staff === null ? [] : [['人員', `${staff}人`] as const]),
    ...(thousandYen === null
      ? []
      : [['予算規模', `${thousandYen.toLocaleString('en')}千円`] as const]),
  ];
  const width = columns.length;
  const rows: GridRow[] = goals.map(([label, value]) => ({
    kind: 'other',
    slots: spanned([
      [label, 1],
      [value, width - 1],
    ]),
  }));
  if (amounts.length > 0) rows.push({ kind: 'other', slots: padded(amounts.flat(), width) });
  return { rows, pairs: [...goals, ...amounts] };
}

const padded = (texts: readonly string[], width: number): (Slot | null)[] =>
  Array.from({ length: width }, (_, i) => textSlot(texts[i] ?? ''));
