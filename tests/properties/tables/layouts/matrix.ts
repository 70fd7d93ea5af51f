import type { Random } from '../../generated/random.ts';
import { type Draft, type GridRow, nextBlock, type Slot, textSlot } from '../draft.ts';
import type { Maker } from '../make-cell.ts';
import { column, knownColumn } from '../make-columns.ts';
import { makeRows } from '../make-rows.ts';
import type { Column, ColumnKey, Department, Model } from '../model.ts';
import { dataRow, rowCount } from './flat.ts';
import { openDepartment, openFile } from './open-sheet.ts';

/** Two or three header rows: bands of goals, of the middle and of the end of the year. */
export const matrix = {
  name: 'matrix',
  fill(model: Model, maker: Maker): void {
    const columns = bandedColumns(maker.random);
    for (const department of model.departments) {
      department.columns = columns.map((each) => ({ ...each }));
      department.rows = makeRows(department.columns, rowCount(maker), maker);
    }
  },
  set(draft: Draft): void {
    openFile(draft);
    for (const department of draft.model.departments) {
      openDepartment(draft, department);
      setMatrix(draft, department);
    }
  },
};

function bandedColumns(random: Random): Column[] {
  const top = random.chance(0.25) ? [random.pick(['取組の状況と評価', '進行管理'])] : [];
  const mid = [...top, random.pick(['上半期', '中間評価', '中間報告（10月）'])];
  const end = [...top, random.pick(['年度末', '期末評価', '最終評価（3月）'])];
  const goal = [random.pick(['目標の内容', '目標設定'])];
  const leaf = random.pick(['評価', '達成状況']);
  const under = (bands: readonly string[], key: ColumnKey, header: string): Column => ({
    ...column(key, header),
    bands,
  });
  return [
    ...(random.chance(0.8) ? [knownColumn('no', random, null)] : []),
    ...(random.chance(0.6) ? [knownColumn('section', random, null)] : []),
    knownColumn('initiative', random, null),
    under(goal, 'goals', random.pick(['目標', '具体的な目標'])),
    under(goal, 'actions', random.pick(['目標達成のための具体的方法', '具体的取組'])),
    { ...under(mid, 'outcomes', '取組実績'), homes: ['outcomes', 'extra'] },
    { ...under(mid, 'rating', leaf), period: 'mid' },
    { ...under(end, 'outcomes', random.pick(['取組実績', '成果'])), homes: ['outcomes', 'extra'] },
    { ...under(end, 'rating', leaf), period: 'final' },
    ...(random.chance(0.4) ? [under(end, 'issues', '課題')] : []),
    ...(random.chance(0.5) ? [knownColumn('nextSteps', random, null)] : []),
  ];
}

function setMatrix(draft: Draft, department: Department): void {
  const block = nextBlock(draft);
  const { columns, rows } = department;
  draft.blocks.push({
    type: 'table',
    role: 'records',
    department,
    block,
    rows: [...bandRows(columns), ...rows.map(dataRow)],
  });
  for (const row of rows) draft.blockOf.set(row, block);
  draft.tables.push({ rows, headers: columns.flatMap(({ header, bands }) => [...bands, header]) });
}

/** The header: bands span their columns, a leaf without bands below it spans down. */
export function bandRows(columns: readonly Column[]): GridRow[] {
  const depth = Math.max(...columns.map(({ bands }) => bands.length)) + 1;
  const path = ({ bands }: Column, y: number): string => bands.slice(0, y + 1).join('/');
  const cell = (x: number, y: number): Slot | null => {
    const own = columns[x] as Column;
    if (y > own.bands.length) return null;
    if (y === own.bands.length) return textSlot(own.header, 1, depth - y);
    const same = (i: number): boolean => {
      const other = columns[i];
      return other !== undefined && other.bands.length > y && path(other, y) === path(own, y);
    };
    if (same(x - 1)) return null;
    let span = 1;
    while (same(x + span)) span++;
    return textSlot(own.bands[y] ?? '', span);
  };
  return Array.from({ length: depth }, (_, y) => ({
    kind: 'header',
    slots: columns.map((_column, x) => cell(x, y)),
  }));
}
