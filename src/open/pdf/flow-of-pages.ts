import { bodySize } from './body-size.ts';
import { findFurniture } from './find-furniture.ts';
import { findHeadings } from './find-headings.ts';
import type { Flow, FlowTable, FlowText } from './flow.ts';
import { joinTables } from './join-tables.ts';
import type { PageContent, ReadLine, ReadTable } from './page-content.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** Lays the pages of a document behind one another: headings, paragraphs, and tables that go on over pages. */
export function flowOfPages(pages: readonly PageContent[]): Flow {
  const kindOf = kindsOfLines(pages);
  const leading = usualGap(pages);
  return joinTables(pages.flatMap((page) => pageFlow(page, kindOf, leading)));
}

/** What each line outside tables is taken for, and how deep a heading it is. */
export function kindsOfLines(pages: readonly PageContent[]): (line: ReadLine) => Kind {
  const body = bodySize(pages);
  const furniture = findFurniture(pages, body);
  const headings = findHeadings(pages, furniture, body);
  const lost = new Set(pages.flatMap((page) => page.lost.flat()));
  return (line) => {
    if (lost.has(line)) return { type: 'lost', depth: 0 };
    if (furniture.has(line) || line.reading) return { type: 'furniture', depth: 0 };
    const depth = headings.get(line) ?? 0;
    return { type: depth > 0 ? 'heading' : 'paragraph', depth };
  };
}

/** A heading below another of its size is one of its own when it begins like this. */
const beginsHeading = /^[【〔［《＜<■●◆□第\d０-９①-⑳ⅠⅡⅢⅣⅤ]/;

type Kind = Pick<FlowText, 'type' | 'depth'>;

function pageFlow(
  { items, number: page, lost }: PageContent,
  kindOf: (line: ReadLine) => Kind,
  leading: number,
): (FlowText | FlowTable)[] {
  const flow: (FlowText | FlowTable)[] = [];
  let run: ReadLine[] = [];
  const lostRun = new Map(lost.flatMap((lines) => lines.map((line) => [line, lines] as const)));
  const isEnd = (last: ReadLine, line: ReadLine): boolean => {
    if (lostRun.has(last) || lostRun.has(line)) return lostRun.get(last) !== lostRun.get(line);
    const heading = kindOf(line).type === 'heading' && beginsHeading.test(line.text);
    return heading || !belongTogether(last, line, kindOf, leading);
  };
  const endRun = (): void => {
    const [first] = run;
    if (first) flow.push({ ...kindOf(first), page, lines: unwrapped(run, first) });
    run = [];
  };
  for (const item of items) {
    if (item.type === 'table') {
      endRun();
      flow.push(tableFlow(item, page));
      continue;
    }
    const last = run.at(-1);
    if (last && isEnd(last, item)) endRun();
    run.push(item);
  }
  endRun();
  // A page without text has its place all the same.
  if (flow.length === 0) flow.push({ type: 'furniture', depth: 0, page, lines: [] });
  return flow;
}

/** Lines with wide gaps are rows, whatever room they leave. */
function unwrapped(run: readonly ReadLine[], { column }: ReadLine): FlowText['lines'] {
  if (run.some(({ parts }) => parts.length > 2)) return run;
  return unwrapLines(run, { region: column, padding: 0 });
}

function tableFlow(table: ReadTable, page: number): FlowTable {
  const { xs, ys, padding } = table;
  const cells = table.cells.map((cell) => ({ ...cell, page }));
  return { type: 'table', xs, padding, cells, rows: ys.length - 1, repeated: [] };
}

/** Lines of one size and kind, no further from each other than lines of a paragraph are. */
function belongTogether(
  last: ReadLine,
  line: ReadLine,
  kindOf: (line: ReadLine) => Kind,
  leading: number,
): boolean {
  const [above, below] = [kindOf(last), kindOf(line)];
  return (
    above.type === below.type &&
    above.depth === below.depth &&
    last.column === line.column &&
    Math.abs(last.size - line.size) < 0.6 &&
    (line.top - last.bottom) / line.size <= leading + 0.35
  );
}

/** The gap between most lines of running text, in parts of their size. */
function usualGap(pages: readonly PageContent[]): number {
  const gaps = pages.flatMap(({ items }) => {
    const lines = items.filter((item) => item.type === 'line');
    return lines.slice(1).map((line, i) => (line.top - (lines[i]?.bottom ?? 0)) / line.size);
  });
  const sorted = gaps.filter((gap) => gap >= -0.2 && gap <= 1).sort((a, b) => a - b);
  return Math.max(0, sorted[Math.floor(sorted.length / 4)] ?? 0.3);
}
