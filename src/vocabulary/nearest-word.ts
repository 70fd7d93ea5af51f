import { foldKey } from '../values/fold.ts';
import { printedWords } from './known-words.ts';
import type { ConceptKey } from './meaning.ts';

/** The known header word that looks most like an unknown header, by shared pairs of characters; null where none is near. */
export function nearestWord(header: string): { concept: ConceptKey; word: string } | null {
  const pairs = bigrams(foldKey(header));
  let best: { concept: ConceptKey; word: string } | null = null;
  let score = 0.4;
  for (const { word, meaning } of printedWords) {
    const likeness = meaning.column ? dice(pairs, bigrams(foldKey(word))) : 0;
    if (!meaning.column || likeness <= score) continue;
    score = likeness;
    best = { concept: meaning.column, word };
  }
  return best;
}

function bigrams(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i < text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size || 1);
}
