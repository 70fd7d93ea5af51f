import type { Cell } from '../model.ts';
import { markdown } from './markdown.ts';
import { rowsOfText } from './rows-of-text.ts';
import { type Syntax, textOf } from './syntax.ts';

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Tab-separated rows with quotes round each cell, line ends inside them. */
export const quoted: Syntax = {
  ...markdown,
  name: 'quoted',
  source: 'sheet.txt',
  ability: 'lines',
  spans: false,
  open: false,
  walls: true,
  grids: true,
  table: (rows, style) => write(rows, style, (cell) => quote(textOf(cell, '\n')), '\t'),
};

/** Comma-separated rows, quoted where a cell needs it. */
export const comma: Syntax = {
  ...quoted,
  name: 'comma',
  grids: false,
  table: (rows, style) =>
    write(
      rows,
      style,
      (cell) => {
        const text = textOf(cell, '\n');
        return /[",\n]/.test(text) ? quote(text) : text;
      },
      ',',
    ),
};

function write(
  rows: Parameters<Syntax['table']>[0],
  style: Parameters<Syntax['table']>[1],
  print: (cell: Cell) => string,
  between: string,
): string {
  const lines = rowsOfText(rows, style, print).map((cells) => cells.join(between));
  return `${lines.join('\n')}\n\n`;
}
