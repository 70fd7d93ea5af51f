/** Columns that a text takes in a fixed-width font: two for whatever is no ASCII. */
export function displayWidth(text: string): number {
  return [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) < 0x2000 ? 1 : 2), 0);
}

export const padDisplay = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));
