/** A cell by row and column, counted from 0. */
export interface CellReference {
  readonly row: number;
  readonly column: number;
}

/** Reads `C7` or `$C$7`; null where it is none. */
export function readCellReference(text: string): CellReference | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
