const columns = 1 << 14;
const rows = 1 << 20;

/** A cell of a workbook as one number; tabs, rows and columns count from 0. */
export function cellPlace(tab: number, row: number, column: number): number {
  return (tab * rows + row) * columns + column;
}

/** The cell of such a number as people name it: `予算!C7`. */
export function cellName(place: number, tabs: readonly string[]): string {
  const column = place % columns;
  const line = Math.floor(place / columns);
  return `${tabs[Math.floor(line / rows)] ?? ''}!${columnName(column)}${(line % rows) + 1}`;
}

/** A column as spreadsheet programs name it: A, B … Z, AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
