import { textOf } from '../../../src/concepts/text-of.ts';
import type { Desk } from '../../../src/layouts/desk/desk.ts';
import type { Cell, Table } from '../../../src/parse/document.ts';
import { readSheets } from '../../../src/parse-sheets.ts';

/** The first table of a web page with these rows, cells apart by `|`; `*` before a cell makes it a header cell, `>` one over two columns. */
export function tableOf(...rows: readonly string[]): {
  readonly table: Table;
  readonly desk: Desk;
} {
  const html = rows.map((row) => `<tr>${row.split('|').map(cellOf).join('')}</tr>`).join('\n');
  const { document, desk } = readSheets(`<table>\n${html}\n</table>\n`, { source: 'form.html' });
  const table = document.blocks.find((block) => block.type === 'table');
  if (!table) throw new Error('no table');
  return { table, desk };
}

function cellOf(cell: string): string {
  const text = cell.trim();
  const name = text.includes('*') ? 'th' : 'td';
  const span = text.includes('>') ? ' colspan="2"' : '';
  return `<${name}${span}>${text.replace(/[*>]/g, '')}</${name}>`;
}

/** The text of a cell, or of none. */
export function printed(cell: Cell | null | undefined): string | null {
  return cell ? textOf(cell.lines) : null;
}

/** The cell that prints a text. */
export function cellWith({ rows }: Table, text: string): Cell {
  const found = rows.flatMap(({ cells }) => cells).find((cell) => printed(cell) === text);
  if (!found) throw new Error(`no cell ${text}`);
  return found;
}
