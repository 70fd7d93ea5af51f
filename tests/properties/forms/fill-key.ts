import type { ExpectedEntry } from '../judge/expectation.ts';
import { bare, type Source } from '../prose/bodies.ts';
import type { Printed } from '../prose/model.ts';
import { differentSentences, fill, type Topic } from '../words/sentences.ts';
import { entryOf } from './entry-of.ts';
import type { Item } from './form.ts';
import { directions, listedKeys } from './form-words.ts';
import type { Key } from './pick-keys.ts';
import type { Plan } from './plan.ts';

export interface Facts {
  readonly count: number;
  readonly title: string;
  readonly section: string;
  readonly department: string | null;
}

/** A key with its value, and what must be read of it. */
export interface Filled {
  readonly item: Item;
  readonly entry: ExpectedEntry | null;
  readonly stray: readonly string[];
}

/** Prints the value of one key. */
export function fillKey(
  source: Source,
  plan: Plan,
  { concept, word: key }: Key,
  facts: Facts,
): Filled {
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
    ...(listedKeys.includes(item.key.replaceAll('　', '')) ? { listed: true } : {}),
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
