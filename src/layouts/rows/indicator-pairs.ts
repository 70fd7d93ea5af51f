import { newIndicator } from '../../concepts/indicators.ts';
import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Line, Row, Table } from '../../parse/document.ts';
import type { Indicator } from '../../schema/sheet.ts';
import { foldKey } from '../../values/fold.ts';
import { headerText, isBlank } from './cells.ts';

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

/**
 * Indicators whose target and actual stand in rows below each other (目標 / 実績), or stacked in one cell as the header
 * says ((上段:目標)(下段:実績)). Null where more than one year is filled: which one is meant cannot be told.
 */
export function readIndicatorPairs(table: Table, header: number): Indicator[] | null {
  const rows = table.rows.slice(header + 1);
  const head = table.rows[header];
  if (!head || rows.length === 0) return null;
  const kind = head.cells.findIndex((_, column) => isKindColumn(rows, header + 1, column));
  const values = head.cells.flatMap((_, column) =>
    column > kind && column > 0 && isFilled(rows, header + 1, column) ? [column] : [],
  );
  const [value] = values;
  if (value === undefined || values.length > 1) return null;
  const column = headerText(head.cells[value]);
  return kind > 0
    ? readRowPairs(rows, header + 1, { kind, value, column })
    : readStacked(rows, column, value);
}

/** True for 目標, 実績 and the like at the head of a row of values. */
export function isPartWord(text: string): boolean {
  return parts.has(foldKey(text));
}

function isKindColumn(rows: readonly Row[], first: number, column: number): boolean {
  const texts = rows.flatMap((row, i) => ownText(row.cells[column], first + i));
  return (
    texts.length > 0 &&
    texts.length === rows.length &&
    texts.every((text) => parts.has(foldKey(text)))
  );
}

function isFilled(rows: readonly Row[], first: number, column: number): boolean {
  return rows.some((row, i) => ownText(row.cells[column], first + i).length > 0);
}

/** A cell's text in its own row; [] where it is blank or only reaches into the row. */
function ownText(cell: Cell | null | undefined, row: number): string[] {
  return cell && cell.row === row && !isBlank(cell) ? [textOf(cell.lines)] : [];
}

function readRowPairs(
  rows: readonly Row[],
  first: number,
  { kind, value, column }: { kind: number; value: number; column: string },
): Indicator[] {
  const indicators: Indicator[] = [];
  rows.forEach((row, i) => {
    const [name] = ownText(row.cells[0], first + i);
    if (name !== undefined || indicators.length === 0)
      indicators.push({ ...newIndicator(), name: name ?? null });
    const word = headerText(row.cells[kind]);
    const open = indicators.at(-1);
    if (open) put(open, word, `${column}/${word}`, ownText(row.cells[value], first + i)[0] ?? null);
  });
  return indicators;
}

/** `(上段:目標)(下段:実績)`: two lines a cell. */
function readStacked(rows: readonly Row[], label: string, value: number): Indicator[] | null {
  const upper = wordBehind(label, '上段');
  const lower = wordBehind(label, '下段');
  if (!upper || !lower || !rows.every((row) => (row.cells[value]?.lines.length ?? 0) === 2))
    return null;
  return rows.map((row) => {
    const [first, second] = row.cells[value]?.lines ?? [];
    const indicator = { ...newIndicator(), name: headerText(row.cells[0]) || null };
    put(indicator, upper, upper, lineText(first));
    put(indicator, lower, lower, lineText(second));
    return indicator;
  });
}

function put(indicator: Indicator, word: string, label: string, value: string | null): void {
  const part = parts.get(foldKey(word));
  if (!part || value === null) return;
  indicator[part] = value;
  indicator.values.push({ label, value });
}

/** 目標 in `(上段:目標)(下段:実績)`; null where the word behind 上段 is none that is known. */
function wordBehind(label: string, place: string): string | null {
  const found = new RegExp(`${place}[\\s　：:はが]*([^\\s　：:()（）、・]+)`, 'u').exec(label)?.[1];
  return found !== undefined && isPartWord(found) ? found : null;
}

function lineText(line: Line | undefined): string | null {
  return line ? textOf([line]) : null;
}
