import { textOf } from '../concepts/text-of.ts';
import type { Cell, Table } from '../parse/document.ts';
import type { LegendEntry } from '../schema/sheet.ts';
import { foldKey } from '../values/fold.ts';
import { readRating } from '../values/rating.ts';
import { claim } from './desk/desk.ts';
import { addLegendEntry } from './desk/legend-lines.ts';
import { currentSheet } from './desk/sheets.ts';
import type { Layout, Reading, View } from './layout.ts';
import { closeRecord } from './prose/prose.ts';
import { distinct } from './rows/cells.ts';

const grade =
  /^(?:[SABCDEFXYZＳＡ-ＦＸ-Ｚ][+＋\-－]?|[◎○〇◯●△▲×✕☆]|[①-⑳]|[1-7１-７]|[Ⅰ-Ⅴ])(?:評価|ランク)?$/u;

/** Grades and what the document says they mean. */
export const legendTable: Layout = {
  name: 'legend',
  recognise: ({ table, from }) => {
    const entries = from === 0 ? entriesOf(table) : [];
    return entries.length >= 2
      ? { confidence: 0.97, why: `${entries.length} grades, each with its meaning` }
      : null;
  },
  read: readLegend,
};

interface Entry {
  readonly grade: Cell;
  readonly meaning: Cell;
}

/** Grade and meaning, row by row or column by column; [] for any other table. */
function entriesOf(table: Table): Entry[] {
  const down = entriesDown(table);
  if (down.length >= 2 && isLegend(down, isLegendHeader(table))) return down;
  const [first, second] = table.rows;
  if (!first || !second || table.rows.length > 3) return [];
  const across = first.cells.flatMap((cell, i) =>
    pairOf([cell, second.cells[i]].filter((other) => other != null)),
  );
  return across.length >= 2 &&
    across.length >= distinct(first).length - 1 &&
    isLegend(across, false)
    ? across
    : [];
}

/** Row by row, one row left for a header; [] as soon as another holds something else. */
function entriesDown(table: Table): Entry[] {
  const entries: Entry[] = [];
  let others = 0;
  for (const row of table.rows) {
    const cells = distinct(row);
    const [entry] = pairOf(cells);
    if (entry) entries.push(entry);
    else if (cells.some((cell) => cell.lines.length > 0) && ++others > 1) return [];
  }
  return entries;
}

function pairOf(cells: readonly Cell[]): Entry[] {
  const filled = cells.filter((cell) => cell.lines.length > 0);
  const [symbol, meaning] = filled;
  return symbol && meaning && filled.length === 2 && grade.test(textOf(symbol.lines))
    ? [{ grade: symbol, meaning }]
    : [];
}

/** 評価 | 内容: a header that says the first column holds grades. */
function isLegendHeader(table: Table): boolean {
  const first = textOf(table.rows[0]?.cells[0]?.lines ?? []);
  return /^(?:評価|評定|判定|達成度|ランク|区分|評価区分|段階|評点|記号)$/u.test(foldKey(first));
}

function isLegend(entries: readonly Entry[], announced: boolean): boolean {
  const grades = new Set(entries.map((entry) => foldKey(textOf(entry.grade.lines))));
  const numbersOnly = entries.every((entry) => /^[1-7１-７]$/u.test(textOf(entry.grade.lines)));
  return (
    (announced || !numbersOnly) &&
    grades.size === entries.length &&
    entries.every((entry) => isMeaning(textOf(entry.meaning.lines)))
  );
}

function isMeaning(text: string): boolean {
  return text.length >= 2 && !grade.test(text) && !/^[\d.,]+(?:件|%|人|項目)?$/u.test(text);
}

function readLegend({ table, desk, prose }: View): Reading {
  closeRecord(prose, desk);
  const entries = entriesOf(table);
  for (const { grade: symbol, meaning } of entries)
    addLegendEntry(currentSheet(desk), entryOf(textOf(symbol.lines), textOf(meaning.lines)));
  for (const { grade: symbol, meaning } of entries)
    claim(desk, [...symbol.lines, ...meaning.lines], 'field');
  for (const row of table.rows)
    for (const cell of distinct(row)) claim(desk, cell.lines, 'decoration');
  return { end: table.rows.length, frame: null };
}

function entryOf(symbol: string, meaning: string): LegendEntry {
  return { rating: readRating(symbol.replace(/(?:評価|ランク)$/u, '')).rating ?? symbol, meaning };
}
