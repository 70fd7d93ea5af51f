import type { GridRow } from '../draft.ts';
import { draw, printedLines } from './cell-lines.ts';
import { padDisplay } from './display-width.ts';
import { markdown } from './markdown.ts';
import type { Syntax } from './syntax.ts';

const columns = {
  ...markdown,
  source: 'sheet.txt',
  spans: false,
  open: false,
  walls: false,
  grids: false,
} as const;

interface Ruler {
  readonly gap: string;
  readonly indent: string;
  /** Room that a column gets beyond its longest line. */
  readonly room: number;
  readonly line: string;
}

const simpleRuler: Ruler = { gap: ' ', indent: '  ', room: 2, line: '-' };
const rstRuler: Ruler = { gap: '  ', indent: '', room: 0, line: '=' };

interface Columns {
  readonly rule: string;
  readonly full: string;
  /** Lines of a row. */
  readonly rows: readonly (readonly string[])[];
}

function setColumns(rows: readonly GridRow[], { gap, indent, room, line }: Ruler): Columns {
  const { rows: cells, widths } = draw(rows);
  const print = (texts: readonly string[]): string =>
    indent +
    texts
      .map((text, x) => padDisplay(text, (widths[x] ?? 0) + room))
      .join(gap)
      .trimEnd();
  const rule = indent + widths.map((width) => line.repeat(width + room)).join(gap);
  return {
    rule,
    full: indent + line.repeat(rule.length - indent.length),
    rows: cells.map((row) => printedLines(row).map(print)),
  };
}

/** A simple table of pandoc: one line a row, a ruler below the header. */
export const simple: Syntax = {
  ...columns,
  name: 'simple',
  ability: 'plain',
  table: (rows) => {
    const { rule, rows: lines } = setColumns(rows, simpleRuler);
    return `${[...lines.slice(0, 1).flat(), rule, ...lines.slice(1).flat()].join('\n')}\n\n`;
  },
};

/** A multiline table of pandoc: a blank line between rows. */
export const multiline: Syntax = {
  ...columns,
  name: 'multiline',
  ability: 'marked',
  table: (rows) => {
    const { rule, full, rows: lines } = setColumns(rows, simpleRuler);
    const body = lines.slice(1).map((row) => row.join('\n'));
    return `${[full, ...lines.slice(0, 1).flat(), rule, body.join('\n\n'), full].join('\n')}\n\n`;
  },
};

/** A simple table of reStructuredText. A row whose first cell is blank would go on with the one above. */
export const rst: Syntax = {
  ...columns,
  name: 'rst',
  ability: 'plain',
  table: (rows) => {
    if (rows.some(({ slots }) => (slots[0]?.cell.lines.length ?? 0) === 0)) return null;
    const { rule, rows: lines } = setColumns(rows, rstRuler);
    return `${[rule, ...lines.slice(0, 1).flat(), rule, ...lines.slice(1).flat(), rule].join('\n')}\n\n`;
  },
};

/** Columns that only spaces keep apart: certain or not, so that a refusal is right as well. */
export const spaces: Syntax = {
  ...columns,
  name: 'spaces',
  ability: 'plain',
  open: true,
  table: (rows) => {
    const { rows: lines } = setColumns(rows, { ...rstRuler, room: 2 });
    return `${lines.flat().join('\n')}\n\n`;
  },
};

/** ｜ between the cells. */
export const fullwidth: Syntax = {
  ...columns,
  name: 'fullwidth',
  walls: true,
  ability: 'plain',
  table: (rows, { outer }) => {
    const cells = draw(rows).rows.map((row) => row.map((lines) => lines.join('')));
    // A blank cell at an edge needs the outer pipe.
    const edged = outer || cells.some((row) => row[0] === '' || row.at(-1) === '');
    const print = (row: readonly string[]): string =>
      edged ? `｜${row.join('｜')}｜` : row.join('｜');
    return `${cells.map(print).join('\n')}\n\n`;
  },
};
