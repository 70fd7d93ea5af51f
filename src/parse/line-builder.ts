import type { Line } from './document.ts';
import { indentAt } from './indent-at.ts';
import { type Escapes, readSegments } from './read-segments.ts';
import { firstVisible } from './visible.ts';

/** Gathers ranges of the source into lines; lines without visible characters are dropped. */
export interface LineBuilder {
  /** Adds `source.slice(start, end)`, references and escapes still undecoded. */
  text(start: number, end: number): void;
  /** Adds a tab that the source does not print, between two cells of a nested table. */
  space(at: number): void;
  /** Ends the line; the next begins after a mere line break. */
  breakLine(): void;
  /** Ends the line; the next begins a block. */
  block(): void;
  /** Ends the line; the next begins a list item, or a block after one. */
  item(opening: boolean): void;
  /** Ends the line and opens (1) or closes (-1) a list. */
  list(step: 1 | -1): void;
  /** Begins or ends bold text. */
  bold(on: boolean): void;
  /** Ends the last line and hands over all of them; the lists and the bold that are open stay open. */
  take(): Line[];
  /** The same, but closes them all: the next line stands in another cell. */
  finish(): Line[];
}

/** Begins a builder over `source`; `escapes` says which backslashes print only what they escape. */
export function lineBuilder(source: string, escapes: Escapes): LineBuilder {
  const state: State = {
    source,
    escapes,
    lines: [],
    segments: [],
    depth: 0,
    block: true,
    item: false,
    inBold: false,
    bold: false,
    boldTo: 0,
    regular: false,
  };
  return {
    text: (start, end) => addText(state, start, end),
    space: (at) => addSpace(state.segments, at),
    breakLine: () => endLine(state),
    block: () => beginBlock(state),
    item: (opening) => beginItem(state, opening),
    list: (step) => moveList(state, step),
    bold: (on) => {
      state.inBold = on;
    },
    take: () => takeLines(state),
    finish: () => finishLines(state),
  };
}

interface State {
  readonly source: string;
  readonly escapes: Escapes;
  lines: Line[];
  /** Pairs of offsets: what the line under construction holds. */
  segments: number[];
  /** Lists that are open. */
  depth: number;
  /** The next line begins a block, or the first of an item. */
  block: boolean;
  item: boolean;
  inBold: boolean;
  /** The line under construction holds bold text, or other text that shows. */
  bold: boolean;
  /** Where the bold ends with which the line begins. */
  boldTo: number;
  regular: boolean;
}

function addText(state: State, start: number, end: number): void {
  if (state.inBold) {
    state.bold ||= start < end;
    if (!state.regular) state.boldTo = end;
  } else if (!state.regular) state.regular = firstVisible(state.source, start, end) < end;
  addRange(state, start, end);
}

/** Most lines are one range: an array of two takes less room than one that was pushed to. */
function addRange(state: State, start: number, end: number): void {
  const { segments } = state;
  const last = segments.length - 1;
  if (last >= 0 && segments[last] === start) segments[last] = end;
  else if (start >= end) return;
  else if (last < 0) state.segments = [start, end];
  else segments.push(start, end);
}

/** A pair of equal offsets prints one space. */
function addSpace(segments: number[], at: number): void {
  if (segments.length > 0) segments.push(at, at);
}

function endLine(state: State): void {
  const { source, segments, escapes, depth, block, item } = state;
  const found = segments.length > 0 ? readSegments(source, segments, escapes) : null;
  const bold = state.bold && !state.regular;
  const lead = state.boldTo;
  if (segments.length > 0) state.segments = [];
  state.bold = false;
  state.boldTo = 0;
  state.regular = false;
  if (!found) return;
  // Copied by hand: a spread costs more here than all the rest of a line.
  const { text, start, end, map } = found;
  const level = Math.max(0, depth - 1);
  const indent = escapes === 'all' ? indentAt(source, start) : 0;
  const boldTo = Math.max(start, lead);
  state.lines.push({ text, start, end, map, level, block, item, bold, boldTo, indent });
  state.block = false;
  state.item = false;
}

function beginBlock(state: State): void {
  endLine(state);
  state.block = true;
}

function beginItem(state: State, opening: boolean): void {
  beginBlock(state);
  state.item = opening;
}

function moveList(state: State, step: 1 | -1): void {
  beginItem(state, false);
  state.depth = Math.max(0, state.depth + step);
}

function takeLines(state: State): Line[] {
  beginItem(state, false);
  // A copy has just the room it needs; an array that was pushed to keeps room for many more.
  const lines = state.lines.slice();
  state.lines = [];
  return lines;
}

function finishLines(state: State): Line[] {
  const lines = takeLines(state);
  state.depth = 0;
  state.inBold = false;
  return lines;
}
