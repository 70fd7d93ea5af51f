import type { Block, Document } from './document.ts';
import { fencedCode } from './fenced-code.ts';
import { hiddenText } from './hidden-text.ts';
import { isHtmlPage, readHtmlPage } from './html-page.ts';
import { joinPatience } from './lose-patience.ts';
import { readMarkdown } from './markdown-text.ts';
import { pipeRows } from './pipe-rows.ts';
import { repairEscapedTags } from './repair-escaped-tags.ts';
import { scanLines } from './scan-lines.ts';
import type { Report, Scan, Syntax } from './syntax.ts';
import { tabRows } from './tab-rows.ts';
import { tableRegions } from './table-region.ts';
import { firstVisible } from './visible.ts';

export interface DocumentOptions {
  /** The text is a web page whatever it begins with. */
  readonly html?: boolean;
  readonly report: Report;
}

/** Reads a text into its blocks, in document order, each with its exact place. Never throws. */
export function parseDocument(text: string, options: DocumentOptions): Document {
  const source = repairEscapedTags(text, options.report);
  const scan: Scan = {
    source,
    lines: scanLines(source),
    report: options.report,
    html: { source, end: source.length, missing: new Set() },
    patience: joinPatience,
  };
  const isPage = options.html === true || isHtmlPage(source);
  return { source: text, blocks: isPage ? readHtmlPage(scan) : readText(scan) };
}

/** What a line may begin, tried in this order; what none of them claims is markdown. */
function syntaxes(): readonly Syntax[] {
  return [fencedCode, hiddenText, tableRegions(), pipeRows, tabRows()];
}

function readText(scan: Scan): readonly Block[] {
  const known = syntaxes();
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

function readWith(known: readonly Syntax[], scan: Scan, line: number): ReturnType<Syntax['read']> {
  if (scan.lines.firsts[line] === scan.lines.ends[line]) return null;
  for (const syntax of known) {
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
