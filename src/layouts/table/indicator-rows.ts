import { newIndicator } from '../../concepts/indicators.ts';
import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Line, Row, Table } from '../../parse/document.ts';
import type { Indicator } from '../../schema/sheet.ts';
import { readFiscalYear } from '../../values/fiscal-year.ts';
import { foldKey } from '../../values/fold.ts';
import { cellText, headerText, isBlank } from '../grid/cells.ts';

type Part = 'baseline' | 'target' | 'actual';

/** What a row of values holds, by the word at its head. */
const parts: ReadonlyMap<string, Part> = new Map(
  (
    [
      ['目標', 'target'],
      ['目標値', 'target'],
      ['計画', 'target'],
      ['計画値', 'target'],
      ['実績', 'actual'],
      ['実績値', 'actual'],
      ['達成値', 'actual'],
      ['基準値', 'baseline'],
      ['現状値', 'baseline'],
    ] as const
  ).map(([word, part]) => [foldKey(word), part]),
);

/** Indicators of a table, and the row behind its header. */
export interface IndicatorRows {
  readonly indicators: readonly Indicator[];
  readonly header: number;
}

/** Which columns of such a table hold what. */
interface Plan {
  readonly rows: readonly Row[];
  /** Index of the first of them in the table. */
  readonly first: number;
  /** The column of 目標, 実績 …; negative where the header says that two are stacked in a cell. */
  readonly kind: number;
  readonly unit: number;
  readonly values: readonly { readonly column: number; readonly label: string }[];
  readonly year: number | null;
}

/**
 * Indicators whose target and actual stand in rows below each other (目標 / 実績), or stacked in one cell as the header
 * says ((上段:目標)(下段:実績)). Every value is kept under its year; a part is set where one year is filled, or is the
 * sheet's own. Null for any other table.
 */
export function readIndicatorRows(
  table: Table,
  header: number,
  end: number,
  year: number | null,
): IndicatorRows | null {
  const plan = planOf(table, header, end, year);
  if (!plan) return null;
  const indicators = plan.kind > 0 ? readKindRows(plan) : readStacked(plan);
  return indicators && { indicators, header: header + 1 };
}

function planOf(table: Table, header: number, end: number, year: number | null): Plan | null {
  const head = table.rows[header];
  const rows = table.rows.slice(header + 1, end);
  if (!head || rows.length === 0) return null;
  const first = header + 1;
  const kind = head.cells.findIndex((_, column) => isKindColumn(rows, first, column));
  const unit = head.cells.findIndex((cell) => foldKey(headerText(cell)) === '単位');
  const values = head.cells.flatMap((cell, column) =>
    column > kind && column > 0 && column !== unit && isFilled(rows, first, column)
      ? [{ column, label: headerText(cell) }]
      : [],
  );
  return values.length === 0 ? null : { rows, first, kind, unit, values, year };
}

/** True for 目標, 実績 and the like at the head of a row of values. */
export function isPartWord(text: string): boolean {
  return parts.has(foldKey(text));
}

function isKindColumn(rows: readonly Row[], first: number, column: number): boolean {
  let filled = 0;
  return (
    rows.every((row, i) => {
      const [text] = ownText(row.cells[column], first + i);
      if (text !== undefined) filled++;
      return text !== undefined && parts.has(foldKey(text));
    }) && filled > 0
  );
}

function isFilled(rows: readonly Row[], first: number, column: number): boolean {
  return rows.some((row, i) => ownText(row.cells[column], first + i).length > 0);
}

/** A cell's text in its own row; [] where it is blank or only reaches into the row. */
function ownText(cell: Cell | null | undefined, row: number): string[] {
  return cell && cell.row === row && !isBlank(cell) ? [cellText(cell)] : [];
}

function readKindRows({ rows, first, kind, unit, values, year }: Plan): Indicator[] {
  const indicators: Indicator[] = [];
  rows.forEach((row, i) => {
    const [name] = ownText(row.cells[0], first + i);
    if (name !== undefined || indicators.length === 0)
      indicators.push({ ...newIndicator(), name: name ?? null });
    const open = indicators.at(-1);
    if (!open) return;
    open.unit ??= unit < 0 ? null : (ownText(row.cells[unit], first + i)[0] ?? null);
    const word = headerText(row.cells[kind]);
    for (const { column, label } of values) {
      const value = ownText(row.cells[column], first + i)[0] ?? null;
      const isOwn = values.length === 1 || (year !== null && yearIn(label, year) === year);
      put(open, isOwn ? word : '', `${label}/${word}`, value);
    }
  });
  return indicators;
}

function yearIn(label: string, context: number): number | null {
  return (readFiscalYear(label, context) ?? readFiscalYear(`${label}度`, context))?.year ?? null;
}

/** `(上段:目標)(下段:実績)`: two lines a cell. */
function readStacked({ rows, values }: Plan): Indicator[] | null {
  const [value] = values;
  if (!value || values.length > 1) return null;
  const upper = wordBehind(value.label, '上段');
  const lower = wordBehind(value.label, '下段');
  if (!upper || !lower || !rows.every((row) => (row.cells[value.column]?.lines.length ?? 0) === 2))
    return null;
  return rows.map((row) => {
    const [first, second] = row.cells[value.column]?.lines ?? [];
    const indicator = { ...newIndicator(), name: headerText(row.cells[0]) || null };
    put(indicator, upper, upper, lineText(first));
    put(indicator, lower, lower, lineText(second));
    return indicator;
  });
}

function put(indicator: Indicator, word: string, label: string, value: string | null): void {
  if (value === null) return;
  const part = parts.get(foldKey(word));
  if (part) indicator[part] = value;
  indicator.values.push({ label, value });
}

/** 目標 in `(上段:目標)(下段:実績)`; null where the word behind 上段 is none that is known. */
function wordBehind(label: string, place: string): string | null {
  const found = new RegExp(`${place}[\\s　：:はが]*([^\\s　：:()（）、・]+)`, 'u').exec(label)?.[1];
  return found !== undefined && parts.has(foldKey(found)) ? found : null;
}

function lineText(line: Line | undefined): string | null {
  return line ? textOf([line]) : null;
}
