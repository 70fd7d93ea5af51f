import { draw, printedLines } from './cell-lines.ts';
import { padDisplay } from './display-width.ts';
import { markdown } from './markdown.ts';
import type { Syntax } from './syntax.ts';

interface Rules {
  readonly left: string;
  readonly between: string;
  readonly right: string;
  readonly line: string;
}

interface Frame {
  readonly wall: string;
  readonly top: Rules;
  readonly header: Rules;
  readonly row: Rules;
  readonly bottom: Rules;
}

const plus = (line: string): Rules => ({ left: '+', between: '+', right: '+', line });

const gridFrame: Frame = {
  wall: '|',
  top: plus('-'),
  header: plus('='),
  row: plus('-'),
  bottom: plus('-'),
};

const boxFrame: Frame = {
  wall: '│',
  top: { left: '┌', between: '┬', right: '┐', line: '─' },
  header: { left: '├', between: '┼', right: '┤', line: '─' },
  row: { left: '├', between: '┼', right: '┤', line: '─' },
  bottom: { left: '└', between: '┴', right: '┘', line: '─' },
};

const clientFrame: Frame = { ...gridFrame, header: plus('-') };

/** A grid table of pandoc and reStructuredText. */
export const grid: Syntax = ruled('grid', gridFrame, true);

/** Box drawing, with a rule below each row or only below the header. */
export const box: Syntax = ruled('box', boxFrame, false);

/** What a database client prints: rules of + and -, none between the rows. */
export const client: Syntax = { ...ruled('client', clientFrame, false), ability: 'plain' };

function ruled(name: string, frame: Frame, always: boolean): Syntax {
  return {
    ...markdown,
    name,
    source: 'sheet.txt',
    ability: 'marked',
    spans: false,
    open: false,
    walls: true,
    grids: false,
    table: (rows, style) => {
      const { rows: cells, widths } = draw(rows);
      const rule = ({ left, between, right, line }: Rules): string =>
        left + widths.map((width) => line.repeat(width + 2)).join(between) + right;
      const row = (texts: readonly string[]): string =>
        `${frame.wall} ${texts.map((text, x) => padDisplay(text, widths[x] ?? 0)).join(` ${frame.wall} `)} ${frame.wall}`;
      const several = cells.some((line) => line.some((lines) => lines.length > 1));
      const between = name !== 'client' && (always || several || style.ruled);
      const lines = cells.flatMap((texts, y) => [
        ...(y === 0 ? [rule(frame.top)] : []),
        ...printedLines(texts).map(row),
        ...(y === 0 ? [rule(frame.header)] : []),
        ...(y > 0 && y < cells.length - 1 && between ? [rule(frame.row)] : []),
      ]);
      return `${[...lines, rule(frame.bottom)].join('\n')}\n\n`;
    },
  };
}
