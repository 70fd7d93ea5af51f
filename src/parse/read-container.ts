import type { Block, Row } from './document.ts';
import { isAnyHeader } from './short-header.ts';
import type { PageScan } from './syntax.ts';
import { type Trial, tryReading } from './trial.ts';
import { htmlWalk } from './visit-html.ts';

/** Containers in containers. */
const mostContainers = 5;
/** A header stands in one of the first rows of its table. */
const mostHeaderRows = 30;

/** The text inside a container. `source` may differ from the document's where the container's own marks stand. */
export interface InnerText {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** Reads the text inside a container on trial; null where no table with a known header stands in it. */
export function readContainer(scan: PageScan, text: InnerText): Trial<readonly Block[]> | null {
  if (!scan.headers || scan.depth >= mostContainers) return null;
  const trial = tryReading(scan, (own) => readInner(own, text));
  return trial.result.some((block) => holdsHeader(scan, block)) ? trial : null;
}

/** Reads the text inside a container, whatever it holds. */
export function readInner(scan: PageScan, { source, start, end }: InnerText): readonly Block[] {
  const inner: PageScan = {
    ...scan,
    source: source.slice(0, end),
    start,
    html: htmlWalk(source, end),
    depth: scan.depth + 1,
  };
  const blocks = scan.readInner(inner);
  scan.patience = inner.patience;
  return blocks;
}

/** Tells whether a block is a table with a known header. */
export function holdsHeader({ headers }: PageScan, block: Block): boolean {
  if (block.type !== 'table' || !headers) return false;
  return block.rows.slice(0, mostHeaderRows).some((row) => {
    const cells = cellTexts(row);
    return isAnyHeader(cells, headers);
  });
}

/** The text of every cell of a row, each once. */
export function cellTexts({ cells }: Row): string[] {
  return Array.from(new Set(cells), (cell) =>
    (cell?.lines ?? []).map(({ text }) => text).join(' '),
  );
}
