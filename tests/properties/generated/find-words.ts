import type { Expectation, ExpectedCell, ExpectedText } from './expectation.ts';

/** What a word was printed in: cells of records, or texts outside them. */
export interface Owners {
  readonly cells: { readonly record: number; readonly cell: ExpectedCell }[];
  readonly texts: ExpectedText[];
}

export type WordIndex = ReadonlyMap<string, Owners>;

export function indexWords({ records, texts }: Expectation): WordIndex {
  const index = new Map<string, Owners>();
  const ownersOf = (word: string): Owners => {
    const owners = index.get(word) ?? { cells: [], texts: [] };
    index.set(word, owners);
    return owners;
  };
  for (const [record, { cells }] of records.entries())
    for (const cell of cells)
      for (const word of cell.words) ownersOf(word).cells.push({ record, cell });
  for (const text of texts) for (const word of text.words) ownersOf(word).texts.push(text);
  return index;
}

/** The words of the index that stand in a text, each once. */
export function findWords(text: string, has: (word: string) => boolean): string[] {
  const found = new Set<string>();
  for (let i = 0; i < text.length; i++)
    for (const length of [2, 5]) {
      const word = text.slice(i, i + length);
      if (word.length === length && has(word) && !isPartOfNumber(text, i, length)) found.add(word);
    }
  return [...found];
}

/** `3,380` in `3,380,762千円` and in `1,183,380千円` is part of another number. */
function isPartOfNumber(text: string, at: number, length: number): boolean {
  if (length !== 5) return false;
  return (
    /,\d{0,2}$/.test(text.slice(Math.max(0, at - 3), at)) || /^,\d{3}/.test(text.slice(at + length))
  );
}
