import type { Tag } from './html-tag.ts';

/**
 * Takes an attribute by the offsets of its name and of its value, which is undecoded and without quotes;
 * both ends are the name's where it has no value. True ends the run.
 */
export type AttributeVisitor = (
  name: number,
  nameEnd: number,
  value: number,
  valueEnd: number,
) => boolean;

const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** Walks the attributes of a tag and cuts nothing out: pages have many, of which few are asked for. */
export function eachAttribute(source: string, tag: Tag, visit: AttributeVisitor): void {
  const limit = tag.end - 1;
  for (let at = tag.start + tag.name.length + 1; at < limit; at++) {
    if (!isNameCharacter(source.charCodeAt(at))) continue;
    const nameEnd = skipName(source, at, limit);
    const equals = skipSpace(source, nameEnd, limit);
    const hasValue = equals < limit && source.charCodeAt(equals) === EQUALS;
    const value = hasValue ? skipSpace(source, equals + 1, limit) : nameEnd;
    const quote = hasValue ? quoteAt(source, value) : 0;
    const start = quote === 0 ? value : value + 1;
    const end = hasValue ? valueEnd(source, start, limit, quote) : nameEnd;
    if (visit(at, nameEnd, start, end)) return;
    at = end;
  }
}

/** Tells whether a name stands there, in either case; `name` is in lower case. */
export function isNamed(source: string, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false;
  for (let i = 0; i < name.length; i++) {
    const code = source.charCodeAt(start + i);
    const lower = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
    if (lower !== name.charCodeAt(i)) return false;
  }
  return true;
}

function quoteAt(source: string, at: number): number {
  const code = source.charCodeAt(at);
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE ? code : 0;
}

function valueEnd(source: string, start: number, limit: number, quote: number): number {
  let at = start;
  while (at < limit) {
    const code = source.charCodeAt(at);
    if (quote === 0 ? code <= 0x20 : code === quote) break;
    at++;
  }
  return at;
}

function skipSpace(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && source.charCodeAt(at) <= 0x20) at++;
  return at;
}

function skipName(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isNameCharacter(source.charCodeAt(at))) at++;
  return at;
}

/** ASCII letters and digits, `_`, `:`, `@`, `.` and `-`. */
function isNameCharacter(code: number): boolean {
  const lower = code | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return code >= 0x41;
  return (code >= 0x2d && code <= 0x3a && code !== 0x2f) || code === 0x40 || code === 0x5f;
}
