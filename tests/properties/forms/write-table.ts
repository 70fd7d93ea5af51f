import type { Cell, Row } from './form.ts';

/** Writes the rows of a table with tabs; `padded`: every row as wide as the widest. */
export function writeTabs(rows: readonly Row[], width: number, padded: boolean): string {
  return rows
    .map((row) => {
      const cells = spread(row).map((cell) => cell?.lines.join(' ') ?? '');
      const blanks = Math.max(0, width - cells.length);
      const all = [...cells, ...Array.from({ length: padded ? blanks : 0 }, () => '')];
      return padded ? all.join('\t') : all.join('\t').trimEnd();
    })
    .join('\n');
}

/** Writes the rows of a table with pipes; the first row is the header that Markdown asks for. */
export function writePipes(rows: readonly Row[], width: number): string {
  const lines = rows.map((row) => {
    const cells = spread(row).map((cell) => cell?.lines.join('<br>') ?? '');
    const blanks = Array.from({ length: Math.max(0, width - cells.length) }, () => '');
    return `| ${[...cells, ...blanks].join(' | ')} |`;
  });
  const rule = `|${' --- |'.repeat(width)}`;
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].join('\n');
}

/** A spanning cell and the blank ones that stand for the rest of it. */
const spread = (row: Row): (Cell | null)[] =>
  row.flatMap((cell) => [cell, ...Array.from({ length: cell.columns - 1 }, () => null)]);

/** Writes an HTML table; keys in `th` or, like values, in `td`. */
export function writeHtmlTable(rows: readonly Row[], headers: boolean): string {
  const body = rows.map(
    (row) => `<tr>${row.map((cell) => writeCell(cell, headers)).join('')}</tr>`,
  );
  return `<table>\n${body.join('\n')}\n</table>`;
}

function writeCell({ lines, key, columns, rows, table }: Cell, headers: boolean): string {
  const name = key && headers ? 'th' : 'td';
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  const inner = table ? writeNested(table) : lines.map(escapeHtml).join('<br>');
  return `<${name}${spans}>${inner}</${name}>`;
}

function writeNested([header = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (name: string, cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${name}>${escapeHtml(cell)}</${name}>`).join('')}</tr>`;
  return `<table>${line('th', header)}${rows.map((row) => line('td', row)).join('')}</table>`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
