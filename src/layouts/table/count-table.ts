import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Row, Table } from '../../parse/document.ts';
import { readDepartmentName } from '../../values/department-name.ts';
import { foldKey } from '../../values/fold.ts';
import { type PrintedCount, readCountCell } from '../../values/printed-counts.ts';
import { isRatingText, readRating } from '../../values/rating.ts';
import type { CountsAt, Desk } from '../desk/desk.ts';
import { keepTable } from '../desk/keep.ts';
import { currentSheet } from '../desk/sheets.ts';
import { filledCells } from '../grid/row-facts.ts';
import type { Layout } from './layout.ts';
import { readLegendHeader } from './legend-header.ts';

/**
 * How many initiatives have which grade: grades beside each other above rows of counts, or below each other with a
 * count each. No initiatives; all of it is kept, and the counts are held against what is read.
 */
export const countTable: Layout = {
  name: 'count-table',
  recognise: ({ table, from, desk }) => {
    const found = countsAcross(table, from, desk) ?? countsDown(table, from, desk);
    return found && [{ reason: 'grades-counted', share: 1 }];
  },
  read: ({ table, from, desk }) => {
    const found = countsAcross(table, from, desk) ?? countsDown(table, from, desk);
    if (!found) return { end: from + 1, frame: null };
    desk.report('no-record-table', table.start, { kind: 'counts' });
    readLegendHeader(table, from, desk);
    keepTable({ ...table, rows: table.rows.slice(0, found.end) }, currentSheet(desk), desk, from);
    const start = table.rows[from]?.start ?? table.start;
    for (const row of found.rows) desk.counts.push({ ...row, start, sheet: desk.sheet });
    return { end: found.end, frame: null };
  },
};

interface Counts {
  /** One list a row that counts initiatives: of a department, or of all those named in the other rows. */
  readonly rows: readonly Pick<CountsAt, 'counts' | 'departments'>[];
  readonly end: number;
}

const total = /^(?:合?計|総計|総数|全体|項目数|件数計)$/u;
const ofAll = /^(?:件数|項目数|取組数|事業数|数|合?計|総計|全体|)$/u;

/** `評価 | A | B | 計` above `件数 | 3件 | 2件 | 5件`: two grades or more, and nothing but numbers below them. */
function countsAcross(table: Table, from: number, desk: Desk): Counts | null {
  const header = table.rows[from];
  const heads = header ? filledCells(header, from) : [];
  const grades = heads.flatMap((cell) => gradeIn(cell, desk));
  if (grades.length < 2 || new Set(grades.map(({ grade }) => grade)).size < grades.length)
    return null;
  const sum = heads.find((cell) => total.test(foldKey(textOf(cell.lines))));
  const asked = [...grades, ...(sum ? [{ cell: sum, grade: null }] : [])];
  const rows: { counts: readonly PrintedCount[]; departments: readonly string[] }[] = [];
  const departments: string[] = [];
  let end = from + 1;
  for (; end < table.rows.length; end++) {
    const row = table.rows[end];
    if (!row || !grades.every(({ cell }) => isFigure(row.cells[cell.column]))) break;
    const label = labelOf(row, end, grades[0]?.cell.column ?? 0);
    const department = readDepartmentName(label);
    if (department === null && !ofAll.test(label)) continue;
    if (department !== null) departments.push(department);
    const counts = asked.flatMap(({ cell, grade }) =>
      countIn(row.cells[cell.column], textOf(cell.lines), grade),
    );
    if (counts.length >= grades.length)
      rows.push({ counts, departments: department === null ? [...departments] : [department] });
  }
  return end > from + 1 ? { rows, end } : null;
}

/** `A | 3件` below each other, two grades or more; a header above them and a sum below. */
function countsDown(table: Table, from: number, desk: Desk): Counts | null {
  const counts: PrintedCount[] = [];
  let end = from;
  for (; end < table.rows.length; end++) {
    const row = table.rows[end];
    const [name, ...figures] = row ? filledCells(row, end) : [];
    const [count] = figures;
    if (!name || !count) break;
    const grade = gradeIn(name, desk)[0]?.grade ?? null;
    const label = textOf(name.lines);
    const isCount = figures.every(isFigure) && readCountCell(textOf(count.lines)) !== null;
    if (!isCount || (grade === null && !total.test(foldKey(label)))) {
      if (end === from && figures.length < 3) continue;
      break;
    }
    counts.push(...countIn(count, label, grade));
  }
  const grades = counts.filter(({ grade }) => grade !== null);
  const distinct = new Set(grades.map(({ grade }) => grade)).size;
  return grades.length > 1 && distinct === grades.length
    ? { rows: [{ counts, departments: [] }], end }
    : null;
}

/** A grade in a header cell: `A`, `達成`, `Ａ 達成`. */
function gradeIn(cell: Cell, { ratingWords }: Desk): { cell: Cell; grade: string | null }[] {
  const text = textOf(cell.lines);
  if (readCountCell(text) !== null || !isRatingText(text, ratingWords)) return [];
  return [{ cell, grade: readRating(text, ratingWords).rating }];
}

/** A number of any kind: `3件`, `33.3%`, `―`. */
function isFigure(cell: Cell | null | undefined): boolean {
  return /^(?:[\d０-９][\d０-９.,，．]*[\s　]*(?:件|項目|事業|取組|施策|[%％])?|[-－―ー])$/u.test(
    textOf(cell?.lines ?? []),
  );
}

/** What stands in front of the counts of a row. */
function labelOf(row: Row, at: number, first: number): string {
  const label = filledCells(row, at).find((cell) => cell.column < first);
  return foldKey(textOf(label?.lines ?? []));
}

function countIn(
  cell: Cell | null | undefined,
  label: string,
  grade: string | null,
): PrintedCount[] {
  const text = textOf(cell?.lines ?? []);
  const count = readCountCell(text);
  return count === null ? [] : [{ printed: `${label} ${text}`, grade, count }];
}
