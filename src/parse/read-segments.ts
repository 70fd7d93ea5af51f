import { readCharacterReference } from './character-reference.ts';
import type { Line } from './document.ts';
import { firstVisible, isSteering, isVisible } from './visible.ts';

/**
 * Which pairs print one character only: `\|` alone (tables), a backslash before any ASCII punctuation (markdown),
 * or the doubled quotes inside a quoted spreadsheet cell. `clear` where nothing at all needs decoding, no reference either.
 */
export type Escapes = 'clear' | 'none' | 'pipe' | 'all' | 'quotes';

type LineText = Pick<Line, 'text' | 'start' | 'end' | 'map'>;

const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
const PIPE = 0x7c;
const QUOTE = 0x22;

/**
 * Joins pairs of offsets into the text of one line, without the invisible characters at its ends.
 * A pair of equal offsets stands for one space. Null where nothing is visible.
 */
export function readSegments(
  source: string,
  segments: readonly number[],
  escapes: Escapes,
): LineText | null {
  const bounds = visibleBounds(source, segments);
  if (!bounds) return null;
  const plain = segments.length === 2 && !needsDecoding(source, bounds.start, bounds.end, escapes);
  const { start, end } = bounds;
  if (plain) return { text: source.slice(start, end), start, end, map: null };
  return decodeSegments(source, segments, bounds, escapes);
}

interface Bounds {
  readonly start: number;
  readonly end: number;
}

function visibleBounds(source: string, segments: readonly number[]): Bounds | null {
  for (let i = 0; i + 1 < segments.length; i += 2) {
    const end = segments[i + 1] ?? 0;
    const start = firstVisible(source, segments[i] ?? 0, end);
    if (start < end) return { start, end: lastVisibleEnd(source, segments) };
  }
  return null;
}

function lastVisibleEnd(source: string, segments: readonly number[]): number {
  for (let i = segments.length - 2; i >= 0; i -= 2) {
    const start = segments[i] ?? 0;
    for (let at = (segments[i + 1] ?? 0) - 1; at >= start; at--) {
      if (isVisible(source.charCodeAt(at))) return at + 1;
    }
  }
  return 0;
}

/** Tells whether the range may hold what does not print as it stands: a reference, an escape, what only steers. */
function needsDecoding(source: string, start: number, end: number, escapes: Escapes): boolean {
  if (escapes === 'clear') return false;
  const mark = escapes === 'quotes' ? QUOTE : BACKSLASH;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === AMPERSAND || code === mark || isSteering(code)) return true;
  }
  return false;
}

function decodeSegments(
  source: string,
  segments: readonly number[],
  bounds: Bounds,
  escapes: Escapes,
): LineText | null {
  const decoded: Decoded = { text: '', map: [] };
  for (let i = 0; i + 1 < segments.length; i += 2) {
    const start = segments[i] ?? 0;
    const end = segments[i + 1] ?? 0;
    if (start === end) append(decoded, '\t', start);
    else
      decodeRange(
        source,
        Math.max(start, bounds.start),
        Math.min(end, bounds.end),
        escapes,
        decoded,
      );
  }
  return trim(decoded, bounds);
}

interface Decoded {
  text: string;
  readonly map: number[];
}

function append(decoded: Decoded, text: string, at: number): void {
  decoded.text += text;
  for (let i = 0; i < text.length; i++) decoded.map.push(at);
}

function decodeRange(
  source: string,
  start: number,
  end: number,
  escapes: Escapes,
  decoded: Decoded,
): void {
  let copied = start;
  let at = start;
  const copy = (): void => {
    decoded.text += source.slice(copied, at);
    for (let i = copied; i < at; i++) decoded.map.push(i);
  };
  while (at < end) {
    const found = readSpecial(source, at, end, escapes);
    if (found) {
      copy();
      append(decoded, found.text, at + found.shift);
      copied = found.end;
    }
    at = found ? found.end : at + 1;
  }
  copy();
}

interface Special {
  readonly text: string;
  readonly shift: number;
  readonly end: number;
}

function readSpecial(source: string, at: number, end: number, escapes: Escapes): Special | null {
  const code = source.charCodeAt(at);
  if (code === AMPERSAND) {
    const reference = readCharacterReference(source, at);
    if (!reference || reference.end > end) return null;
    const shows = !isSteering(reference.text.charCodeAt(0));
    return { text: shows ? reference.text : '', shift: 0, end: reference.end };
  }
  if (isSteering(code)) return { text: '', shift: 0, end: at + 1 };
  const escaped = at + 1 < end ? source.charCodeAt(at + 1) : 0;
  return isEscape(code, escaped, escapes)
    ? { text: String.fromCharCode(escaped), shift: 1, end: at + 2 }
    : null;
}

function isEscape(code: number, escaped: number, escapes: Escapes): boolean {
  if (escapes === 'quotes') return code === QUOTE && escaped === QUOTE;
  if (code !== BACKSLASH || escapes === 'none') return false;
  return escapes === 'pipe' ? escaped === PIPE : isPunctuation(escaped);
}

/** The ASCII punctuation that a backslash escapes. */
function isPunctuation(code: number): boolean {
  if (code < 0x21 || code > 0x7e) return false;
  return code < 0x30 || (code > 0x39 && code < 0x41) || (code > 0x5a && code < 0x61) || code > 0x7a;
}

/** Takes decoded white space (`&nbsp;`) off the ends. */
function trim(decoded: Decoded, bounds: Bounds): LineText | null {
  const { text, map } = decoded;
  let first = 0;
  let last = text.length;
  while (first < last && !isVisible(text.charCodeAt(first))) first++;
  while (last > first && !isVisible(text.charCodeAt(last - 1))) last--;
  if (first === last) return null;
  return {
    text: text.slice(first, last),
    start: map[first] ?? bounds.start,
    end: first + text.length - last === 0 ? bounds.end : (map[last] ?? bounds.end),
    map: last - first === text.length ? map : map.slice(first, last),
  };
}
