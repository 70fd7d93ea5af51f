import type { Random } from '../words/random.ts';
import type { PrintedYear } from '../words/years.ts';
import { type KeyConcept, keyWords, plainKeys, unknownTitleKeys } from './form-words.ts';

/** A key of a sheet of forms. */
export interface Key {
  readonly concept: KeyConcept | 'extra' | 'direction' | 'ticked rating' | 'unknown title';
  readonly word: string;
}

export interface KeyWishes {
  /** Chance of a rare word. */
  readonly rare: number;
  /** Keys that name nothing a record has a field for. */
  readonly unknown: number;
  /** The department is a key of each form. */
  readonly department: boolean;
  /** An unknown key may be the first. */
  readonly leads: boolean;
  /** Short keys are letter-spaced. */
  readonly spaced: boolean;
}

type Word = (concept: KeyConcept) => Key;

/** The keys of a sheet of forms, in the order in which they are printed. */
export function pickKeys(random: Random, wishes: KeyWishes, years: PrintedYear): Key[] {
  const word: Word = (concept) => ({
    concept,
    word: pickWord(random, concept, wishes.rare, years),
  });
  const known = [
    ...headKeys(random, word, wishes),
    ...planKeys(random, word),
    ...resultKeys(random, word),
  ];
  const strange = random
    .shuffle(plainKeys)
    .slice(0, wishes.unknown)
    .map((one): Key => ({ concept: 'extra', word: one }));
  const first = wishes.leads && random.chance(0.2) ? 0 : 1;
  const keys = strange.reduce(
    (all, key) => all.toSpliced(random.int(first, all.length), 0, key),
    known,
  );
  return wishes.spaced ? keys.map(spaced) : keys;
}

function pickWord(random: Random, concept: KeyConcept, rare: number, years: PrintedYear): string {
  const { common, rare: others } = keyWords[concept];
  const word = random.pick(random.chance(rare) ? others : common);
  return word.replace('{Y}', years.own).replace('{Y+1}', years.next);
}

/** What the initiative is. */
function headKeys(random: Random, word: Word, { department }: KeyWishes): Key[] {
  const unknown: Key = { concept: 'unknown title', word: random.pick(unknownTitleKeys) };
  return [
    ...(random.chance(0.6) ? [word('no')] : []),
    random.chance(0.05) ? unknown : word('title'),
    ...(department ? [word('department')] : []),
    ...(random.chance(0.7) ? [word('section')] : []),
  ];
}

const plans: readonly (readonly KeyConcept[])[] = [
  ['goals'],
  ['goals', 'actions'],
  ['goals', 'actions'],
];

const planKeys = (random: Random, word: Word): Key[] => random.pick(plans).map(word);

function resultKeys(random: Random, word: Word): Key[] {
  const direction: Key = { concept: 'direction', word: '今後の方向性' };
  const next = random.chance(0.2) ? direction : word('nextSteps');
  const grades = gradeKeys(random, word);
  return random.pick([
    [word('outcomes'), ...grades],
    [...grades, word('outcomes'), word('issues'), next],
    [word('outcomes'), ...grades, next],
    [word('outcomes'), word('issues'), next],
  ]);
}

/** One grade mostly, as a word or a ticked box; sometimes two of different times or raters. */
function gradeKeys(random: Random, word: Word): Key[] {
  const rating = (one: string): Key => ({ concept: 'rating', word: one });
  if (random.chance(0.65)) return [word('rating')];
  return random.pick<Key[]>([
    [{ concept: 'ticked rating', word: '進捗状況' }],
    ['中間評価', '最終評価'].map(rating),
    ['一次評価', '二次評価'].map(rating),
  ]);
}

/** A short key is set as wide as a long one. */
const spaced = ({ concept, word }: Key): Key => ({
  concept,
  word: word.length <= 3 ? [...word].join('　') : word,
});
