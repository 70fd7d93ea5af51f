import { readCharacterReference } from '../src/parse/character-reference.ts';
import { isVisible } from '../src/parse/visible.ts';
import type { Point, Position, Statement } from '../src/schema/sheet.ts';
import type { Reading } from './oracle.ts';

/** What is wrong with the places of a reading made with `positions`. */
export function positionFaults({ sheets, document: { source } }: Reading): string[] {
  const lines = lineStarts(source);
  return sheets.flatMap((sheet) => {
    const records = sheet.records.flatMap((record) => [
      ...placeFaults(record.position, source, lines),
      ...[record.goals, record.actions, record.outcomes, record.issues, record.nextSteps]
        .flat()
        .flatMap((statement) => statementFaults(statement, source, lines)),
    ]);
    return [...placeFaults(sheet.position, source, lines), ...records];
  });
}

function statementFaults(statement: Statement, source: string, lines: readonly number[]): string[] {
  const { position, text, marker } = statement;
  if (!position) return ['a statement has no place'];
  const slice = source.slice(position.start.offset, position.end.offset);
  const faults = placeFaults(position, source, lines);
  if (!standsIn(`${marker ?? ''}${text}`, slice))
    faults.push(`not at its place: ${text} in ${slice}`);
  return faults;
}

function placeFaults(
  position: Position | undefined,
  source: string,
  lines: readonly number[],
): string[] {
  if (!position) return ['a place is missing'];
  const { start, end } = position;
  const faults = [start, end].flatMap((point) => pointFaults(point, source, lines));
  return start.offset <= end.offset
    ? faults
    : [...faults, `ends at ${end.offset} before ${start.offset}`];
}

/** Line and column by counting line ends, not by the product's own table. */
function pointFaults(
  { line, column, offset }: Point,
  source: string,
  lines: readonly number[],
): string[] {
  if (offset < 0 || offset > source.length) return [`${offset} is outside the text`];
  const start = lines[line - 1] ?? Number.NaN;
  const next = lines[line] ?? Number.POSITIVE_INFINITY;
  const fits = start + column - 1 === offset && offset < next;
  return fits ? [] : [`${line}:${column} is not ${offset}`];
}

function lineStarts(source: string): number[] {
  return [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
}

/** The visible characters of a value stand in the slice in their order, references decoded, markup between them. */
function standsIn(value: string, slice: string): boolean {
  let at = 0;
  for (let i = 0; i < value.length; i++) {
    if (!isVisible(value.charCodeAt(i))) continue;
    at = find(value.charAt(i), slice, at);
    if (at < 0) return false;
  }
  return true;
}

/** Offset behind the next place where a slice prints a UTF-16 unit; -1 where none does. */
function find(unit: string, slice: string, from: number): number {
  for (let at = from; at < slice.length; at++) {
    if (slice[at] === unit) return at + 1;
    const reference = slice[at] === '&' ? readCharacterReference(slice, at) : null;
    if (reference?.text.includes(unit)) return reference.text.endsWith(unit) ? reference.end : at;
  }
  return -1;
}
