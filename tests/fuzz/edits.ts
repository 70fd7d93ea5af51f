import fc from 'fast-check';
import { pieces } from './pieces.ts';

/** One change of a text; `at` and `to` are shares of its length or of its lines. */
export interface Edit {
  readonly kind: keyof typeof changes;
  readonly at: number;
  readonly to: number;
  readonly piece: string;
}

type Change = (text: string, edit: Edit, other: string) => string;

const changes = {
  cut: (text, { at }) => text.slice(0, offset(text, at)),
  behead: (text, { at }) => text.slice(offset(text, at)),
  deleteSpan: (text, { at, to }) => splice(text, at, Math.floor(to * to * to * 200), ''),
  insertPiece: (text, { at, piece }) => splice(text, at, 0, piece),
  replaceCharacter: (text, { at, piece }) => splice(text, at, 1, piece),
  deleteLine: (text, { at }) => editLines(text, (lines) => lines.toSpliced(index(lines, at), 1)),
  doubleLine: (text, { at }) =>
    editLines(text, (lines) => lines.toSpliced(index(lines, at), 0, lines[index(lines, at)] ?? '')),
  swapLines: (text, { at, to }) =>
    editLines(text, (lines) => swapped(lines, index(lines, at), index(lines, to))),
  insertLine: (text, { at, piece }) =>
    editLines(text, (lines) => lines.toSpliced(index(lines, at), 0, piece)),
  joinLines: (text, { at }) =>
    editLines(text, (lines) =>
      lines.toSpliced(
        index(lines, at),
        2,
        lines.slice(index(lines, at), index(lines, at) + 2).join(''),
      ),
    ),
  deleteTag: (text, { at }) => deleteNear(text, at, /<[^<>]{1,200}>/g),
  deleteSeparator: (text, { at }) => deleteNear(text, at, /[\t|]/g),
  swapCells: (text, { at, to }) => swapCells(text, at, to),
  graft: (text, { at, to }, other) =>
    text.slice(0, offset(text, at)) + other.slice(offset(other, to)),
  carriageReturns: (text) => text.replaceAll('\n', '\r\n'),
  byteOrderMark: (text) => `\ufeff${text}`,
} satisfies Record<string, Change>;

const kinds = Object.keys(changes) as (keyof typeof changes)[];
const share = fc.double({ min: 0, max: 1, noNaN: true });

export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    at: share,
    to: share,
    piece: fc.constantFrom(...pieces),
  }),
  { minLength: 1, maxLength: 6 },
);

/** The text after all edits; `other` is what a graft takes its second half from. */
export function applyEdits(text: string, list: readonly Edit[], other: string): string {
  return list.reduce((changed, edit) => changes[edit.kind](changed, edit, other), text);
}

const offset = (text: string, at: number): number => Math.floor(at * text.length);
const index = (lines: readonly string[], at: number): number =>
  Math.min(lines.length - 1, Math.floor(at * lines.length));

function splice(text: string, at: number, length: number, piece: string): string {
  const from = offset(text, at);
  return text.slice(0, from) + piece + text.slice(from + length);
}

function editLines(text: string, edit: (lines: string[]) => string[]): string {
  return edit(text.split('\n')).join('\n');
}

function swapped<T>(list: readonly T[], a: number, b: number): T[] {
  const [first, second] = [list[a], list[b]];
  if (first === undefined || second === undefined) return [...list];
  return list.with(a, second).with(b, first);
}

function deleteNear(text: string, at: number, pattern: RegExp): string {
  const found = [...text.matchAll(pattern)];
  const match = found[Math.min(found.length - 1, Math.floor(at * found.length))];
  return match ? text.slice(0, match.index) + text.slice(match.index + match[0].length) : text;
}

/** Swaps two columns in every row of the tab or pipe table. */
function swapCells(text: string, at: number, to: number): string {
  return editLines(text, (lines) =>
    lines.map((line) => {
      const separator = line.includes('\t') ? '\t' : '|';
      const cells = line.split(separator);
      return cells.length < 3
        ? line
        : swapped(cells, index(cells, at), index(cells, to)).join(separator);
    }),
  );
}
