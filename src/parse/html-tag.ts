import { foreignNameEnd } from './foreign-name.ts';
import { elementNames } from './html-names.ts';

/** One tag of a known element, or of one that another vocabulary than HTML names: `o:p`, `ac:link`. */
export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly start: number;
  readonly end: number;
  /** Whether its attributes hide something, kept here by `hides`; undefined until that was asked. */
  hiding: Hiding | null | undefined;
}

/** What a tag keeps from being shown: its whole element, or the content of a cell that keeps its place. */
export type Hiding = 'element' | 'content';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const FIRST_LETTER = 0x61;
const longestName = 10;
const none: readonly string[] = [];

/**
 * Reads the tag of an element that begins with the `<` at `start` and ends before `limit`.
 * Null for anything else, `<b または C>` too: what is no tag for certain is text.
 */
export function readTag(source: string, start: number, limit: number): Tag | null {
  let at = start + 1;
  const closing = source.charCodeAt(at) === SLASH;
  if (closing) at = skipSpace(source, at + 1, limit);
  const nameEnd = skipName(source, at, Math.min(limit, at + longestName + 1));
  if (isJoint(source.charCodeAt(nameEnd))) return readForeignTag(source, start, at, limit);
  const name = elementName(source, at, nameEnd);
  if (name === null) return null;
  const end = attributesEnd(source, nameEnd, limit);
  return end < 0 ? null : { name, closing, start, end, hiding: undefined };
}

/** A tag whose name stands at `at` and holds a colon or a hyphen. */
function readForeignTag(source: string, start: number, at: number, limit: number): Tag | null {
  const nameEnd = foreignNameEnd(source, at, limit);
  if (nameEnd < 0) return null;
  const end = attributesEnd(source, nameEnd, limit);
  const name = source.slice(at, nameEnd).toLowerCase();
  return end < 0 ? null : { name, closing: at > start + 1, start, end, hiding: undefined };
}

function isJoint(code: number): boolean {
  return code === 0x3a || code === 0x2d;
}

/** The known element whose name stands there in either case, found without cutting it out. */
function elementName(source: string, start: number, end: number): string | null {
  const names = elementNames[end - start]?.[lowerCase(source.charCodeAt(start)) - FIRST_LETTER];
  for (const name of names ?? none) if (standsAt(source, start, name)) return name;
  return null;
}

function standsAt(source: string, start: number, name: string): boolean {
  for (let i = 1; i < name.length; i++)
    if (lowerCase(source.charCodeAt(start + i)) !== name.charCodeAt(i)) return false;
  return true;
}

/** Of an ASCII letter; a digit stays as it is. */
function lowerCase(code: number): number {
  return code | 0x20;
}

/** Offset behind the `>`; negative where something stands in the tag that no tag holds. */
function attributesEnd(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const code = source.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (isSpace(code) || code === SLASH) at++;
    else if (at === from || !isAttributeStart(code)) return -1;
    else at = attributeEnd(source, at, limit);
    if (at < 0) return -1;
  }
  return -1;
}

function attributeEnd(source: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && isAttributeCharacter(source.charCodeAt(at))) at++;
  const equals = skipSpace(source, at, limit);
  if (source.charCodeAt(equals) !== EQUALS) return at;
  return valueEnd(source, skipSpace(source, equals + 1, limit), limit);
}

function valueEnd(source: string, start: number, limit: number): number {
  const quote = source.charCodeAt(start);
  let at = start;
  if (quote === 0x22 || quote === 0x27) {
    for (at++; at < limit; at++) if (source.charCodeAt(at) === quote) return at + 1;
    return -1;
  }
  while (at < limit && isUnquoted(source.charCodeAt(at))) at++;
  return at;
}

function skipSpace(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(source.charCodeAt(at))) at++;
  return at;
}

function skipName(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isNameCharacter(source.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function isUnquoted(code: number): boolean {
  return !isSpace(code) && code !== GREATER && code !== LESS;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isNameCharacter(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39);
}

/** Letters, `_`, `:` and `@`; a quote left over after a value passes as well. */
function isAttributeStart(code: number): boolean {
  return isLetter(code) || code === 0x5f || code === 0x3a || code === 0x40 || code === 0x22;
}

function isAttributeCharacter(code: number): boolean {
  return isAttributeStart(code) || isNameCharacter(code) || code === 0x2d || code === 0x2e;
}
