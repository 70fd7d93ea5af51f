import type { ExpectedSheet, Sample } from '../judge/expectation.ts';
import { departments, familyNames, givenNames, municipalities } from '../words/names.ts';
import { createRandom, type Random } from '../words/random.ts';
import { createTokens } from '../words/tokens.ts';
import { years } from '../words/years.ts';
import {
  type Arrangement,
  arrange,
  type FormManner,
  type FormSyntax,
  layoutsFor,
} from './arrangements.ts';
import type { Form } from './form.ts';
import { type Indicators, makeForm, planForms } from './make-form.ts';
import { escapeHtml } from './write-table.ts';

/** The sheet of forms of a seed: label and value side by side or above one another. */
export function formSample(seed: number): Sample {
  const random = createRandom(seed);
  const manner = pickManner(random);
  const count = random.chance(0.45) ? 1 : random.int(2, 3);
  const sheet = startSheet(random);
  const source = { random, tokens: createTokens(random) };
  const plan = planForms(
    source,
    { ...pickWishes(random, manner), department: sheet.style === 'key' },
    sheet.year,
  );
  const forms = Array.from({ length: count }, (_, i) =>
    makeForm(source, plan, i + 1, sheet.department),
  );
  return {
    text: write(sheet, arrange(forms, manner, random), manner.syntax),
    source: { tab: 'sheet.txt', pipe: 'sheet.md', html: 'sheet.html' }[manner.syntax],
    expectation: {
      kind: plan.keys.some(({ concept }) => concept === 'unknown title') ? 'either' : 'read',
      sheets: [expectSheet(sheet, forms)],
      texts: forms.flatMap(({ noteTokens }) =>
        noteTokens.map((token) => ({
          what: 'text without a key',
          tokens: [token],
          homes: ['remainder', 'metadata', 'extra'] as const,
        })),
      ),
      rules: [],
    },
    traits: traitsOf(manner, plan, sheet, count),
  };
}

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
  };
}

interface SheetFacts {
  readonly title: string;
  readonly year: (typeof years)[number];
  readonly municipality: string | null;
  readonly department: string | null;
  readonly head: string;
  readonly style: 'none' | 'head' | 'heading' | 'pairs' | 'key';
}

const titles: readonly string[] = [
  '{Y} 事務事業評価シート',
  '{Y} 施策評価表',
  '{Y} 重点事業進行管理シート',
  '{Y}　目標管理シート',
  '{Y} 事業評価票',
  '{M} {Y} 事務事業評価シート',
];

function startSheet(random: Random): SheetFacts {
  const year = random.pick(years);
  const template = random.pick(titles);
  const municipality = random.pick(municipalities);
  const style = random.pick(['none', 'head', 'head', 'heading', 'pairs', 'key'] as const);
  return {
    title: template.replace('{Y}', year.own).replace('{M}', municipality),
    year,
    municipality: template.includes('{M}') ? municipality : null,
    department: style === 'none' ? null : random.pick(departments),
    head: `${random.pick(familyNames)} ${random.pick(givenNames)}`,
    style,
  };
}

function write(
  { title, department, head, style }: SheetFacts,
  parts: readonly string[],
  syntax: FormSyntax,
): string {
  const heading = (text: string, depth: number): string =>
    syntax === 'html'
      ? `<h${depth}>${escapeHtml(text)}</h${depth}>`
      : syntax === 'pipe'
        ? `${'#'.repeat(depth)} ${text}`
        : text;
  const line = (text: string): string => (syntax === 'html' ? `<p>${escapeHtml(text)}</p>` : text);
  const block = {
    none: [],
    key: [],
    head: [line(`【${department}長　${head}】`)],
    heading: [heading(department ?? '', 2)],
    pairs: [[`部局名：${department}`, `部局長名：${head}`].map(line).join('\n')],
  }[style];
  const all = [
    heading(title, 1),
    ...block,
    ...parts.map((part) => (syntax === 'html' && !part.startsWith('<') ? linesInHtml(part) : part)),
  ];
  return `${all.join('\n\n')}\n`;
}

const linesInHtml = (part: string): string =>
  `<p>${part.split('\n').map(escapeHtml).join('<br>\n')}</p>`;

function expectSheet(
  { title, year, municipality, department, head, style }: SheetFacts,
  forms: readonly Form[],
): ExpectedSheet {
  const pairs = [
    { label: '部局名', value: department ?? '' },
    { label: '部局長名', value: head },
  ];
  const heads = {
    none: [],
    key: [],
    heading: [],
    head: [{ title: `${department}長`, name: head }],
    pairs: [{ title: '部局長', name: head }],
  };
  return {
    title: [title.replace(/\s+/g, ' ')],
    fiscalYear: [year.year],
    municipality: [municipality],
    department: style === 'key' ? [department, null] : [department],
    heads: heads[style],
    departmentGoal: [null],
    metadata: style === 'pairs' ? pairs : [],
    records: forms.map(({ expected }) => expected),
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
    department: sheet.style,
    note: plan.note && table ? 'note' : 'none',
  };
}
