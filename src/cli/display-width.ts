import stringWidth from 'string-width';

/** Columns that a text takes on a terminal: 2 for 課, 1 for a, 0 for a combining mark. */
export function displayWidth(text: string): number {
  return stringWidth(text);
}
