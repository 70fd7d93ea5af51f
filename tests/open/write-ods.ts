import { strToU8, zipSync } from 'fflate';
import type { PageBlock, PageCell } from './page.ts';

/** Writes pages as an OpenDocument sheet, a tab a page, an empty row between blocks. */
export function writeOds(pages: Readonly<Record<string, readonly PageBlock[]>>): Uint8Array {
  const tabs = Object.entries(pages).map(([name, blocks]) => {
    const rows = blocks.flatMap((block) => [...rowsOf(block), emptyRow]);
    return `<table:table table:name="${escapeXml(name)}">${rows.join('')}</table:table>`;
  });
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body><office:spreadsheet>${tabs.join('')}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(content),
  });
}

const emptyRow = '<table:table-row><table:table-cell/></table:table-row>';

function rowsOf(block: PageBlock): string[] {
  if (block.type === 'table') return block.rows.map((cells) => rowOf(cells));
  return [
    rowOf([{ lines: [{ text: block.text, level: 0, item: false }], rowSpan: 1, colSpan: 1 }]),
  ];
}

function rowOf(cells: readonly PageCell[]): string {
  return `<table:table-row>${cells.map(cellOf).join('')}</table:table-row>`;
}

function cellOf(cell: PageCell): string {
  if (!cell) return '<table:covered-table-cell/>';
  const { lines, rowSpan, colSpan } = cell;
  const spans =
    rowSpan > 1 || colSpan > 1
      ? ` table:number-rows-spanned="${rowSpan}" table:number-columns-spanned="${colSpan}"`
      : '';
  const text = lines.map((line) => `<text:p>${escapeXml(line.text)}</text:p>`).join('');
  return `<table:table-cell office:value-type="string"${spans}>${text}</table:table-cell>`;
}

function escapeXml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  // Two spaces and more, and those at an edge, have an element of their own.
  return escaped.replace(/^ | $| {2,}/g, (spaces) => `<text:s text:c="${spaces.length}"/>`);
}
