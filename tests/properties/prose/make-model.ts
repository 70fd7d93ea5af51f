import { type Concept, pickLabel, unknownLabels } from '../words/labels.ts';
import { departments, familyNames, givenNames, sections } from '../words/names.ts';
import { fill, sentence, type Topic } from '../words/sentences.ts';
import { bare, oneLine, type Source } from './bodies.ts';
import { makeBlocks, makeClosing } from './make-blocks.ts';
import type { Department, Entry, Initiative, Model, Printed } from './model.ts';
import type { Setting } from './setting.ts';
import { pickSheetTitle, type SheetTitle } from './sheet-titles.ts';

/** How large a sheet is and how odd its words are. */
export interface Extent {
  readonly departments: number;
  /** Initiatives a department. */
  readonly initiatives: number;
  readonly unknown: number;
  /** Chance of a rare label word. */
  readonly rare: number;
  readonly planOnly: boolean;
}

/** A label of the sheet, the same in every initiative. */
interface Column {
  readonly concept: Concept | 'extra';
  readonly label: string;
}

/** Makes up a sheet that can be set as the setting says. */
export function makeModel(source: Source, setting: Setting, extent: Extent): Model {
  const { random } = source;
  const names = random.some(random.shuffle(departments), extent.departments);
  const inTitle = setting.department === 'title';
  const title = pickSheetTitle(random, inTitle ? (names[0] ?? null) : null);
  const noun = random.pick(nouns);
  const announcement = pickAnnouncement(source, setting, noun);
  const columns = pickColumns(source, setting, extent, title, announcement);
  const places = random.shuffle(sections);
  return {
    title: title.text,
    fiscalYear: title.fiscalYear,
    municipality: title.municipality,
    departmentInTitle: inTitle,
    announcement,
    noun,
    departments: names.map((name) =>
      makeDepartment(source, setting, extent, { name, columns, places, noun }),
    ),
    contact: random.chance(0.15) ? fill('{T}担当　電話 0000-00-0000', random, source.tokens) : null,
  };
}

const nouns: readonly string[] = [
  '重点課題',
  '重点目標',
  '重点取組',
  '重点事業',
  '重点施策',
  '経営課題',
  '施策',
  '重点項目',
  '重点事項',
  '運営目標',
];

const announcements: readonly string[] = [
  '重点課題',
  '重点目標',
  '重点事業',
  '主要事業',
  '重点施策',
  '重点取組',
  '具体的な取り組み',
  '重要事業',
  '重点方針',
  '組織目標',
  '主要な施策と目標',
  '重点目標及び取組結果',
  '重点的に取り組む課題',
  '重点的に取り組む経営課題',
  '主要施策・事務事業',
  '重点業務',
  '部の重点目標',
];

function pickAnnouncement(
  { random }: Source,
  { announcement }: Setting,
  noun: string,
): string | null {
  if (announcement === 'none') return null;
  return random.chance(0.5) && announcements.includes(noun) ? noun : random.pick(announcements);
}

function pickColumns(
  { random }: Source,
  { label, section }: Setting,
  { unknown, rare, planOnly }: Extent,
  title: SheetTitle,
  announcement: string | null,
): Column[] {
  const fits = (word: string): boolean =>
    word !== announcement && !(label.family === '（）' && word.includes('（'));
  const concepts = pickConcepts(random, planOnly, section === 'label');
  const known = concepts.map(
    (concept): Column => ({
      concept,
      label: until(fits, () => pickLabel(random, concept, rare, title.years)),
    }),
  );
  const strange = random
    .some(unknownLabels, unknown)
    .map((word): Column => ({ concept: 'extra', label: word }));
  return strange.reduce(
    (columns, column) => columns.toSpliced(random.int(1, columns.length), 0, column),
    known,
  );
}

