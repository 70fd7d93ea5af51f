import type { Line, Table } from './document.ts';
import { indentAt } from './indent-at.ts';
import { readContent } from './read-content.ts';
import { isShortHeader } from './short-header.ts';
import { gap, note, wideParts } from './spaced-columns.ts';
import type { SpacedKind, SpacedProof } from './spaced-proof.ts';
import { readSpacedTable } from './spaced-table.ts';
import { type Reading, type Scan, type Syntax, startOfLine } from './syntax.ts';

const longestLine = 20_000;
const longestHeader = 2000;
const mostLines = 5000;
/** Headers from which the lines of one run are read anew, where they are no table from its first line on. */
const mostTries = 3;

const all: readonly SpacedKind[] = ['list', 'form', 'run', 'rest'];

/** A heading, `【…】`, `■…`, `１　…`. */
const headingLike = /^(?:#{1,6} |[【■□◆●◎▼]|[\d０-９]{1,2}[.．　 ])[^。]{1,40}$/u;
const heading = /^#{1,6} (?! )/;

/**
 * Rows whose columns are set apart by spaces, where the spaces prove them: below a known header, or values right of known
 * labels. Read from the lines as they are: `1.   …` would be an item of a list, `#   …` a heading.
 */
export function spacedRows(): Syntax {
  /** The run of lines that was read in vain. */
  let run = { end: 0, tries: 0 };
  /** Columns of the last list. */
  let before = 0;
  let hasForms: boolean | null = null;

  function read(scan: Scan, line: number): Reading | null {
    if (!scan.headers || !hasGap(scan, line)) return null;
    const isHeader = beginsList(scan, line);
    if (line < run.end && (!isHeader || run.tries >= mostTries)) return null;
    const begins = isBreak(scan, line - 1);
    if (!begins && !isHeader) return null;
    const end = line < run.end ? run.end : endOfRun(scan, line);
    run = { end, tries: line < run.end ? run.tries + 1 : 0 };
    const kinds = begins ? all : ['list' as const];
    const table = tableOf(scan, line, end, { kinds, before }) ?? pieceOf(scan, line, end);
    if (!table) return null;
    if (isHeader) before = table.width;
    scan.report('spaced-table', table.start, {});
    return { blocks: [table], end: startOfLine(scan, line + table.rows.length) };
  }

  /** Labels below a heading, where other lines of the text are certainly a form. */
  function pieceOf(scan: Scan, line: number, end: number): Table | null {
    if (!isBelowHeading(scan, line)) return null;
    const table = tableOf(scan, line, end, { kinds: ['piece'], before: 0 });
    if (!table) return null;
    hasForms ??= holdsForm(scan);
    return hasForms ? table : null;
  }

  return { name: 'space', read };
}

/** Tells whether a run of lines of the text is certainly a form. */
function holdsForm(scan: Scan): boolean {
  for (let line = 0; line < scan.lines.count; line++) {
    if (!hasGap(scan, line) || !isBreak(scan, line - 1)) continue;
    const end = endOfRun(scan, line);
    if (tableOf(scan, line, end, { kinds: ['form'], before: 0 })) return true;
    line = end;
  }
  return false;
}

/** Blank lines may stand between. */
function isBelowHeading(scan: Scan, line: number): boolean {
  const { firsts, ends } = scan.lines;
  let above = line - 1;
  while (above >= 0 && firsts[above] === ends[above]) above--;
  return above >= 0 && headingLike.test(textOf(scan, above));
}

function tableOf(scan: Scan, line: number, end: number, proof: SpacedProof): Table | null {
  const { headers } = scan;
  if (!headers || end - line > mostLines) return null;
  const lines: Line[] = [];
  for (let at = line; at < end; at++) lines.push(...printed(scan, at));
  if (lines.length !== end - line) return null;
  const table = readSpacedTable(lines, headers, proof);
  let next = end;
  while (next > line + 1 && isNote(scan, next - 1)) next--;
  if (table || next === end) return table;
  return readSpacedTable(lines.slice(0, next - line), headers, proof);
}

function beginsList(scan: Scan, line: number): boolean {
  const { headers } = scan;
  const text = textOf(scan, line);
  if (!headers || text.length > longestHeader) return false;
  const parts = wideParts(text);
  return headers.isHeader(parts) || isShortHeader(parts, headers);
}

/** A blank line, a heading, or what is before the text. */
function isBreak(scan: Scan, line: number): boolean {
  const { lines } = scan;
  if (line < 0 || lines.firsts[line] === lines.ends[line]) return true;
  return heading.test(textOf(scan, line));
}

function endOfRun(scan: Scan, line: number): number {
  let end = line + 1;
  while (end < scan.lines.count && !isBreak(scan, end) && (scan.lines.tabs[end] ?? 0) === 0) end++;
  return end;
}

function isNote(scan: Scan, line: number): boolean {
  return !hasGap(scan, line) && note.test(textOf(scan, line).slice(0, 2));
}

function hasGap(scan: Scan, line: number): boolean {
  if ((scan.lines.tabs[line] ?? 0) > 0) return false;
  const text = textOf(scan, line);
  return text.length <= longestLine && gap.test(text);
}

/** A line without the white space around it. */
function textOf({ source, lines }: Scan, line: number): string {
  return source.slice(lines.firsts[line], lines.ends[line]).trimEnd();
}

/** What a line prints, with the columns before it; two lines where markup breaks it, and none where all is hidden. */
function printed({ source, lines }: Scan, line: number): readonly Line[] {
  const start = lines.starts[line] ?? 0;
  const content = readContent(source, start, lines.ends[line] ?? start, 'none');
  if (content.furniture.length > 0) return [];
  return content.lines.map((one) => ({ ...one, indent: indentAt(source, one.start) }));
}
