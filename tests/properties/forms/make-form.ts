import type { ExpectedEntry, ExpectedRecord } from '../judge/expectation.ts';
import { bare, type Source } from '../prose/bodies.ts';
import { pickScale, type Scale } from '../prose/make-entry.ts';
import type { Printed } from '../prose/model.ts';
import { sections } from '../words/names.ts';
import { differentSentences, fill, sentence, type Topic } from '../words/sentences.ts';
import type { PrintedYear } from '../words/years.ts';
import type { Form, Item } from './form.ts';
import {
  directions,
  type KeyConcept,
  keyWords,
  plainKeys,
  unknownTitleKeys,
} from './form-words.ts';

/** What the forms of a sheet have in common. */
export interface Plan {
  readonly keys: readonly Key[];
  readonly scale: Scale;
  readonly indicators: Indicators;
  /** Lines of a value may stand below one another. */
  readonly lines: boolean;
  /** The form is running text: a further unmarked line may go on with the one above. */
  readonly running: boolean;
  /** The years that an indicator's columns name. */
  readonly years: PrintedYear;
  readonly note: boolean;
  readonly stray: boolean;
}

export type Indicators = 'none' | 'keys' | 'table' | 'nested' | 'years';

interface Key {
  readonly concept: KeyConcept | 'extra' | 'direction' | 'ticked rating' | 'unknown title';
  readonly word: string;
}

export interface PlanWishes {
  readonly rare: number;
  readonly unknown: number;
  readonly department: boolean;
  readonly indicators: Indicators;
  readonly lines: boolean;
  readonly running: boolean;
  readonly stray: boolean;
  /** An unknown key may be the first. */
  readonly leads: boolean;
  /** Short keys are letter-spaced. */
  readonly spaced: boolean;
}

/** Chooses the keys of a sheet of forms, in the order in which they are printed. */
export function planForms(source: Source, wishes: PlanWishes, years: PrintedYear): Plan {
  const { random } = source;
  const { rare, unknown, department } = wishes;
  const word = (concept: KeyConcept): Key => ({
    concept,
    word: pickWord(source, concept, rare, years),
  });
  const unknownTitle: Key = { concept: 'unknown title', word: random.pick(unknownTitleKeys) };
  const title = random.chance(0.05) ? unknownTitle : word('title');
  const head = [
    ...(random.chance(0.6) ? [word('no')] : []),
    title,
    ...(department ? [word('department')] : []),
    ...(random.chance(0.7) ? [word('section')] : []),
  ];
  const plan = random
    .pick([['goals'], ['goals', 'actions'], ['goals', 'actions']] as const)
    .map(word);
  const next: Key[] = [
    random.chance(0.2) ? { concept: 'direction', word: '今後の方向性' } : word('nextSteps'),
  ];
  const grades = random.pick<readonly Key[]>([
    ...Array.from({ length: 6 }, () => [word('rating')]),
    [{ concept: 'ticked rating', word: '進捗状況' }],
    [
      { concept: 'rating', word: '中間評価' },
      { concept: 'rating', word: '最終評価' },
    ],
    [
      { concept: 'rating', word: '一次評価' },
      { concept: 'rating', word: '二次評価' },
    ],
  ]);
  const result = random.pick([
    [word('outcomes'), ...grades],
    [...grades, word('outcomes'), word('issues'), ...next],
    [word('outcomes'), ...grades, ...next],
    [word('outcomes'), word('issues'), ...next],
  ]);
  const strange = random
    .shuffle(plainKeys)
    .slice(0, unknown)
    .map((one): Key => ({ concept: 'extra', word: one }));
  const keys = strange.reduce(
    (all, key) =>
      all.toSpliced(random.int(wishes.leads && random.chance(0.2) ? 0 : 1, all.length), 0, key),
    [...head, ...plan, ...result],
  );
  return {
    ...wishes,
    years,
    keys: wishes.spaced ? keys.map(spaced) : keys,
    scale: pickScale(random),
    note: !wishes.running && random.chance(0.1),
  };
}

/** A short key is set as wide as a long one. */
const spaced = ({ concept, word }: Key): Key => ({
  concept,
  word: word.length <= 3 ? [...word].join('　') : word,
});

function pickWord(
  { random }: Source,
  concept: KeyConcept,
  rare: number,
  years: PrintedYear,
): string {
  const { common, rare: others } = keyWords[concept];
  const word = random.pick(random.chance(rare) ? others : common);
  return word.replace('{Y}', years.own).replace('{Y+1}', years.next);
}

