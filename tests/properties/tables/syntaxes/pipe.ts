import { markdown } from './markdown.ts';
import { markup } from './markup.ts';
import { rowsOfText } from './rows-of-text.ts';
import type { Syntax } from './syntax.ts';

/** Pipe tables; the first row is the header, whatever it holds. */
export const pipe: Syntax = {
  ...markdown,
  name: 'pipe',
  source: 'sheet.md',
  ability: 'rich',
  spans: false,
  open: false,
  grids: true,
  table: (rows, style) => {
    const cells = rowsOfText(rows, style, (cell) =>
      markup(cell, (text) => text.replaceAll('|', '\\|')),
    );
    const rule = (cells[0] ?? []).map(() => '---');
    const print = (row: readonly string[]): string =>
      style.outer ? `| ${row.join(' | ')} |` : row.join(' | ');
    return `${[...cells.slice(0, 1), rule, ...cells.slice(1)].map(print).join('\n')}\n\n`;
  },
};
