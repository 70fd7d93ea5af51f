import type { Line } from '../parse/document.ts';
import { collapse } from '../values/fold.ts';
import { findInlineMarkers, splitMarker } from '../values/marker.ts';
import { isChoice, tickedOptions } from '../values/tick-boxes.ts';
import { type Concept, type Lines, neverTaken } from './concept.ts';
import { offsetAt } from './offset-at.ts';
import { addExtra } from './read-field.ts';
import { append, type StatementDraft, type StatementField } from './record-draft.ts';
import { isLong, textOf } from './text-of.ts';

/** A concept whose cells hold statements; those spanned over several initiatives hold for each where `shared` says so. */
function statementConcept(key: StatementField, shared: boolean): Concept {
  return {
    key,
    kind: 'content',
    shared,
    isTaken: neverTaken,
    read: (lines, record, { label }) => {
      const chosen = readChosen(lines);
      record[key] = append(record[key], chosen ?? readStatements(lines));
      if (chosen) addExtra(record, label, textOf(lines));
    },
  };
}

/** 目標: what is to be reached. */
export const goals = statementConcept('goals', true);
/** 具体的な取組: planned actions, methods, schedules. */
export const actions = statementConcept('actions', true);
/** 成果, 成果又は課題: what came of it. */
export const outcomes = statementConcept('outcomes', false);
/** 課題, where it stands by itself. */
export const issues = statementConcept('issues', false);
/** 今後の取組, 方向性. */
export const nextSteps = statementConcept('nextSteps', false);

/** Of options with boxes those that are ticked; null for any other text. What was not chosen is kept as printed. */
function readChosen(lines: Lines): StatementDraft[] | null {
  const ticked = tickedOptions(lines.map(({ text }) => text));
  if (!ticked) return null;
  return ticked.flatMap(({ line, from, to }) => {
    const own = lines[line];
    return own ? [pieceOf(own, from, to, true).statement] : [];
  });
}

/** Splits lines into statements: at list items and paragraphs, at printed marks, never inside a word. */
export function readStatements(lines: Lines): StatementDraft[] {
  if (!isLong(lines)) return split(lines);
  const statements = known.get(lines) ?? split(lines);
  known.set(lines, statements);
  return statements.slice();
}

/** Those of long cells, of which one that spans is read for each initiative. */
const known = new WeakMap<Lines, StatementDraft[]>();

function split(lines: Lines): StatementDraft[] {
  const groups: StatementDraft[][] = [];
  for (const line of lines) {
    for (const { statement, block } of piecesOf(line)) {
      const open = groups.at(-1);
      if (open && !block && continues(statement, open)) open.push(statement);
      else groups.push([statement]);
    }
  }
  return groups
    .map(joined)
    .filter((statement) => statement.text !== '' || statement.marker !== null);
}

/** Joins the second half of a cell that a page break cut to its first half. */
export function continueStatements(before: StatementDraft[], lines: Lines): void {
  const [first, ...rest] = readStatements(lines);
  const last = before.at(-1);
  if (!first) return;
  if (last && first.marker === null) before[before.length - 1] = glue(last, first);
  else before.push(first);
  for (const statement of rest) before.push(statement);
}

/** Two halves of one text: no space between Japanese characters, else one. */
export function joinHalves(first: string, second: string): string {
  if (first === '' || second === '') return first + second;
  const spaced = /[!-~]$/.test(first) && /^[!-~]/.test(second);
  return spaced ? `${first} ${second}` : first + second;
}

interface Piece {
  readonly statement: StatementDraft;
  /** True where the piece begins a list item or paragraph. */
  readonly block: boolean;
}

function glue(first: StatementDraft, second: StatementDraft): StatementDraft {
  const halves = joinHalves(lastSign(first), second.text);
  const glued = {
    ...first,
    text: first.text + halves.slice(lastSign(first).length),
    end: Math.max(first.end, second.end),
  };
  lastSigns.set(glued, halves.slice(-1));
  return glued;
}

/** Those of glued statements: to look for one would copy the whole of a text that grows row by row. */
const lastSigns = new WeakMap<StatementDraft, string>();

/** The last character of a statement, or nothing where it is blank. */
export function lastSign(statement: StatementDraft): string {
  return lastSigns.get(statement) ?? statement.text.slice(-1);
}

/** Statements that go on with the first of them, as one; all at once, for each of them may be one of thousands. */
function joined(parts: readonly StatementDraft[]): StatementDraft {
  const [first, ...more] = parts as [StatementDraft, ...StatementDraft[]];
  if (more.length === 0) return first;
  const lead = parts.findIndex(({ text }) => text !== '');
  const text =
    lead < 0
      ? ''
      : parts
          .slice(lead)
          .map((part) => part.text)
          .join(' ');
  return { ...first, text, end: parts.at(-1)?.end ?? first.end };
}

/** An unmarked line goes on with the one above when that is marked or ends in 、. */
function continues({ marker }: StatementDraft, open: readonly StatementDraft[]): boolean {
  if (marker !== null) return false;
  return open[0]?.marker !== null || open.at(-1)?.text.endsWith('、') === true;
}

function piecesOf(line: Line): Piece[] {
  const markers = isChoice(line.text) ? [] : findInlineMarkers(line.text);
  if (markers.length === 0) return [pieceOf(line, 0, line.text.length, true)];
  const cuts = [0, ...markers, line.text.length];
  return cuts.slice(0, -1).map((from, i) => pieceOf(line, from, cuts[i + 1] ?? from, i === 0));
}

function pieceOf(line: Line, from: number, to: number, first: boolean): Piece {
  const text = line.text.slice(from, to);
  const blank = text.length - text.trimStart().length;
  const mark = isChoice(text) ? null : splitMarker(text.slice(blank));
  const body = mark ? text.slice(blank + mark.length) : text;
  return {
    statement: {
      marker: mark?.marker ?? null,
      level: line.level,
      text: collapse(body),
      start: offsetAt(line, from + blank),
      end: offsetAt(line, from + text.trimEnd().length),
    },
    block: first && line.block,
  };
}