/** Fills in a form. */
export function makeForm(
  source: Source,
  plan: Plan,
  count: number,
  department: string | null,
): Form {
  const { random, tokens } = source;
  const title = sentence(random, tokens, 'title');
  const section = random.pick(sections);
  const filled = plan.keys.map((key) =>
    fillKey(source, plan, key, { count, title: title.text, section, department }),
  );
  const has = (concept: Key['concept']): boolean =>
    plan.keys.some((key) => key.concept === concept);
  const measured = measure(source, plan);
  const note = plan.note ? fill('※{T}の費用は決算の見込みによる。', random, tokens) : null;
  const entries = [...filled.flatMap(({ entry }) => (entry ? [entry] : [])), ...measured.entries];
  const titleKey = plan.keys.find(({ concept }) => concept === 'unknown title')?.word;
  const grades = entries.filter(({ concept }) => concept === 'rating');
  const expected: ExpectedRecord = {
    department,
    no: [has('no') ? String(count) : null],
    initiative: titleKey === undefined ? [title.text] : [null, title.text],
    titleTokens: title.tokens,
    section: [has('section') ? section : null],
    entries,
    rating: [grades.at(-1)?.grade ?? null],
    ...(titleKey === undefined ? {} : { titleKey }),
  };
  return {
    items: [...inOrder(filled.map(({ item }) => item)), ...measured.items],
    indicators: measured.table,
    note: note?.text ?? null,
    noteTokens: [...(note?.tokens ?? []), ...filled.flatMap(({ stray }) => stray)],
    expected,
  };
}

/** A key that names nothing stands in the part of the key above it. */
function inOrder(items: readonly Item[]): Item[] {
  let part: Item['part'] = 'head';
  return items.map((item) => {
    part = item.loose ? part : item.part;
    return { ...item, part };
  });
}

interface Facts {
  readonly count: number;
  readonly title: string;
  readonly section: string;
  readonly department: string | null;
}

interface Filled {
  readonly item: Item;
  readonly entry: ExpectedEntry | null;
  readonly stray: readonly string[];
}

function fillKey(source: Source, plan: Plan, { concept, word: key }: Key, facts: Facts): Filled {
  const short = (text: string, part: Item['part'] = 'head'): Item => ({
    key,
    lines: [text],
    short: true,
    part,
  });
  switch (concept) {
    case 'no':
      return named(short(String(facts.count)));
    case 'title':
    case 'unknown title':
      return named(short(facts.title));
    case 'section':
      return named(short(facts.section));
    case 'department':
      return named(short(facts.department ?? ''));
    case 'rating':
      return graded(source, plan, short('', 'result'));
    case 'ticked rating':
      return ticked(source, short('', 'result'));
    case 'direction':
      return directed(source, short('', 'result'));
    case 'extra':
      return strange(source, plan, { ...short('', 'plan'), loose: true });
    default:
      return written(source, plan, key, concept);
  }
}

const named = (item: Item): Filled => ({ item, entry: null, stray: [] });

function graded({ random }: Source, { scale }: Plan, item: Item): Filled {
  const [printed, grade] = random.pick(scale);
  const entry = entryOf(item.key, 'rating', [untraced(printed)], grade);
  return { item: { ...item, lines: [printed] }, entry, stray: [] };
}

/** Of several grades one is ticked. */
function ticked({ random }: Source, item: Item): Filled {
  const grades = ['順調', '遅れ', '未着手'];
  const chosen = random.pick(grades);
  const printed = grades.map((one) => `${one === chosen ? '☑' : '□'} ${one}`).join('　');
  const entry = entryOf(item.key, 'rating', [untraced(printed.replaceAll('　', ' '))], chosen);
  return { item: { ...item, lines: [printed] }, entry, stray: [] };
}

/** Of several boxes only the ticked one counts. */
function directed({ random }: Source, item: Item): Filled {
  const chosen = random.pick(directions);
  const printed = directions.map((one) => (one === chosen ? '■' : '□') + one).join('　');
  const entry = {
    ...entryOf(item.key, 'nextSteps', [untraced(chosen)]),
    also: [printed.replaceAll('　', ' ')],
  };
  return { item: { ...item, lines: [printed] }, entry, stray: [] };
}

function strange({ random, tokens }: Source, { stray }: Plan, item: Item): Filled {
  const text = fill(
    item.key.includes('千円') ? '{N}' : random.pick(['{T}の会', '{T}に暮らす方', '{T}計画']),
    random,
    tokens,
  );
  const box = stray ? fill('終わりは{T}', random, tokens) : null;
  const entry: ExpectedEntry = {
    ...entryOf(item.key, 'extra', [bare(text)]),
    ...(box ? { open: true } : {}),
  };
  return {
    item: { ...item, lines: [text.text], ...(box ? { stray: box.text } : {}) },
    entry,
    stray: box?.tokens ?? [],
  };
}

