import type { Field } from '../generated/expectation.ts';
import type { Random } from '../generated/random.ts';
import { headerWords, unknownHeaders, yearHeaders } from './header-words.ts';
import type { Column, ColumnKey } from './model.ts';

const homesOf: Readonly<Record<ColumnKey, readonly Field[]>> = {
  no: ['no'],
  department: ['department'],
  section: ['section'],
  categories: ['categories'],
  initiative: ['initiative'],
  goals: ['goals'],
  actions: ['actions'],
  indicatorName: ['indicators'],
  unit: ['indicators'],
  baseline: ['indicators'],
  target: ['indicators'],
  actual: ['indicators'],
  rating: ['ratings'],
  outcomes: ['outcomes'],
  issues: ['issues'],
  nextSteps: ['nextSteps'],
  extra: ['extra'],
};

export function column(key: ColumnKey, header: string, open = false): Column {
  const homes = homesOf[key];
  return { key, header, bands: [], homes: open && key !== 'extra' ? [...homes, 'extra'] : homes };
}

/** A column of a concept with one of its known headers. */
export function knownColumn(key: ColumnKey, random: Random, year: string | null): Column {
  const dated = yearHeaders[key];
  if (dated && year !== null && random.chance(0.15))
    return column(key, random.pick(dated).replace('{y}', year));
  return column(key, random.pick(headerWords[key].known));
}

/** Columns of a table of initiatives: the title, and some of the others, in the usual order. */
export function makeColumns(random: Random, year: string | null): Column[] {
  const made = (key: ColumnKey, share: number): Column[] =>
    random.chance(share) ? [knownColumn(key, random, year)] : [];
  const columns = [
    ...made('no', 0.8),
    ...made('section', 0.7),
    ...(random.chance(0.25) ? [categoryColumn(random)] : []),
    knownColumn('initiative', random, year),
    ...made('goals', 0.75),
    ...made('actions', 0.3),
    ...(random.chance(0.15) ? indicatorColumns(random) : []),
    ...made('rating', 0.8),
    ...made('outcomes', 0.7),
    ...made('issues', 0.25),
    ...made('nextSteps', 0.25),
    ...made('extra', 0.15),
    ...(random.chance(0.1) ? [column('extra', random.pick(unknownHeaders))] : []),
  ];
  const contents = columns.filter(({ key }) => contentKeys.includes(key));
  if (contents.length === 0 || columns.length < 3) return makeColumns(random, year);
  return isClear(columns) ? columns : makeColumns(random, year);
}

const contentKeys: readonly ColumnKey[] = [
  'goals',
  'actions',
  'rating',
  'outcomes',
  'issues',
  'nextSteps',
];

function categoryColumn(random: Random): Column {
  if (random.chance(0.5)) return knownColumn('categories', random, null);
  return column(
    'categories',
    random.pick(['総計・行革・その他', '総計・ 行革・ その他', '総計/行革/その他']),
  );
}

function indicatorColumns(random: Random): Column[] {
  return [
    knownColumn('indicatorName', random, null),
    ...(random.chance(0.5) ? [knownColumn('unit', random, null)] : []),
    ...(random.chance(0.4) ? [knownColumn('baseline', random, null)] : []),
    knownColumn('target', random, null),
    knownColumn('actual', random, null),
  ];
}

/** No header twice, and no two that a reader could take for the same concept. */
function isClear(columns: readonly Column[]): boolean {
  const headers = columns.map(({ header }) => header);
  return new Set(headers).size === headers.length;
}
