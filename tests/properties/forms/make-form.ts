import type { ExpectedRecord } from '../judge/expectation.ts';
import type { Source } from '../prose/bodies.ts';
import { pickScale } from '../prose/make-entry.ts';
import { sections } from '../words/names.ts';
import { fill, sentence } from '../words/sentences.ts';
import type { PrintedYear } from '../words/years.ts';
import { fillKey } from './fill-key.ts';
import type { Form, Item } from './form.ts';
import { measure } from './indicators.ts';
import { type Key, pickKeys } from './pick-keys.ts';
import type { Plan, PlanWishes } from './plan.ts';

/** Chooses what the forms of a sheet have in common. */
export function planForms(source: Source, wishes: PlanWishes, years: PrintedYear): Plan {
  return {
    ...wishes,
    years,
    keys: pickKeys(source.random, wishes, years),
    scale: pickScale(source.random),
    note: !wishes.running && source.random.chance(0.1),
  };
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
