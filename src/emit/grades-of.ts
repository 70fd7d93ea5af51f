import type { Sheet } from '../schema/sheet.ts';
import { type Cell, flatCell } from './flat-cell.ts';

/** A grade of a sheet: its key, and the meaning that the document prints, if any. */
export interface Grade {
  readonly gradeId: string;
  readonly meaning: Cell;
}

/** The grades that the document explains, then those that it only uses, each once, by their symbol or word. */
export function gradesOf(
  sheet: Sheet,
  sheetId: string,
  separator: string,
): ReadonlyMap<Cell, Grade> {
  const meanings = new Map<Cell, Set<string>>();
  const texts = (rating: string | null) => {
    const code = flatCell(rating, separator);
    const known = meanings.get(code) ?? new Set<string>();
    if (code !== null && code !== '') meanings.set(code, known);
    return known;
  };
  for (const { rating, meaning } of sheet.ratingLegend) texts(rating).add(meaning);
  for (const { rating } of sheet.records) texts(rating);
  for (const { ratings } of sheet.records) for (const { rating } of ratings) texts(rating);
  return new Map(
    [...meanings].map(([rating, known], at) => [
      rating,
      { gradeId: `${sheetId}-g${at + 1}`, meaning: flatCell([...known], separator) },
    ]),
  );
}
