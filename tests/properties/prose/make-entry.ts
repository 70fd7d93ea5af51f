import type { Concept } from '../words/labels.ts';
import type { Random } from '../words/random.ts';
import { fill, type Topic } from '../words/sentences.ts';
import { bare, oneLine, type Source } from './bodies.ts';
import type { Column } from './columns.ts';
import type { Entry, Printed } from './model.ts';
import type { Oddity, Setting } from './setting.ts';

/** Grades as a sheet prints them, and as they are read. */
export type Scale = readonly (readonly [printed: string, grade: string])[];

const scales: readonly Scale[] = [
  [
    ['A', 'A'],
    ['B', 'B'],
    ['C', 'C'],
  ],
  [
    ['Ａ', 'A'],
    ['Ｂ', 'B'],
    ['Ｃ', 'C'],
  ],
  [
    ['S', 'S'],
    ['A', 'A'],
    ['B', 'B'],
  ],
  [
    ['◎', '◎'],
    ['○', '○'],
    ['△', '△'],
  ],
  [
    ['達成', '達成'],
    ['一部達成', '一部達成'],
    ['未達成', '未達成'],
  ],
  [
    ['Ａ（達成）', 'A'],
    ['Ｂ（概ね達成）', 'B'],
  ],
];

/** The grades of a sheet; letters where they stand behind a text or are explained. */
export function pickScale(random: Random, oddity: Oddity = 'none'): Scale {
  return random.pick(
    oddity === 'grade at tail' || oddity === 'legend' ? scales.slice(0, 3) : scales,
  );
}

/** What stands under one label of one initiative. */
export function makeEntry(
  source: Source,
  setting: Setting,
  { concept, label }: Column,
  { section, scale }: { readonly section: string | null; readonly scale: Scale },
): Entry {
  const base = { label, concept, grade: null };
  if (concept === 'section') return { ...base, statements: [untraced(section ?? '')] };
  if (concept !== 'rating')
    return { ...base, statements: makeStatements(source, setting, concept) };
  const [printed, grade] = source.random.pick(scale);
  if (setting.oddity !== 'grade at tail')
    return { ...base, grade, statements: [untraced(printed)] };
  const sentence = fill(`{T}講座の修了者は{n}人：${printed}`, source.random, source.tokens);
  return { ...base, grade, statements: [bare(sentence)] };
}

const untraced = (text: string): Printed => bare({ text, tokens: [] });

type Content = Exclude<Concept, 'section' | 'rating'> | 'extra';

/** Plans and results are set in the sheet's manner; other texts mostly on one line. */
function makeStatements(
  source: Source,
  { body, label }: Setting,
  concept: Content,
): readonly Printed[] {
  if (concept === 'indicators')
    return [bare(fill('{T}講座の修了者の割合', source.random, source.tokens))];
  const topic: Topic = concept === 'extra' ? 'any' : concept;
  const long = concept === 'actions' || concept === 'outcomes' || source.random.chance(0.3);
  const chosen = long || label.place === 'pairs' ? body : oneLine;
  return chosen.make(source, topic);
}
