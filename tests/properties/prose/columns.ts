import { type Concept, pickLabel, unknownLabels } from '../words/labels.ts';
import type { Random } from '../words/random.ts';
import type { PrintedYear } from '../words/years.ts';
import type { Extent } from './extent.ts';
import type { Setting } from './setting.ts';

/** A label of the sheet, the same in every initiative. */
export interface Column {
  readonly concept: Concept | 'extra';
  readonly label: string;
}

/** The labels of a sheet in their order: plan, results, now and then a word that no list knows. */
export function pickColumns(
  random: Random,
  { label, section }: Setting,
  { unknown, rare, planOnly }: Extent,
  years: PrintedYear | null,
  taken: string | null,
): Column[] {
  // Brackets inside brackets are not set; a word is heading or label, not both.
  const fits = (word: string): boolean =>
    word !== taken && !(label.family === '（）' && word.includes('（'));
  const concepts = pickConcepts(random, planOnly, section === 'label');
  const known = concepts.map((concept): Column => {
    const words = Array.from({ length: 9 }, () => pickLabel(random, concept, rare, years));
    return { concept, label: words.find(fits) ?? concept };
  });
  const strange = random
    .shuffle(unknownLabels)
    .slice(0, unknown)
    .map((word): Column => ({ concept: 'extra', label: word }));
  return strange.reduce(
    (columns, column) => columns.toSpliced(random.int(1, columns.length), 0, column),
    known,
  );
}

const plans: readonly (readonly Concept[])[] = [
  ['goals'],
  ['goals', 'actions'],
  ['goals', 'actions'],
  ['actions', 'goals'],
];

const reviews: readonly (readonly Concept[])[] = [
  ['outcomes', 'rating'],
  ['outcomes', 'rating', 'issues'],
  ['rating', 'outcomes', 'nextSteps'],
  ['outcomes', 'issues', 'nextSteps'],
  ['outcomes', 'rating', 'issues', 'nextSteps'],
  ['rating'],
];

function pickConcepts(random: Random, planOnly: boolean, section: boolean): Concept[] {
  return [
    ...(section ? (['section'] as const) : []),
    ...random.pick(plans),
    ...(random.chance(0.12) ? (['indicators'] as const) : []),
    ...(planOnly ? [] : random.pick(reviews)),
  ];
}
