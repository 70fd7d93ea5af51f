import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Row, Table } from '../../parse/document.ts';
import type { LegendEntry } from '../../schema/sheet.ts';
import { foldKey } from '../../values/fold.ts';
import { isRatingText, readRating } from '../../values/rating.ts';
import { claim } from '../desk/desk.ts';
import { addLegendEntry, isFull } from '../desk/legend-lines.ts';
import { currentSheet } from '../desk/sheets.ts';
import { cellText } from '../grid/cells.ts';
import { has } from '../grid/frame.ts';
import { filledCells } from '../grid/row-facts.ts';
import type { Layout, Reading, View } from './layout.ts';
import { recordFrame } from './record-table.ts';

const grade =
  /^(?:[SABCDEFXYZＳＡ-ＦＸ-Ｚ][+＋\-－]?|[◎○〇◯●△▲×✕☆]|[①-⑳]|[1-7１-７]|[Ⅰ-Ⅴ])(?:評価|ランク)?$/u;
const legendHeader =
  /^(?:評価|評定|判定|達成度|達成状況|進捗状況|進捗度|ランク|区分|評価区分|段階|評点|記号|評価ランク|評価記号)$/u;

const meaningHeader =
  /^(?:内容|説明|意味|定義|基準|目安|考え方|状態|判断基準|評価基準|判定基準|評価内容|評価の内容|評価の基準|評価の目安)$/u;

/** Grades and what the document says they mean, a run of rows or two rows above each other. */
export const legendTable: Layout = {
  name: 'legend',
  recognise: (view) => {
    const { table, from, desk } = view;
    const found =
      isFull(currentSheet(desk)) || numbersTitles(view) ? null : readEntries(table, from);
    return found
      ? [
          {
            reason: 'grades-explained',
            share: 1,
            values: { count: String(found.entries.length) },
          },
        ]
      : null;
  },
  read: readLegend,
};

/** Numbers below a header of theirs, beside names of initiatives, are no grades. */
function numbersTitles(view: View): boolean {
  const frame = recordFrame(view);
  return frame !== null && has(frame, 'no') && has(frame, 'initiative');
}

interface Entry {
  readonly grade: Cell;
  readonly meaning: Cell;
  /** Cells that repeat the meaning of a merged one. */
  readonly copies: readonly Cell[];
}

interface Entries {
  readonly header: readonly Cell[];
  readonly entries: readonly Entry[];
  readonly end: number;
}

function readEntries(table: Table, from: number): Entries | null {
  return entriesDown(table, from) ?? (from === 0 ? entriesAcross(table) : null);
}

/** Row by row, below a header or not, as far as the rows are entries; another one ends the legend. */
function entriesDown(table: Table, from: number): Entries | null {
  const first = table.rows[from];
  if (!first) return null;
  const header = entryOf(first, from) ? [] : filledCells(first, from);
  const announced = legendHeader.test(foldKey(textOf(header[0]?.lines ?? [])));
  const ofWords = announced && meaningHeader.test(foldKey(textOf(header[1]?.lines ?? [])));
  const headers = new Set(header.map((cell) => cellText(cell))).size;
  if (headers > 2 || (header.length > 0 && !announced && from > 0)) return null;
  const entries: Entry[] = [];
  const grades = new Set<string>();
  let at = header.length > 0 ? from + 1 : from;
  for (; at < table.rows.length; at++) {
    const row = table.rows[at];
    if (!row || filledCells(row, at).length === 0) continue;
    const entry = entryOf(row, at, ofWords);
    if (!entry) break;
    entries.push(entry);
    grades.add(foldKey(cellText(entry.grade)));
    if (grades.size < entries.length) return null;
  }
  return entries.length >= 2 && isLegend(entries, announced) ? { header, entries, end: at } : null;
}

/** A row of grades above a row of meanings, or each pair in a column of its own. */
function entriesAcross(table: Table): Entries | null {
  const [first, second] = table.rows;
  if (!first || !second || table.rows.length > 3) return null;
  const above = filledCells(first, 0);
  const entries = above.flatMap((cell) => {
    const meaning = second.cells[cell.column];
    const isEntry = meaning && meaning.row === 1 && grade.test(cellText(cell));
    return isEntry && meaning.lines.length > 0 ? [{ grade: cell, meaning, copies: [] }] : [];
  });
  const header = above.filter((cell) => !entries.some((entry) => entry.grade === cell));
  if (entries.length < 2 || header.length > 1 || !isLegend(entries, false)) return null;
  const aside = second.cells[header[0]?.column ?? -1];
  return { header: aside ? [...header, aside] : header, entries, end: table.rows.length };
}

/** A grade in words is one only below a header of two words, for grades and for what they mean. */
function entryOf(row: Row, at: number, ofWords = false): Entry | null {
  const [symbol, meaning, ...more] = filledCells(row, at);
  if (!symbol || !meaning) return null;
  if (!grade.test(cellText(symbol)) && !(ofWords && isRatingText(cellText(symbol)))) return null;
  const copies = more.filter((cell) => cellText(cell) === cellText(meaning));
  return copies.length === more.length ? { grade: symbol, meaning, copies } : null;
}

/** One meaning a grade, and none of them a number; numbers are grades only below a header that says so. */
function isLegend(entries: readonly Entry[], announced: boolean): boolean {
  const grades = new Set(entries.map((entry) => foldKey(cellText(entry.grade))));
  const numbersOnly = entries.every((entry) => /^[1-7１-７]$/u.test(cellText(entry.grade)));
  return (
    (announced || !numbersOnly) &&
    grades.size === entries.length &&
    entries.every((entry) => isMeaning(cellText(entry.meaning)))
  );
}

function isMeaning(text: string): boolean {
  return text.length >= 2 && !grade.test(text) && !/^[\d.,]+(?:件|%|人|項目)?$/u.test(text);
}

function readLegend({ table, from, desk }: View): Reading {
  const found = readEntries(table, from);
  if (!found) return { end: from + 1, frame: null };
  desk.open = null;
  for (const { grade: symbol, meaning, copies } of found.entries) {
    for (const copy of copies) claim(desk, copy.lines, 'copy');
    addLegendEntry(currentSheet(desk), legendEntry(cellText(symbol), cellText(meaning)));
    claim(desk, symbol.lines, 'field');
    claim(desk, meaning.lines, 'field');
  }
  for (const cell of found.header) claim(desk, cell.lines, 'header');
  return { end: found.end, frame: null };
}

function legendEntry(symbol: string, meaning: string): LegendEntry {
  return { rating: readRating(symbol.replace(/(?:評価|ランク)$/u, '')).rating ?? symbol, meaning };
}
