import { barredRows, wideBarRows } from './barred-rows.ts';
import { commaRows } from './comma-rows.ts';
import type { Block, Document } from './document.ts';
import { fencedCode } from './fenced-code.ts';
import { frontMatter } from './front-matter.ts';
import { hiddenText } from './hidden-text.ts';
import { isHtmlPage, readHtmlPage } from './html-page.ts';
import { joinPatience } from './lose-patience.ts';
import { readMarkdown } from './markdown-text.ts';
import { pageMarker } from './page-marker.ts';
import { pipeRows } from './pipe-rows.ts';
import { quotedText } from './quoted-text.ts';
import { repairEscapedTags } from './repair-escaped-tags.ts';
import { gridTables, simpleTables } from './ruled-tables.ts';
import { scanLines } from './scan-lines.ts';
import { spacedRows } from './spaced-rows.ts';
import { readSpacedText } from './spaced-text.ts';
import type { HeaderWords, PageScan, Report, Scan, Syntax } from './syntax.ts';
import { tabRows } from './tab-rows.ts';
import { tableRegions } from './table-region.ts';
import { firstVisible } from './visible.ts';
import { htmlWalk } from './visit-html.ts';

export interface DocumentOptions {
  /** The text is a web page whatever it begins with. */
  readonly html?: boolean;
  /** Without words no container is opened, and no table is read whose columns only they prove. */
  readonly headers?: HeaderWords;
  readonly report: Report;
}

/** Reads a text into its blocks, in document order, each with its exact place. Never throws. */
export function parseDocument(text: string, options: DocumentOptions): Document {
  const source = repairEscapedTags(text, options.report);
  const scan: PageScan = {
    source,
    start: 0,
    report: options.report,
    html: htmlWalk(source, source.length, { tags: [], starts: [], next: 0 }),
    patience: joinPatience,
    headers: options.headers ?? null,
    readInner: (inner) => readBlocks(inner, isHtmlPage(inner)),
    depth: 0,
  };
  const blocks = readBlocks(scan, options.html === true || isHtmlPage(scan));
  tellHidden(source, blocks, options.report);
  return { source: text, blocks };
}

function readBlocks(scan: PageScan, isPage: boolean): readonly Block[] {
  const blocks = isPage ? readHtmlPage(scan) : readText(byLines(scan));
  return readSpacedText(blocks, scan.headers, scan.report);
}

/** The same scan, for what is read of it counts in it. A byte-order mark stands in front of the first line. */
function byLines(scan: PageScan): Scan {
  const { source, start } = scan;
  const isMarked = start === 0 && source.startsWith('\uFEFF');
  return Object.assign(scan, { lines: scanLines(source, isMarked ? 1 : start) });
}

/** What shows nothing may still be what a reader looks for. */
function tellHidden(source: string, blocks: readonly Block[], report: Report): void {
  for (const block of blocks) {
    if (block.type !== 'furniture' || !untold.has(block.kind)) continue;
    const what = excerpt(source.slice(block.start, Math.min(block.end, block.start + 400)));
    if (what !== '') report('hidden-content', block.start, { what });
  }
}

const untold: ReadonlySet<string> = new Set(['hidden', 'template']);

function excerpt(markup: string): string {
  const text = markup
    .replace(/<[^<>]*(?:>|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** What a line may begin, tried in this order; what none of them claims is markdown. */
function syntaxes(): readonly Syntax[] {
  return [
    frontMatter,
    pageMarker,
    fencedCode(),
    quotedText(),
    gridTables(),
    simpleTables(),
    hiddenText,
    tableRegions(),
    barredRows(),
    wideBarRows(),
    spacedRows(),
    pipeRows,
    tabRows(),
    commaRows,
  ];
}

function readText(scan: Scan): readonly Block[] {
  const known = byFirst(syntaxes());
  const blocks: Block[] = [];
  let textFrom = 0;
  let line = 0;
  while (line < scan.lines.count) {
    const reading = readWith(known, scan, line);
    if (!reading) {
      line++;
      continue;
    }
    append(blocks, readMarkdown(scan, textFrom, line));
    append(blocks, reading.blocks);
    line = moveTo(scan, line, reading.end);
    textFrom = line;
  }
  append(blocks, readMarkdown(scan, textFrom, line));
  return blocks;
}

/** Gives the syntaxes that may begin with a character; they are found once for each. */
function byFirst(known: readonly Syntax[]): (code: number) => readonly Syntax[] {
  const found = new Map<number, readonly Syntax[]>();
  return (code) => {
    let some = found.get(code);
    if (!some) {
      some = known.filter(({ first }) => first?.has(code) ?? true);
      found.set(code, some);
    }
    return some;
  };
}

function readWith(
  known: (code: number) => readonly Syntax[],
  scan: Scan,
  line: number,
): ReturnType<Syntax['read']> {
  const first = scan.lines.firsts[line] ?? 0;
  if (first === scan.lines.ends[line]) return null;
  for (const syntax of known(scan.source.charCodeAt(first))) {
    const reading = syntax.read(scan, line);
    if (reading) return reading;
  }
  return null;
}

function append(blocks: Block[], more: readonly Block[]): void {
  for (const block of more) blocks.push(block);
}

/** The line in which the text goes on at `offset`; where that is within a line, the line shrinks to its rest. */
function moveTo({ lines, source }: Scan, from: number, offset: number): number {
  let line = from;
  while (line < lines.count && (lines.ends[line] ?? 0) < offset) line++;
  if (line < lines.count && (lines.starts[line] ?? 0) < offset) {
    const end = lines.ends[line] ?? offset;
    lines.starts[line] = offset;
    lines.firsts[line] = firstVisible(source, offset, end);
  }
  return line;
}
