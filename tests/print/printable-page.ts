import { escapeHtml } from '../../src/emit/escape-html.ts';
import type { Block, Cell, Document, Line, Paragraph, Table } from '../../src/parse/document.ts';

/** Wider tables are printed across. */
const widestUpright = 8;

/** A web page that prints the blocks of a document: headings, paragraphs, tables with rules. */
export function printablePage(document: Document, style = ''): string {
  const widths = document.blocks.map((block) => (block.type === 'table' ? block.width : 0));
  const across = Math.max(0, ...widths) > widestUpright;
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>sheet</title><style>
@page { size: A4${across ? ' landscape' : ''}; margin: 15mm }
body { font: 9pt IPAGothic, sans-serif; margin: 0 }
table { border-collapse: collapse; width: 100%; margin: 6pt 0 }
td, th { border: 0.6pt solid #000; padding: 2pt 3pt; text-align: left; vertical-align: top; font-weight: normal }
h1 { font-size: 16pt } h2 { font-size: 14pt } h3 { font-size: 12pt } h4 { font-size: 11pt } h5, h6 { font-size: 10pt }
p { margin: 4pt 0 } ul, ol { margin: 0; padding-left: 14pt }
${style}</style></head><body>
${document.blocks.map(printBlock).join('\n')}
</body></html>`;
}

function printBlock(block: Block): string {
  if (block.type === 'furniture') return '';
  if (block.type === 'table') return `${printTable(block)}<p><br></p>`;
  if (block.type === 'heading') {
    const tag = `h${Math.min(6, Math.max(1, block.depth))}`;
    return `<${tag}>${printLines(block.lines)}</${tag}>`;
  }
  if (block.type === 'paragraph' && block.container === 'item') return printItem(block);
  return `<p>${printLines(block.lines)}</p>`;
}

/** A list of one item: a number begins it where the text has one. */
function printItem({ bullet, lines }: Paragraph): string {
  const start = Number.parseInt(bullet ?? '', 10);
  const [open, close] = start >= 0 ? [`<ol start="${start}">`, '</ol>'] : ['<ul>', '</ul>'];
  const deep = lines[0]?.level ?? 0;
  return `${open.repeat(deep + 1)}<li>${printLines(lines)}</li>${close.repeat(deep + 1)}`;
}

function printTable({ rows, width }: Table): string {
  const body = rows.map(({ cells }, y) => {
    const own = cells.filter((cell, x) => cell === null || (cell.row === y && cell.column === x));
    const missing = width - cells.length;
    const padding = missing > 0 ? `<td colspan="${missing}"></td>` : '';
    return `<tr>${own.map(printCell).join('')}${padding}</tr>`;
  });
  return `<table border="1">${body.join('\n')}</table>`;
}

function printCell(cell: Cell | null): string {
  if (!cell) return '<td></td>';
  const tag = cell.header ? 'th' : 'td';
  const spans = `${span('rowspan', cell.rowSpan)}${span('colspan', cell.colSpan)}`;
  return `<${tag}${spans}>${printLines(cell.lines)}</${tag}>`;
}

function span(name: string, count: number): string {
  return count > 1 ? ` ${name}="${count}"` : '';
}

/** Lines one below the other; runs of spaces stay. */
function printLines(lines: readonly Line[]): string {
  return lines
    .map(({ text }) =>
      escapeHtml(text.trim()).replace(/\s{2,}/g, (run) => '\u00a0'.repeat(run.length)),
    )
    .join('<br>');
}
