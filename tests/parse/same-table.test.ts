import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line, Table } from '../../src/parse/document.ts';
import { parse } from './outline.ts';

/** A cell as a list of lines; the writers below print it in each syntax. */
const words = fc.constantFrom(
  '窓口',
  '道路の補修',
  'A',
  '89人',
  'A*B*C',
  '1.',
  '-',
  '#',
  '課題<要因>',
  'a < b',
  '&',
  '"',
  '　x',
);
const line = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.array(line, { maxLength: 1 }) },
  fc.array(line, { maxLength: 3 }),
);
const grid = fc
  .tuple(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 2, max: 6 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
  .filter(
    (rows) =>
      rows.every((row) => row.some((lines) => lines.length > 0)) && rows[0]?.[0]?.length === 1,
  );

type Grid = readonly (readonly (readonly string[])[])[];

const encode = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll(/<(?=[a-z/!])/gi, '&lt;');
const list = (lines: readonly string[]): string =>
  lines.length > 1
    ? `<ul>${lines.map((text) => `<li>${encode(text)}</li>`).join('')}</ul>`
    : encode(lines[0] ?? '');

const tab = (rows: Grid): string => rows.map((row) => row.map(list).join('\t')).join('\n');
const pipe = (rows: Grid): string =>
  rows.map((row) => `| ${row.map((lines) => list(lines)).join(' | ')} |`).join('\n');
const html = (rows: Grid): string =>
  `<table>${rows.map((row) => `<tr>${row.map((lines) => `<td>${list(lines)}</td>`).join('')}</tr>`).join('\n')}</table>`;

/** Merges equal neighbours downwards. */
function merged(rows: Grid): string {
  const key = (y: number, x: number): string => JSON.stringify(rows[y]?.[x] ?? null);
  const cells = rows.map((row, y) =>
    row.map((lines, x) => {
      if (y > 0 && key(y - 1, x) === key(y, x)) return '';
      let span = 1;
      while (y + span < rows.length && key(y + span, x) === key(y, x)) span++;
      return `<td rowspan=${span}>${list(lines)}`;
    }),
  );
  return `<table>${cells.map((row) => `<tr>${row.join('')}`).join('')}</table>`;
}

function gridOf(text: string, page = false): string[][] {
  const { blocks } = parse(text, page).document;
  const tables = blocks.filter((block): block is Table => block.type === 'table');
  return tables.flatMap((table) =>
    table.rows.map((row) => row.cells.map((one) => print(one?.lines ?? []))),
  );
}

function print(lines: readonly Line[]): string {
  return lines
    .map((one) => `${one.level}${one.item ? '*' : ''}${one.block ? '' : '+'}${one.text}`)
    .join('/');
}

describe('the same table', () => {
  it('is the same grid in every syntax', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const expected = gridOf(html(rows));
        expect(expected).toHaveLength(rows.length);
        expect(gridOf(tab(rows))).toEqual(expected);
        expect(gridOf(pipe(rows))).toEqual(expected);
        expect(gridOf(merged(rows))).toEqual(expected);
        expect(gridOf(`<html><body><p>前</p>${html(rows)}</body></html>`, true)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});
