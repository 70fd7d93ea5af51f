/** A cell of a flat table; null is written as nothing. */
export type Cell = string | number | boolean | null;

/** The value as one cell: the entries of a list and the lines of a value joined, tabs turned into spaces. */
export function flatCell(value: Cell | readonly string[], separator: string): Cell {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  const parts = typeof value === 'string' ? lines(value) : value.flatMap(lines);
  return parts.join(separator);
}

/** Whatever some reader takes for the end of a line. */
const lineEnds = /[\n\v\f\r\x85\u2028\u2029]+/;
const tabOrLineEnd = /[\t\n\v\f\r\x85\u2028\u2029]/;

function lines(value: string): string[] {
  const parts = tabOrLineEnd.test(value) ? value.replace(/\t+/g, ' ').split(lineEnds) : [value];
  return parts.filter((line) => line !== '');
}