type Content = 'goals' | 'actions' | 'outcomes' | 'issues' | 'nextSteps';

function written(source: Source, plan: Plan, key: string, concept: Content): Filled {
  const part = concept === 'goals' || concept === 'actions' ? 'plan' : 'result';
  const blank = part === 'result' && concept !== 'outcomes' && source.random.chance(0.15);
  const statements = blank ? [] : textOf(source, plan, concept);
  const lines = statements.map(({ prefix, text }) => prefix + text);
  return {
    item: { key, lines, short: false, part },
    entry: entryOf(key, concept, statements),
    stray: [],
  };
}

function textOf({ random, tokens }: Source, { lines, running }: Plan, topic: Topic): Printed[] {
  const marked = random.chance(0.4);
  const count = marked || lines ? random.int(1, 3) : 1;
  return differentSentences(random, tokens, topic, count).map((text, i) =>
    marked
      ? { ...bare(text), prefix: '・', marker: '・' }
      : { ...bare(text), joins: running && i > 0 },
  );
}

const untraced = (text: string): Printed => bare({ text, tokens: [] });

function entryOf(
  label: string,
  concept: ExpectedEntry['concept'],
  statements: readonly Printed[],
  grade: string | null = null,
): ExpectedEntry {
  return { label, concept, orExtra: false, grade, statements };
}

interface Measured {
  readonly items: readonly Item[];
  readonly table: readonly (readonly string[])[];
  readonly entries: readonly ExpectedEntry[];
}

/** Indicators: as keys of the form, in a table below it or inside it, or over two years. */
function measure(source: Source, { indicators: kind, years }: Plan): Measured {
  if (kind === 'none') return { items: [], table: [], entries: [] };
  const count = kind === 'keys' || kind === 'years' ? 1 : source.random.int(1, 2);
  const found = Array.from({ length: count }, () => indicator(source, kind === 'years' ? 4 : 3));
  const entry = entryOfIndicators(found, kind);
  if (kind === 'keys') return { items: asKeys(found), table: [], entries: [entry] };
  const header = ['指標名', '基準値', '目標値', '実績値'];
  const table =
    kind === 'years'
      ? found.flatMap((one) => yearsOf(years, one))
      : [header, ...found.map(({ cells }) => cells)];
  if (kind !== 'nested') return { items: [], table, entries: [entry] };
  return {
    items: [{ key: '成果指標', lines: [], short: false, part: 'result', table }],
    table: [],
    entries: [entry],
  };
}

interface Indicator {
  readonly cells: readonly string[];
  readonly tokens: readonly string[];
}

function indicator({ random, tokens }: Source, count: number): Indicator {
  const name = fill(
    random.pick(['{T}講座の修了者', '{T}地区の加入者', '{T}線の利用者']),
    random,
    tokens,
  );
  const values = Array.from({ length: count }, () => fill('{N}人', random, tokens));
  const all = [name, ...values];
  return { cells: all.map(({ text }) => text), tokens: all.flatMap((one) => one.tokens) };
}

const asKeys = (found: readonly Indicator[]): Item[] =>
  found.flatMap(({ cells }) =>
    ['指標名', '基準値', '目標値', '実績値'].map(
      (key, i): Item => ({ key, lines: [cells[i] ?? ''], short: true, part: 'result' }),
    ),
  );

/** Target and actual in rows, years in columns; the name stands once. */
function yearsOf(years: PrintedYear, { cells }: Indicator): string[][] {
  const [name = '', lastTarget = '', target = '', lastActual = '', actual = ''] = cells;
  return [
    ['指標名', '区分', years.last, years.own],
    [name, '目標', lastTarget, target],
    ['', '実績', lastActual, actual],
  ];
}

function entryOfIndicators(found: readonly Indicator[], kind: Indicators): ExpectedEntry {
  const open = kind === 'years' ? ('any' as const) : null;
  const statements = found.map(({ cells: [text = ''], tokens }) => bare({ text, tokens }));
  return {
    ...entryOf('指標', 'indicators', statements),
    indicators: found.map(({ cells: [name = '', baseline = '', target = '', actual = ''] }) => ({
      name,
      baseline: open ?? baseline,
      target: open ?? target,
      actual: open ?? actual,
    })),
  };
}
