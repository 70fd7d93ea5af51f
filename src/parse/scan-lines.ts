import { firstVisible, isSteering } from './visible.ts';

/** The lines of a text: offsets and what a syntax asks first, found in one pass. */
export interface LineTable {
  readonly count: number;
  readonly starts: Uint32Array;
  /** Offset of the line end; where the next line begins is its own start. */
  readonly ends: Uint32Array;
  /** Offset of the first visible character; equal to the end on a blank line. */
  readonly firsts: Uint32Array;
  /** Number of tabs. */
  readonly tabs: Uint32Array;
  /** Number of `|`. */
  readonly pipes: Uint32Array;
  /** Bits: `LESS_THAN`, `DECODABLE`, `HAS_COMMA`, `HAS_WIDE_BAR`. */
  readonly flags: Uint8Array;
}

/** The line holds a `<`. */
export const LESS_THAN = 1;
/** The line holds an `&`, a backslash or a character that only steers the display. */
export const DECODABLE = 2;
/** The line holds a comma. */
export const HAS_COMMA = 4;
/** The line holds a full-width bar. */
export const HAS_WIDE_BAR = 8;

const WIDE_BAR = 0xff5c;
const CARRIAGE = 0x0d;
const FEED = 0x0a;

/** Finds the lines of `source.slice(from, to)`; CR, LF, CRLF and CRCRLF, which converters write for CRLF, end a line. */
export function scanLines(source: string, from = 0, to = source.length): LineTable {
  const ends = lineEnds(source, from, to);
  const table = emptyTable(ends);
  let start = from;
  ends.forEach((end, line) => {
    scanLine(source, start, end, line, table);
    start = end + lineEndLength(source, end);
  });
  return table;
}

function emptyTable(ends: readonly number[]): LineTable {
  const count = ends.length;
  const offsets = (): Uint32Array => new Uint32Array(count);
  return {
    count,
    starts: offsets(),
    ends: Uint32Array.from(ends),
    firsts: offsets(),
    tabs: offsets(),
    pipes: offsets(),
    flags: new Uint8Array(count),
  };
}

/** Where each line ends; the engine's own search is many times faster than a look at every character. */
function lineEnds(source: string, start: number, limit: number): readonly number[] {
  const ends: number[] = [];
  let feed = -1;
  let carriage = -1;
  for (let from = start; from <= limit; ) {
    if (feed < from) feed = endAt(source, '\n', from);
    if (carriage < from) carriage = endAt(source, '\r', from);
    const end = Math.min(feed, carriage, limit);
    ends.push(end);
    from = end + lineEndLength(source, end);
  }
  return ends;
}

function lineEndLength(source: string, end: number): number {
  if (source.charCodeAt(end) !== CARRIAGE) return 1;
  if (source.charCodeAt(end + 1) === FEED) return 2;
  return source.startsWith('\r\n', end + 1) ? 3 : 1;
}

function endAt(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at;
}

/** Fills in `line`, which stands from `start` to `end`. */
function scanLine(
  source: string,
  start: number,
  end: number,
  line: number,
  table: LineTable,
): void {
  let tabs = 0;
  let pipes = 0;
  let flags = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code > 0x7c) {
      if (isSteering(code)) flags |= DECODABLE;
      else if (code === WIDE_BAR) flags |= HAS_WIDE_BAR;
    } else if (code === 0x09) tabs++;
    else if (code === 0x7c) pipes++;
    else if (code === 0x2c) flags |= HAS_COMMA;
    else if (code === 0x3c) flags |= LESS_THAN;
    else if (code === 0x26 || code === 0x5c || isSteering(code)) flags |= DECODABLE;
  }
  table.starts[line] = start;
  table.firsts[line] = firstVisible(source, start, end);
  table.tabs[line] = tabs;
  table.pipes[line] = pipes;
  table.flags[line] = flags;
}
