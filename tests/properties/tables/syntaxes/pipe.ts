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
  walls: true,
  grids: true,
  table: (rows, style) => {
    const cells = rowsOfText(rows, style, (cell) =>
      markup(cell, (text) => text.replaceAll('|', '\\|')),
    );
    const rule = (cells[0] ?? []).map(() => '---');
    // A blank cell at an edge needs the outer pipe.
    const outer = style.outer || cells.some((row) => row[0] === '' || row.at(-1) === '');
    const print = (row: readonly string[]): string =>
      outer ? `| ${row.join(' | ')} |` : row.join(' | ');
    return `${[...cells.slice(0, 1), rule, ...cells.slice(1)].map(print).join('\n')}\n\n`;
  },
};
