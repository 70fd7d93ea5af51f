import { escapeHtml } from '../../src/emit/escape-html.ts';
import type { Block, Cell, Document, Line, Table } from '../../src/parse/document.ts';

/** Points of one full-width character, of one line, and of the paper's width less its margins. */
const em = 9;
const leading = 13;
const paperWidth = 760;

/** A flat OpenDocument spreadsheet that prints the blocks of a document on one tab, tables below one another. */
export function printableSpreadsheet(document: Document): string {
  const widths = columnWidths(document);
  const rows = document.blocks.flatMap((block) => printBlock(block, widths));
  const columns = widths.map((_, i) => `<table:table-column table:style-name="c${i}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
${widths.map(columnStyle).join('\n')}
${[...new Set(rows.map(({ height }) => height))].map(rowStyle).join('\n')}
${cellStyle('text', 9, '', false)}${cellStyle('rule', 9, 'fo:border="0.5pt solid #000000"', false)}
${[1, 2, 3, 4, 5, 6].map((depth) => cellStyle(`h${depth}`, 18 - 1.5 * depth, '', true)).join('\n')}
<style:page-layout style:name="paper"><style:page-layout-properties fo:page-width="841pt" fo:page-height="595pt" style:print-orientation="landscape" fo:margin="40pt" style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout>
<style:style style:name="tab" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Default" style:page-layout-name="paper"><style:header style:display="false"/><style:footer style:display="false"/></style:master-page></office:master-styles>
<office:body><office:spreadsheet><table:table table:name="sheet" table:style-name="tab">
${columns.join('')}
${rows.map(({ height, cells }) => `<table:table-row table:style-name="r${height}">${cells}</table:table-row>`).join('\n')}
</table:table></office:spreadsheet></office:body></office:document>`;
}

const namespaces = [
  ['office', 'office'],
  ['table', 'table'],
  ['style', 'style'],
  ['text', 'text'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');

interface PrintedRow {
  readonly height: number;
  readonly cells: string;
}

function columnStyle(width: number, index: number): string {
  return `<style:style style:name="c${index}" style:family="table-column"><style:table-column-properties style:column-width="${width}pt"/></style:style>`;
}

function rowStyle(height: number): string {
  return `<style:style style:name="r${height}" style:family="table-row"><style:table-row-properties style:row-height="${height}pt" style:use-optimal-row-height="false"/></style:style>`;
}

function cellStyle(name: string, size: number, border: string, bold: boolean): string {
  const weight = bold ? 'fo:font-weight="bold" style:font-weight-asian="bold"' : '';
  return `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties ${border} fo:padding="1.5pt" fo:wrap-option="wrap" style:vertical-align="top"/><style:paragraph-properties fo:text-align="start"/><style:text-properties fo:font-family="IPAGothic" style:font-family-asian="IPAGothic" fo:font-size="${size}pt" style:font-size-asian="${size}pt" ${weight}/></style:style>`;
}

/** Widths that share the paper by what the columns hold. */
function columnWidths({ blocks }: Document): number[] {
  const count = Math.max(4, ...blocks.map((block) => (block.type === 'table' ? block.width : 0)));
  const most = new Array<number>(count).fill(2);
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    for (const { cells } of block.rows) {
      for (const cell of cells) {
        if (!cell || cell.colSpan > 1) continue;
        const length = Math.max(0, ...cell.lines.map(({ text }) => text.length));
        most[cell.column] = Math.max(most[cell.column] ?? 0, Math.min(30, length));
      }
    }
  }
  const sum = most.reduce((a, b) => a + b, 0);
  return most.map((length) => Math.max(24, Math.round((length / sum) * paperWidth)));
}

function printBlock(block: Block, widths: readonly number[]): PrintedRow[] {
  if (block.type === 'furniture') return [];
  if (block.type === 'table') return [...printTable(block, widths), blank];
  const style = block.type === 'heading' ? `h${Math.min(6, block.depth)}` : 'text';
  const width = widths.reduce((a, b) => a + b, 0);
  return block.lines.map((line, i) => ({
    height: heightOf([line], width) + 6,
    cells: `<table:table-cell table:style-name="${style}" office:value-type="string" table:number-columns-spanned="${widths.length}">${paragraphs([line], i === 0 ? bulletOf(block) : '')}</table:table-cell>`,
  }));
}

const blank: PrintedRow = { height: leading, cells: '<table:table-cell/>' };

function printTable({ rows, width }: Table, widths: readonly number[]): PrintedRow[] {
  const heights = rows.map(() => leading + 3);
  rows.forEach(({ cells }, y) => {
    for (const cell of new Set(cells)) {
      if (!cell || cell.row + cell.rowSpan - 1 !== y) continue;
      const above = heights.slice(cell.row, y).reduce((a, b) => a + b, 0);
      const needed = heightOf(cell.lines, widthOf(cell, widths)) - above;
      heights[y] = Math.max(heights[y] ?? 0, needed);
    }
  });
  return rows.map(({ cells }, y) => ({
    height: heights[y] ?? leading,
    cells: Array.from({ length: width }, (_, x) => printCell(cells[x] ?? null, x, y)).join(''),
  }));
}

function printCell(cell: Cell | null, x: number, y: number): string {
  if (!cell) return '<table:table-cell table:style-name="rule"/>';
  if (cell.row !== y || cell.column !== x)
    return '<table:covered-table-cell table:style-name="rule"/>';
  const spans = `table:number-columns-spanned="${cell.colSpan}" table:number-rows-spanned="${cell.rowSpan}"`;
  const merged = cell.colSpan > 1 || cell.rowSpan > 1 ? spans : '';
  return `<table:table-cell table:style-name="rule" office:value-type="string" ${merged}>${paragraphs(cell.lines)}</table:table-cell>`;
}

function widthOf({ column, colSpan }: Cell, widths: readonly number[]): number {
  return widths.slice(column, column + colSpan).reduce((a, b) => a + b, 0);
}

/** Room for the lines when each is wrapped to the width. */
function heightOf(lines: readonly Line[], width: number): number {
  const perLine = Math.max(1, Math.floor((width - 6) / em) - 1);
  const count = lines.reduce(
    (sum, { text }) => sum + Math.max(1, Math.ceil(text.length / perLine)),
    0,
  );
  return Math.max(1, count) * leading + 6;
}

function bulletOf(block: Block): string {
  return block.type === 'paragraph' && block.container === 'item'
    ? `${(block.bullet ?? '').length > 1 ? block.bullet : '•'} `
    : '';
}

function paragraphs(lines: readonly Line[], bullet = ''): string {
  return lines.map(({ text }) => `<text:p>${bullet}${spaced(text.trim())}</text:p>`).join('');
}

/** Runs of spaces stay. */
function spaced(text: string): string {
  return escapeHtml(text).replace(/\s{2,}/g, (run) => `<text:s text:c="${run.length}"/>`);
}
