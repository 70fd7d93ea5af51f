import type { GridRow, Slot } from '../draft.ts';
import { markdown } from './markdown.ts';
import { markup } from './markup.ts';
import type { Syntax, TableStyle } from './syntax.ts';
import { tab } from './tab.ts';

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** HTML tables in a Markdown document, as vision models and converters write them. */
export const html: Syntax = {
  ...markdown,
  name: 'html',
  source: 'sheet.md',
  ability: 'rich',
  spans: true,
  open: false,
  walls: true,
  grids: true,
  table: writeTable,
};

/** The same in a web page. */
export const page: Syntax = {
  ...html,
  name: 'page',
  source: 'sheet.html',
  heading: (depth, text) => `<h${depth}>${escapeHtml(text)}</h${depth}>\n`,
  line: (text) => `<p>${escapeHtml(text)}</p>\n`,
  frame: (body) =>
    `<!DOCTYPE html>\n<html lang="ja"><head><meta charset="utf-8"><title>市政情報</title></head><body>\n<nav><ul><li><a href="/">ホーム</a></li></ul></nav>\n<main>\n${body}</main>\n<footer><p>このページの先頭へ</p></footer>\n</body></html>\n`,
};

/** A web page with tab-separated rows in `pre`. */
export const pre: Syntax = {
  ...page,
  name: 'pre',
  ability: 'plain',
  spans: false,
  grids: false,
  table: (rows, style) =>
    `<pre>\n${escapeHtml(tab.table(rows, style) ?? '').replace(/\n+$/, '')}\n</pre>\n`,
};

function writeTable(rows: readonly GridRow[], style: TableStyle): string {
  const line = (row: GridRow, i: number): string => writeRow(row, isHead(row, i, style));
  const all = rows.map(line);
  const heads = rows.findIndex(({ kind }) => kind !== 'header');
  const foots = all.filter((_, i) => rows[i]?.foot);
  const top = style.heads === 'thead' && heads > 0 ? all.slice(0, heads) : [];
  const body = all.slice(top.length).filter((_, i) => !rows[i + top.length]?.foot);
  const parts = [
    '<table>',
    ...(top.length > 0 ? ['<thead>', ...top, '</thead>', '<tbody>'] : []),
    ...body,
    ...(top.length > 0 ? ['</tbody>'] : []),
    ...(foots.length > 0 ? ['<tfoot>', ...foots, '</tfoot>'] : []),
    '</table>',
  ];
  return `${parts.join('\n')}\n\n`;
}

function isHead({ kind }: GridRow, at: number, { heads }: TableStyle): boolean {
  if (heads === 'none') return false;
  return heads === 'first' ? at === 0 : kind === 'header';
}

function writeRow({ slots, attributes }: GridRow, head: boolean): string {
  const cells = slots.flatMap((slot) => (slot ? [writeCell(slot, head ? 'th' : 'td')] : []));
  return `<tr${attributes ? ` ${attributes}` : ''}>${cells.join('')}</tr>`;
}

function writeCell({ cell, colspan, rowspan, attributes, after }: Slot, name: string): string {
  const all = [
    name,
    ...(rowspan > 1 ? [`rowspan="${rowspan}"`] : []),
    ...(colspan > 1 ? [`colspan="${colspan}"`] : []),
    ...(attributes ? [attributes] : []),
  ];
  return `<${all.join(' ')}>${markup(cell, escapeHtml)}${after ?? ''}</${name}>`;
}
