import type { Line } from './document.ts';
import { type Escapes, readSegments } from './read-segments.ts';

/** Gathers ranges of the source into lines; lines without visible characters are dropped. */
export interface LineBuilder {
  /** Adds `source.slice(start, end)`, references and escapes still undecoded. */
  text(start: number, end: number): void;
  /** Adds one space that the source does not print, between two cells of a nested table. */
  space(at: number): void;
  /** Ends the line; the next begins after a mere line break. */
  breakLine(): void;
  /** Ends the line; the next begins a block. */
  block(): void;
  /** Ends the line; the next begins a list item, or a block after one. */
  item(opening: boolean): void;
  /** Ends the line and opens (1) or closes (-1) a list. */
  list(step: 1 | -1): void;
  /** Ends the last line and hands over all of them; the lists that are open stay open. */
  take(): Line[];
  /** The same, but closes all lists: the next line stands in another cell. */
  finish(): Line[];
}

/** Begins a builder over `source`; `escapes` says which backslashes print only what they escape. */
export function lineBuilder(source: string, escapes: Escapes): LineBuilder {
  let lines: Line[] = [];
  let segments: number[] = [];
  let depth = 0;
  let block = true;
  let item = false;

  function end(): void {
    const text = segments.length > 0 ? readSegments(source, segments, escapes) : null;
    segments = [];
    if (!text) return;
    const level = Math.max(0, depth - 1);
    lines.push({
      text: text.text,
      start: text.start,
      end: text.end,
      map: text.map,
      level,
      block,
      item,
    });
    block = false;
    item = false;
  }

  function begin(nextIsItem: boolean): void {
    end();
    block = true;
    item = nextIsItem;
  }

  function take(): Line[] {
    end();
    const taken = lines;
    lines = [];
    block = true;
    item = false;
    return taken;
  }

  return {
    text(start, stop) {
      if (segments.at(-1) === start) segments[segments.length - 1] = stop;
      else if (start < stop) segments.push(start, stop);
    },
    space(at) {
      if (segments.length > 0) segments.push(at, at);
    },
    breakLine: end,
    block() {
      end();
      block = true;
    },
    item: begin,
    list(step) {
      begin(false);
      depth = Math.max(0, depth + step);
    },
    take,
    finish() {
      const taken = take();
      depth = 0;
      return taken;
    },
  };
}
