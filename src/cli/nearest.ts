import leven from 'leven';

/** The candidate closest to a misspelt word, or null where none is close. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let limit = Math.ceil(word.length * 0.4);
  for (const candidate of candidates) {
    const distance = leven(word.toLowerCase(), candidate.toLowerCase());
    if (distance > limit || (distance === limit && best !== null)) continue;
    [best, limit] = [candidate, distance];
  }
  return best;
}
