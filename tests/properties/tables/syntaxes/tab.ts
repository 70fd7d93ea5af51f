import { markdown } from './markdown.ts';
import { markup } from './markup.ts';
import { rowsOfText } from './rows-of-text.ts';
import type { Syntax } from './syntax.ts';

/** Tab-separated rows, as a copy out of a spreadsheet or a converter gives them. */
export const tab: Syntax = {
  ...markdown,
  name: 'tab',
  source: 'sheet.txt',
  ability: 'rich',
  spans: false,
  open: false,
  walls: true,
  grids: true,
  table: (rows, style) =>
    `${rowsOfText(rows, style, (cell) => markup(cell, (text) => text))
      .map((cells) => cells.join('\t'))
      .join('\n')}\n\n`,
};
