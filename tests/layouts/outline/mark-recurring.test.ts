import { expect, it } from 'vitest';
import { markRecurring } from '../../../src/layouts/outline/mark-recurring.ts';
import type { Piece } from '../../../src/layouts/outline/outline.ts';
import { readPieces } from './read-pieces.ts';

/** The unknown words that recur as known labels do, each once. */
function recurringIn(given: string | readonly Piece[]): string[] {
  const pieces = typeof given === 'string' ? readPieces(given) : given;
  const marked = markRecurring(pieces.map((piece) => ({ ...piece, recurs: false })));
  return [...new Set(marked.flatMap(({ recurs, atom }) => (recurs ? [atom.text] : [])))];
}

/** Initiatives with a known label and, behind its text, another line over a text. */
function sheet(line: string, times = 2): string {
  return `■花壇\n目標\n植える。\n${line}\nよい。\n`.repeat(times);
}

it('an unknown word between texts, as often as the commonest known one that is set so, recurs', () => {
  expect(recurringIn(sheet('ひとこと'))).toEqual(['ひとこと']);
  expect(recurringIn(sheet('ひとこと', 3))).toEqual(['ひとこと']);
});

it.each([
  ['that stands once', sheet('ひとこと', 1)],
  ['that stands less often than the known one', `${sheet('ひとこと')}■橋\n目標\n守る。\n`],
  ['that stands more often', `${sheet('ひとこと')}ひとこと\nよい。\n`],
  ['that is long', sheet('ひとことをここに書いておく')],
  ['with a figure', sheet('ひとこと3')],
  ['of Latin letters', sheet('ABC')],
  ['that names a section', sheet('（公園課）')],
  ['with text behind it', sheet('ひとこと：よい')],
  ['set otherwise than the known one', sheet('●ひとこと')],
  ['right below a label without text', `${sheet('ひとこと')}■橋\n目標\nひとこと\nよい。\n目標\n`],
  ['right above a label', '■花壇\n目標\n植える。\nひとこと\n成果\nよい。\n'.repeat(2)],
  ['at the end', `${sheet('何', 1)}ひとこと\nよい。\n■橋\n目標\n守る。\nひとこと`],
])('a word %s does not', (_what, text) => {
  expect(recurringIn(text)).toEqual([]);
});

it('a word of twelve letters may recur', () => {
  expect(recurringIn(sheet('ひとことをここに書いてお'))).toEqual(['ひとことをここに書いてお']);
});

it('a word above or below what ends an initiative does not recur', () => {
  const pieces = readPieces(sheet('ひとこと'));
  const ended = (text: string) =>
    pieces.map((piece): Piece => (piece.atom.text === text ? { ...piece, role: 'end' } : piece));
  expect(recurringIn(ended('植える。'))).toEqual([]);
  expect(recurringIn(ended('よい。'))).toEqual([]);
  expect(recurringIn(ended('ひとこと'))).toEqual([]);
});
