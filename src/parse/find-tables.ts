import { readTag, type Tag } from './html-tag.ts';
import type { PageScan } from './syntax.ts';
import { readToken } from './visit-html.ts';

/** Where an HTML table stands: from its `<table>` to behind its end tag. */
export interface TableRegion {
  readonly start: number;
  readonly end: number;
  /** False where no end tag closes it and the end is a guess. */
  readonly closed: boolean;
}

/**
 * Finds the outermost tables between `start` and `end`, in order; comments, scripts and what does not show hold none.
 * An unclosed one ends before the next markdown heading behind one of its rows, or with the text.
 */
export function findTables(scan: PageScan, start: number, end: number): readonly TableRegion[] {
  const { source } = scan;
  const opens: number[] = [];
  const ends = new Map<number, number>();
  for (let at = source.indexOf('<', start); at >= 0 && at < end; ) {
    const token = mayMatter(source, at) ? readToken(scan.html, at) : null;
    if (token && 'name' in token && token.name === 'table') pair(token, opens, ends);
    at = source.indexOf('<', token ? token.end : at + 1);
  }
  return outermost(source, ends, end);
}

/** The signs and the letters, in lower case, with which comments, end tags, tables and what shows nothing begin. */
const telling: ReadonlySet<number> = new Set(Array.from('/!?tsrdn', (sign) => sign.charCodeAt(0)));

/**
 * Only tables and what shows nothing (script, style, comments …, or by its attributes) count here; other end tags, rows
 * and cells without attributes are passed over unread.
 */
function mayMatter(source: string, at: number): boolean {
  const sign = source.charCodeAt(at + 1) | 0x20;
  const name = sign === SLASH ? at + 2 : at + 1;
  let end = name;
  while (isNamePart(source.charCodeAt(end))) end++;
  const isBare = source.charCodeAt(end) === GREATER;
  if (isBare && sign === SLASH) return end - name === 'table'.length;
  if (isBare && sign === SMALL_T && end - name === 'td'.length) return false;
  return telling.has(sign) || (end > name && !isBare);
}

const SLASH = 0x2f;
const GREATER = 0x3e;
const SMALL_T = 0x74;

/** Letters, digits, the colon and the hyphen. */
function isNamePart(code: number): boolean {
  const letter = code | 0x20;
  return (letter > 0x60 && letter < 0x7b) || (code >= 0x30 && code <= 0x3a) || code === 0x2d;
}

function pair(tag: Tag, opens: number[], ends: Map<number, number>): void {
  if (!tag.closing) {
    opens.push(tag.start);
    ends.set(tag.start, -1);
    return;
  }
  const open = opens.pop();
  if (open !== undefined) ends.set(open, tag.end);
}

function outermost(
  source: string,
  ends: ReadonlyMap<number, number>,
  limit: number,
): readonly TableRegion[] {
  const regions: TableRegion[] = [];
  let covered = 0;
  for (const [start, end] of ends) {
    if (start < covered) continue;
    const region = {
      start,
      end: end < 0 ? Math.min(limit, guessEnd(source, start)) : end,
      closed: end >= 0,
    };
    regions.push(region);
    covered = region.end;
  }
  return regions;
}

/** A markdown heading at the beginning of a line. */
const heading = /(?<=[\n\r]) {0,3}#{1,6}[ \t]/g;
const rowParts: ReadonlySet<string> = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot']);

function guessEnd(source: string, start: number): number {
  heading.lastIndex = start;
  for (let found = heading.exec(source); found; found = heading.exec(source))
    if (endsRow(source, found.index)) return found.index;
  return source.length;
}

/** Tells whether the last visible thing before `offset` is a tag of the table. */
function endsRow(source: string, offset: number): boolean {
  const before = source.slice(Math.max(0, offset - 200), offset).trimEnd();
  const open = before.lastIndexOf('<');
  const tag = open < 0 ? null : readTag(before, open, before.length);
  return tag !== null && tag.end === before.length && rowParts.has(tag.name);
}
