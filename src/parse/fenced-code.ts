import type { Code, Furniture, Line } from './document.ts';
import { indentAt } from './indent-at.ts';
import { type InnerText, readContainer, readInner } from './read-container.ts';
import { readSegments } from './read-segments.ts';
import { firstCodes, type Reading, type Scan, type Syntax, startOfLine } from './syntax.ts';
import { markMissing } from './visit-html.ts';

const opening = /^ {0,3}(`{3,}|~{3,})[^`]*$/;
const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
/** Languages in which a sheet is written down; what another fence holds is for programs. */
const languages: ReadonlySet<string> = new Set(
  ' markdown md html htm text txt plain plaintext tsv csv'.split(' '),
);

interface Fence {
  readonly first: number;
  readonly last: number;
  readonly language: string;
}

/**
 * Fenced code: no reader should interpret it.
 * A fence round the whole text, or one that nothing closes, is mere markup: what it holds is read like any text. So is
 * what every fence of one language holds where a table with a known header stands in one of them.
 */
export function fencedCode(): Syntax {
  /** Language → whether its fences are opened. */
  const verdicts = new Map<string, boolean>();

  function read(scan: Scan, line: number): Reading | null {
    const mark = fenceOf(scan, line, opening);
    if (!mark) return null;
    const last = closingLine(scan, line, mark);
    if (last < 0 || wrapsAll(scan, line, last)) {
      return { blocks: [fenceLine(scan, line)], end: startOfLine(scan, line + 1) };
    }
    const fence = { first: line, last, language: languageOf(scan, line, mark) };
    const blocks = opens(scan, fence)
      ? [...readInner(scan, textOf(scan, fence)), fenceLine(scan, last)]
      : [codeOf(scan, fence)];
    return { blocks: [fenceLine(scan, line), ...blocks], end: startOfLine(scan, last + 1) };
  }

  function opens(scan: Scan, fence: Fence): boolean {
    const { language } = fence;
    const known = verdicts.get(language);
    if (known !== undefined) return known;
    const verdict =
      languages.has(language) &&
      fencesFrom(scan, fence).some((other) => readContainer(scan, textOf(scan, other)) !== null);
    verdicts.set(language, verdict);
    return verdict;
  }

  return { name: 'code', first: firstCodes('`~'), read };
}

/** The fence and all of its language behind it. */
function fencesFrom(scan: Scan, fence: Fence): readonly Fence[] {
  const fences = [fence];
  for (let line = fence.last + 1; line < scan.lines.count; line++) {
    const mark = fenceOf(scan, line, opening);
    const last = mark ? closingLine(scan, line, mark) : -1;
    if (!mark || last < 0) continue;
    if (languageOf(scan, line, mark) === fence.language)
      fences.push({ first: line, last, language: fence.language });
    line = last;
  }
  return fences;
}

function textOf(scan: Scan, { first, last }: Fence): InnerText {
  const start = startOfLine(scan, first + 1);
  return { source: scan.source, start, end: Math.max(start, scan.lines.ends[last - 1] ?? start) };
}

function languageOf({ source, lines }: Scan, line: number, mark: string): string {
  const info = source.slice((lines.firsts[line] ?? 0) + mark.length, lines.ends[line]).trim();
  return (/^[^\s{]*/.exec(info)?.[0] ?? '').toLowerCase();
}

function fenceLine({ lines }: Scan, line: number): Furniture {
  const start = lines.firsts[line] ?? 0;
  return { type: 'furniture', kind: 'fence', start, end: lines.ends[line] ?? start };
}

function fenceOf({ source, lines }: Scan, line: number, pattern: RegExp): string | null {
  const code = source.charCodeAt(lines.firsts[line] ?? 0);
  if (code !== 0x60 && code !== 0x7e) return null;
  return pattern.exec(source.slice(lines.starts[line], lines.ends[line]))?.[1] ?? null;
}

/** The line that closes the fence; a text is asked for each kind of fence once only. */
function closingLine(scan: Scan, line: number, fence: string): number {
  if (scan.html.missing?.has(fence)) return -1;
  for (let at = line + 1; at < scan.lines.count; at++) {
    if (fenceOf(scan, at, closing)?.startsWith(fence)) return at;
  }
  markMissing(scan.html, fence);
  return -1;
}

function wrapsAll({ lines }: Scan, first: number, last: number): boolean {
  const isBlank = (line: number): boolean => lines.firsts[line] === lines.ends[line];
  // Outwards from the fence: each blank line is looked at for the fences beside it only.
  for (let line = first - 1; line >= 0; line--) if (!isBlank(line)) return false;
  for (let line = last + 1; line < lines.count; line++) if (!isBlank(line)) return false;
  return true;
}

function codeOf(scan: Scan, { first, last }: Fence): Code {
  const start = scan.lines.firsts[first] ?? 0;
  const lines = codeLines(scan, first + 1, last);
  return { type: 'code', lines, start, end: scan.lines.ends[last] ?? start };
}

function codeLines({ source, lines }: Scan, from: number, to: number): readonly Line[] {
  const found: Line[] = [];
  for (let line = from; line < to; line++) {
    const text = readSegments(source, [lines.starts[line] ?? 0, lines.ends[line] ?? 0], 'none');
    if (!text) continue;
    const indent = indentAt(source, text.start);
    const { start } = text;
    found.push({ ...text, level: 0, block: true, item: false, bold: false, boldTo: start, indent });
  }
  return found;
}
