import { cellLines } from './cell-lines.ts';
import type { PageContent, ReadLine, ReadTable } from './page-content.ts';
import type { Box } from './page-marks.ts';

/** What a line outside tables was taken for. */
export type LineKind = 'heading' | 'paragraph' | 'furniture' | 'lost';

/** What the reader of a page knows of its parts. */
export interface Reading {
  /** What a line was taken for. */
  readonly kindOf: (line: ReadLine) => LineKind;
  /** What a cell's text means as a header; null where it is none. */
  readonly meaningOf: (text: string) => string | null;
}

const colours = {
  cell: '#1a73e8',
  heading: '#b3261e',
  paragraph: '#5f6368',
  furniture: '#9aa0a6',
  lost: '#e8710a',
} as const;

/** Draws a page as it was read, as SVG: each cell with its row and column, each line with what it was taken for. */
export function drawPage(page: PageContent, reading: Reading): string {
  const parts = page.items.map((item) =>
    item.type === 'table' ? drawTable(item, reading) : drawLine(item, reading.kindOf(item)),
  );
  const size = `width="${number(page.width)}" height="${number(page.height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${number(page.width)} ${number(page.height)}" font-family="sans-serif">
<title>p. ${page.number}</title>
<rect ${size} fill="#fff"/>
${parts.join('\n')}
</svg>
`;
}

function drawTable({ cells, padding }: ReadTable, { meaningOf }: Reading): string {
  const drawn = cells.map((cell) => {
    const lines = cellLines(cell, padding);
    const text = lines.map((line) => line.text).join('\n');
    const printed = cell.regions.flatMap((region) =>
      region.turned ? [] : region.lines.map((line) => label(line, line.text, line.size, '#000')),
    );
    const turned = cell.regions.some((region) => region.turned)
      ? [label({ ...cell, bottom: cell.top + 9 }, text, 6, '#000')]
      : [];
    const meaning = meaningOf(text);
    const place = `row ${cell.row + 1}, column ${cell.column + 1}`;
    const corner = { ...cell, right: cell.left + 20, bottom: cell.top + 5 };
    const mark = meaning === null ? [] : [label(corner, meaning, 5, colours.heading)];
    return `<g>${frame(cell, colours.cell, `${place}${meaning === null ? '' : `: ${meaning}`}\n${text}`)}${[...printed, ...turned, ...mark].join('')}</g>`;
  });
  return `<g>\n${drawn.join('\n')}\n</g>`;
}

function drawLine(line: ReadLine, kind: LineKind): string {
  return `<g>${frame(line, colours[kind], `${kind}\n${line.text}`)}${label(line, line.text, line.size, colours[kind])}</g>`;
}

function frame({ left, top, right, bottom }: Box, colour: string, title: string): string {
  return `<rect x="${number(left)}" y="${number(top)}" width="${number(right - left)}" height="${number(bottom - top)}" fill="${colour}" fill-opacity="0.06" stroke="${colour}" stroke-width="0.6"><title>${escapeXml(title)}</title></rect>`;
}

/** Text in the box, no wider than it. */
function label({ left, right, bottom }: Box, text: string, size: number, colour: string): string {
  return `<text x="${number(left)}" y="${number(bottom - size * 0.12)}" font-size="${number(size)}" fill="${colour}" textLength="${number(Math.max(1, right - left))}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
