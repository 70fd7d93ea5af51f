import type { Random } from './random.ts';

/** Words by which a piece of text is found again: each occurs once in a document. */
export interface Tokens {
  /** Four syllables, as a made-up name: `ヌタモキ`. */
  readonly word: () => string;
  /** Three digits that stand nowhere else: `417`. */
  readonly number: () => string;
}

// None that looks like a kanji (ニ, ハ, ロ, エ …); none that numbers a list stands first (ア, イ, ウ …).
const first = [...'クケコサシスセソツテナヌネノヒフホマムメモヤユヨラルレワ'];
const later = [...first, ...'アイウキチミリ'];

export function createTokens(random: Random): Tokens {
  const used = new Set<string>();
  const fresh = (make: () => string): string => {
    for (;;) {
      const token = make();
      if (used.has(token)) continue;
      used.add(token);
      return token;
    }
  };
  const syllables = (): string =>
    random.pick(first) + random.pick(later) + random.pick(later) + random.pick(later);
  return {
    word: () => fresh(syllables),
    number: () => fresh(() => String(random.int(103, 997))),
  };
}

/** Whether `text` holds the token: a name across line ends and spaces, a number only as a whole. */
export function holds(text: string, token: string): boolean {
  if (!/^\d/.test(token)) return squeeze(text).includes(token);
  const at = text.indexOf(token);
  return at >= 0 && new RegExp(`(?<![\\d,.])${token}(?![\\d])`).test(text);
}

/** Without white space, for comparing what may be wrapped. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
