import { collapse, foldKey } from '../values/fold.ts';
import { type ColumnContext, type Concept, neverTaken } from './concept.ts';
import { append } from './record-draft.ts';

/** 総計, 行革 …: one entry a category, split by the header's own vocabulary. */
export const categories: Concept = {
  key: 'categories',
  kind: 'key',
  shared: true,
  isTaken: neverTaken,
  read: (lines, record, column) => {
    for (const line of lines)
      record.categories = append(record.categories, splitCategories(collapse(line.text), column));
  },
};

/** The categories in one line: several only where the whole of it is known category words. */
function splitCategories(text: string, column: ColumnContext): string[] {
  if (text === '') return [];
  const parts = text.split(/[\s・、,，/／]+/).filter((part) => part !== '');
  const known = new Set(column.categories.map(foldKey));
  if (parts.length > 1 && parts.every((part) => known.has(foldKey(part)))) return parts;
  return wordsIn(text.replace(/\s/g, ''), [...known]) ?? [text];
}

/** The known (folded) words that a text is made of, without a rest (`総計その他`); null where they do not cover it. */
function wordsIn(text: string, known: readonly string[]): string[] | null {
  const words: string[] = [];
  const folded = foldKey(text);
  if (folded.length !== text.length) return null;
  for (let at = 0; at < text.length; ) {
    const fits = known.filter((word) => word !== '' && folded.startsWith(word, at));
    const longest = fits.reduce((best, word) => (word.length > best.length ? word : best), '');
    if (longest === '') return null;
    words.push(text.slice(at, at + longest.length));
    at += longest.length;
  }
  return words;
}
