import { isVisible } from './visible.ts';

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
  /** Bits: `LESS_THAN`, `DECODABLE`. */
  readonly flags: Uint8Array;
}

/** The line holds a `<`. */
export const LESS_THAN = 1;
/** The line holds an `&` or a backslash. */
export const DECODABLE = 2;

/** Finds the lines of `source`; CR, LF and CRLF end a line. */
export function scanLines(source: string): LineTable {
  const count = countLines(source);
  const table = emptyTable(count);
  let start = 0;
  for (let line = 0; line < count; line++) {
    const end = scanLine(source, start, line, table);
    start = end + (source.startsWith('\r\n', end) ? 2 : 1);
  }
  return table;
}

function emptyTable(count: number): LineTable {
  const offsets = (): Uint32Array => new Uint32Array(count);
  return {
    count,
    starts: offsets(),
    ends: offsets(),
    firsts: offsets(),
    tabs: offsets(),
    pipes: offsets(),
    flags: new Uint8Array(count),
  };
}

function countLines(source: string): number {
  let count = 1;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && source.charCodeAt(at + 1) !== 0x0a)) count++;
  }
  return count;
}

/** Fills in `line`, which begins at `start`; returns its end. */
function scanLine(source: string, start: number, line: number, table: LineTable): number {
  let first = -1;
  let tabs = 0;
  let pipes = 0;
  let flags = 0;
  let at = start;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) break;
    if (first < 0 && isVisible(code)) first = at;
    if (code > 0x7c) continue;
    if (code === 0x09) tabs++;
    else if (code === 0x7c) pipes++;
    else if (code === 0x3c) flags |= LESS_THAN;
    else if (code === 0x26 || code === 0x5c) flags |= DECODABLE;
  }
  table.starts[line] = start;
  table.ends[line] = at;
  table.firsts[line] = first < 0 ? at : first;
  table.tabs[line] = tabs;
  table.pipes[line] = pipes;
  table.flags[line] = flags;
  return at;
}
