import type { ExpectedText, Sample } from '../judge/expectation.ts';
import { createRandom, type Random } from '../words/random.ts';
import { createTokens } from '../words/tokens.ts';
import {
  type Arrangement,
  arrange,
  type FormManner,
  type FormSyntax,
  layoutsFor,
} from './arrangements.ts';
import type { Form } from './form.ts';
import { expectSheet, type SheetFacts, startSheet, writeSheet } from './form-sheet.ts';
import { makeForm, planForms } from './make-form.ts';
import type { Indicators } from './plan.ts';

/** The sheet of forms of a seed: label and value side by side or above one another. */
export function formSample(seed: number): Sample {
  const random = createRandom(seed);
  const manner = pickManner(random);
  const count = random.chance(0.45) ? 1 : random.int(2, 3);
  const sheet = startSheet(random, count);
  const source = { random, tokens: createTokens(random) };
  const wishes = { ...pickWishes(random, manner), department: sheet.place === 'key' };
  const plan = planForms(source, wishes, sheet.year);
  const groups = sheet.departments.map(({ name }, d) =>
    share(count, sheet.departments.length, d).map((n) => makeForm(source, plan, n, name)),
  );
  return {
    text: writeSheet(
      sheet,
      groups.map((forms) => arrange(forms, manner, random)),
      manner.syntax,
    ),
    source: { tab: 'sheet.txt', pipe: 'sheet.md', html: 'sheet.html' }[manner.syntax],
    expectation: {
      kind: plan.keys.some(({ concept }) => concept === 'unknown title') ? 'either' : 'read',
      sheets: sheet.departments.map((one, d) => expectSheet(sheet, one, groups[d] ?? [])),
      texts: groups.flat().flatMap(looseTexts),
      rules: [],
    },
    traits: traitsOf(manner, plan, sheet, count),
  };
}

/** The numbers of the forms of a department, which count on. */
function share(count: number, departments: number, d: number): number[] {
  const first = Math.ceil(count / departments);
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  return d === 0 ? numbers.slice(0, first) : numbers.slice(first);
}

const looseTexts = ({ noteTokens }: Form): ExpectedText[] =>
  noteTokens.map((token) => ({
    what: 'text without a key',
    tokens: [token],
    homes: ['remainder', 'metadata', 'extra'],
  }));

function pickManner(random: Random): FormManner {
  const syntax = random.pick<FormSyntax>(['tab', 'pipe', 'html', 'html']);
  const tables: Arrangement[] = [
    'a table each',
    'a table each',
    'chained',
    'parts',
    'parts under headings',
  ];
  const arrangement = random.pick<Arrangement>([
    ...tables,
    ...tables,
    'lines',
    ...(syntax === 'html' ? (['dl'] as const) : []),
  ]);
  const layout = random.pick(layoutsFor(arrangement, syntax));
  return { syntax, arrangement, layout, headers: random.chance(0.6), padded: random.chance(0.5) };
}

interface Wishes {
  readonly rare: number;
  readonly unknown: number;
  readonly indicators: Indicators;
  readonly lines: boolean;
  readonly running: boolean;
  readonly stray: boolean;
  readonly leads: boolean;
  readonly spaced: boolean;
}

function pickWishes(random: Random, { syntax, layout, arrangement }: FormManner): Wishes {
  const tabled = arrangement !== 'lines' && arrangement !== 'dl';
  const kinds: Indicators[] = [
    'keys',
    ...(tabled && (arrangement !== 'chained' || layout.width === 4)
      ? (['table', 'years'] as const)
      : []),
    ...(syntax === 'html' && tabled ? (['nested'] as const) : []),
  ];
  const unknown = random.pick([0, 0, 1, 1, 2]);
  return {
    rare: random.chance(0.35) ? 0.5 : 0,
    unknown,
    indicators: random.chance(0.3) ? random.pick(kinds) : 'none',
    lines: syntax !== 'tab',
    running: !tabled,
    stray: syntax === 'html' && layout.name === 'two pairs' && tabled && random.chance(0.2),
    leads: arrangement !== 'chained',
    spaced: random.chance(0.1),
  };
}

function traitsOf(
  manner: FormManner,
  plan: { keys: readonly { concept: string }[]; indicators: string; note: boolean },
  sheet: SheetFacts,
  count: number,
): Sample['traits'] {
  const table = manner.arrangement !== 'lines' && manner.arrangement !== 'dl';
  const unknown = plan.keys.filter(({ concept }) => concept === 'extra').length;
  return {
    arrangement: manner.arrangement,
    layout: table ? manner.layout.name : 'none',
    syntax: manner.syntax,
    keys: manner.syntax === 'html' && table ? (manner.headers ? 'th' : 'td') : 'plain',
    forms: String(count),
    unknown: plan.keys.some(({ concept }) => concept === 'unknown title')
      ? 'title'
      : String(unknown),
    first: plan.keys[0]?.concept === 'extra' ? 'unknown' : 'known',
    indicators: plan.indicators,
    department: sheet.place,
    departments: String(sheet.departments.length),
    note: plan.note && table ? 'note' : 'none',
  };
}
