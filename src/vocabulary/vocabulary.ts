import { foldKey } from '../values/fold.ts';
import { remember } from '../values/remember.ts';
import { halve, restoreText, withoutReading } from '../values/restore-text.ts';
import { bareForms } from './bare-forms.ts';
import { matchBlockLabel } from './block-label.ts';
import { composeWord } from './compose-word.ts';
import { knownWords } from './known-words.ts';
import type { ConceptKey, Period, WordMeaning } from './meaning.ts';
import { periodOf, withoutPeriod } from './period.ts';

/** What a header, a key or a label of an initiative means. */
export interface ColumnMeaning {
  readonly key: ConceptKey;
  /** The same as a label inside a record that has its title already. */
  readonly titled: ConceptKey;
  readonly period: Period;
  /** The folded word that matched: without hint, number, year and period. */
  readonly word: string;
  readonly viewpoint: boolean;
  readonly standIn: boolean;
}

/** The words known to one run: the user's before ours. */
export interface Vocabulary {
  /** What a header, key or label means, its whole text folded; null for any other text. */
  readonly column: (text: string) => ColumnMeaning | null;
  /** The meaning of one folded word, nothing set aside. */
  readonly wordMeaning: (word: string) => ConceptKey | null;
  /** A word as it was meant, where extraction has doubled it, set its letters apart or printed its reading; else null. */
  readonly restore: (text: string) => string | null;
}

/** A 。 outside brackets: nothing sets that aside, and no word has one. */
const sentence = /。[^)）>＞}｝\]］〕〉》】」』]*$/;
const longest = 120;

/** The vocabulary of a run; `taught` maps a concept's name to the user's words. */
export function createVocabulary(
  taught: Readonly<Record<string, readonly string[]>> = {},
): Vocabulary {
  const own = Object.entries(taught).flatMap(([key, words]) =>
    words.map((word) => [foldKey(word), { column: key as ConceptKey }] as const),
  );
  return own.length === 0 ? builtIn : vocabularyOf(new Map([...knownWords, ...own]));
}

const builtIn = vocabularyOf(knownWords);

function vocabularyOf(words: ReadonlyMap<string, WordMeaning>): Vocabulary {
  const match = (text: string): ColumnMeaning | null => matchColumn(text, words);
  const restore = remember<string | null>(
    (text) =>
      restoreText(text) ??
      halve(text) ??
      withoutKnownReading(text, words) ??
      withoutKnownGaps(text, words),
  );
  const column = remember((text) =>
    sentence.test(text) ? null : (match(text) ?? matchRestored(text, restore, match)),
  );
  return {
    column: (text) => (text.length > longest || text.endsWith('。') ? null : column(text)),
    wordMeaning: (word) => words.get(word)?.column ?? null,
    restore,
  };
}

function matchRestored(
  text: string,
  restore: (text: string) => string | null,
  match: (text: string) => ColumnMeaning | null,
): ColumnMeaning | null {
  const restored = restore(text);
  return restored === null ? null : match(restored);
}

function matchColumn(text: string, words: ReadonlyMap<string, WordMeaning>): ColumnMeaning | null {
  const forms = bareForms(text);
  const [folded] = forms;
  if (folded === undefined) return null;
  return listed(forms, words, folded) ?? composed(forms, words, folded);
}

function listed(
  forms: readonly string[],
  words: ReadonlyMap<string, WordMeaning>,
  folded: string,
): ColumnMeaning | null {
  for (const form of forms) {
    const found = columnWord(form, words);
    if (found) return { ...found, period: found.period ?? periodOf(folded) };
  }
  return null;
}

function columnWord(word: string, words: ReadonlyMap<string, WordMeaning>): ColumnMeaning | null {
  const meaning = words.get(word) ?? joined(word, words);
  if (meaning?.column) return meaningOf(meaning, meaning.column, word, null);
  const cut = withoutPeriod(word);
  const rest = cut && words.get(cut.rest);
  return cut && rest?.column ? meaningOf(rest, rest.column, cut.rest, cut.period) : null;
}

function meaningOf(
  { titled, viewpoint, standIn }: WordMeaning,
  key: ConceptKey,
  word: string,
  period: Period,
): ColumnMeaning {
  return {
    key,
    titled: titled ?? key,
    period,
    word,
    viewpoint: viewpoint === true,
    standIn: standIn === true,
  };
}

/** `事業案件・協議事項`: several words of one and the same concept. */
function joined(word: string, words: ReadonlyMap<string, WordMeaning>): WordMeaning | undefined {
  const parts = word.split(/[・/]/);
  if (parts.length < 2) return undefined;
  const [first, ...rest] = parts.map((part) => words.get(part));
  return first?.column && rest.every((other) => other?.column === first.column) ? first : undefined;
}

/** A word that no list knows, taken apart: every part must be known. */
function composed(
  forms: readonly string[],
  words: ReadonlyMap<string, WordMeaning>,
  folded: string,
): ColumnMeaning | null {
  for (const form of forms) {
    const cut = withoutPeriod(form);
    for (const word of cut ? [form, cut.rest] : [form]) {
      const key = composeWord(word, (part) => words.get(part)?.column);
      if (key) return meaningOf({}, key, word, cut?.period ?? periodOf(folded));
    }
  }
  return null;
}

/** Only what leaves a known word was its reading: 評価ランク is a word of its own, not 評価 with its reading. */
function withoutKnownReading(text: string, words: ReadonlyMap<string, WordMeaning>): string | null {
  const restored = withoutReading(text);
  if (restored === null || matchColumn(text, words)) return null;
  return matchColumn(restored, words) || matchBlockLabel(restored) !== null ? restored : null;
}

/** Signs of any script that stand apart, `N o .`: proof only where they are a known word together. */
function withoutKnownGaps(text: string, words: ReadonlyMap<string, WordMeaning>): string | null {
  if (!lettersApart.test(text)) return null;
  const joined = text.replace(/\s/gu, '');
  return matchColumn(joined, words) ? joined : null;
}

const lettersApart = /^\S(?:\s\S){1,7}$/u;
