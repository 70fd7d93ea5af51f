import { type Concept, pickLabel, unknownLabels } from '../words/labels.ts';
import type { Random } from '../words/random.ts';
import type { PrintedYear } from '../words/years.ts';
import type { Extent } from './extent.ts';
import type { Oddity, Setting } from './setting.ts';

/** A label of the sheet, the same in every initiative. */
export interface Column {
  readonly concept: Concept | 'extra';
  readonly label: string;
}

/** The labels of a sheet in their order: plan, results, now and then a word that no list knows. */
export function pickColumns(
  random: Random,
  { label, section, oddity }: Setting,
  { unknown, rare, planOnly }: Extent,
  years: PrintedYear | null,
  taken: readonly (string | null)[],
): Column[] {
  // Brackets inside brackets are not set; a word is heading or label, not both.
  const fits = (word: string): boolean =>
    !taken.includes(word) && !(label.family === '（）' && word.includes('（'));
  const concepts = pickConcepts(random, planOnly, section === 'label');
  const known = concepts.flatMap((concept): Column[] => {
    if (concept === 'rating' && oddity !== 'none') return grades(random, oddity);
    const words = Array.from({ length: 9 }, () => pickLabel(random, concept, rare, years));
    return [{ concept, label: words.find(fits) ?? concept }];
  });
  const strange = random
    .shuffle(unknownLabels)
    .slice(0, unknown)
    .map((word): Column => ({ concept: 'extra', label: word }));
  const all = strange.reduce(
    (columns, column) => columns.toSpliced(random.int(1, columns.length), 0, column),
    different(known),
  );
  return oddity === 'letter-spaced labels' ? all.map(spaced) : all;
}

/** One word names one column. */
function different(columns: readonly Column[]): Column[] {
  return columns.filter((one, i) => columns.findIndex(({ label }) => label === one.label) === i);
}

/** Two letters are set as wide as four. */
function spaced({ concept, label }: Column): Column {
  return { concept, label: label.length === 2 ? [...label].join('　') : label };
}

/** The columns of grades in a sheet that is odd in them. */
function grades(random: Random, oddity: Oddity): Column[] {
  if (oddity === 'two grades') {
    const final = random.pick(['年度末評価', '最終評価', '期末評価']);
    return [
      { concept: 'rating', label: '中間評価' },
      { concept: 'rating', label: final },
    ];
  }
  const tail = oddity === 'grade at tail';
  const words = tail ? ['達成状況', 'アウトカム指標の達成状況'] : ['評価', '自己評価', '総合評価'];
  return [{ concept: 'rating', label: random.pick(words) }];
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