function pickConcepts(random: Source['random'], planOnly: boolean, section: boolean): Concept[] {
  const plan: Concept[] = random.pick([
    ['goals'],
    ['goals', 'actions'],
    ['goals', 'actions'],
    ['actions', 'goals'],
  ]);
  const review: Concept[] = random.pick([
    ['outcomes', 'rating'],
    ['outcomes', 'rating', 'issues'],
    ['rating', 'outcomes', 'nextSteps'],
    ['outcomes', 'issues', 'nextSteps'],
    ['outcomes', 'rating', 'issues', 'nextSteps'],
    ['rating'],
  ]);
  const indicators: Concept[] = random.chance(0.12) ? ['indicators'] : [];
  return [
    ...(section ? (['section'] as const) : []),
    ...plan,
    ...indicators,
    ...(planOnly ? [] : review),
  ];
}

interface Shared {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly places: readonly string[];
  readonly noun: string;
}

function makeDepartment(
  source: Source,
  setting: Setting,
  extent: Extent,
  shared: Shared,
): Department {
  const { random, tokens } = source;
  const initiatives = Array.from({ length: extent.initiatives }, (_, i) =>
    makeInitiative(source, setting, shared, i + 1, extent),
  );
  const grouped =
    setting.title.shows &&
    setting.title.family !== 'bold' &&
    extent.initiatives > 3 &&
    random.chance(0.25);
  return {
    name: shared.name,
    head: {
      title: `${shared.name}長`,
      name: `${random.pick(familyNames)} ${random.pick(givenNames)}`,
    },
    blocks: makeBlocks(source, setting, shared.name),
    groups: grouped ? [1, 2].map((n) => fill(`基本目標${n}　{T}のまちづくり`, random, tokens)) : [],
    initiatives,
    closing: makeClosing(source, setting),
  };
}

function makeInitiative(
  source: Source,
  setting: Setting,
  { columns, places }: Shared,
  count: number,
  extent: Extent,
): Initiative {
  const { random, tokens } = source;
  const section = setting.section === 'none' ? null : random.pick(places);
  const titled = setting.title.family === 'item' || random.chance(0.9);
  const title = sentence(random, tokens, 'title');
  const steady = keepsAll(setting, extent);
  const kept = columns.filter(
    ({ concept }, i) => i === 0 || (steady && concept === 'extra') || random.chance(0.85),
  );
  const entries = kept.map((column) => makeEntry(source, setting, column, section));
  return {
    count,
    title: titled ? title : withSpace(title),
    section,
    entries: hasText(entries)
      ? entries
      : columns.map((column) => makeEntry(source, setting, column, section)),
  };
}

/** An unknown word on a line of its own is a label only because it comes again. */
const keepsAll = ({ label }: Setting, { initiatives }: Extent): boolean =>
  !label.shows || initiatives < 3;

/** A title with a space inside, which stays. */
const withSpace = ({
  text,
  tokens,
}: {
  text: string;
  tokens: readonly string[];
}): { text: string; tokens: readonly string[] } => ({
  text: `むすんで　ひらいて　${text}`,
  tokens,
});

const hasText = (entries: readonly Entry[]): boolean =>
  entries.some(
    ({ concept }) => concept !== 'section' && concept !== 'extra' && concept !== 'rating',
  );

function makeEntry(
  source: Source,
  setting: Setting,
  { concept, label }: Column,
  section: string | null,
): Entry {
  const base = { label, concept, orExtra: false, grade: null };
  if (concept === 'section')
    return { ...base, statements: [bare({ text: section ?? '', tokens: [] })] };
  if (concept === 'rating') return { ...base, ...makeGrade(source) };
  return { ...base, statements: makeStatements(source, setting, concept) };
}

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

const scales: readonly (readonly (readonly [printed: string, grade: string])[])[] = [
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

function makeGrade({ random }: Source): { grade: string; statements: Printed[] } {
  const [printed, grade] = random.pick(random.pick(scales));
  return { grade, statements: [bare({ text: printed, tokens: [] })] };
}

function until<T>(fits: (value: T) => boolean, make: () => T): T {
  for (;;) {
    const value = make();
    if (fits(value)) return value;
  }
}
