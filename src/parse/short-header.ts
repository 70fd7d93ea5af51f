import type { HeaderWords } from './syntax.ts';

/** The header of a table of two columns, or of a third without a word: both words are known. */
export function isShortHeader(cells: readonly string[], { isHeaderWord }: HeaderWords): boolean {
  const printed = cells.filter((cell) => cell.trim() !== '');
  return printed.length === 2 && printed.every(isHeaderWord);
}

/** A known header, or a short one. */
export function isAnyHeader(cells: readonly string[], headers: HeaderWords): boolean {
  return headers.isHeader(cells) || isShortHeader(cells, headers);
}
