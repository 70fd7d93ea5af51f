import type { ExpectedEntry, ExpectedRecord, ExpectedSheet, Sample } from '../judge/expectation.ts';
import { departments as names } from '../words/names.ts';
import { createRandom, type Random } from '../words/random.ts';
import { differentSentences, sentence, type Text } from '../words/sentences.ts';
import { createTokens, type Tokens } from '../words/tokens.ts';
import { years } from '../words/years.ts';
import { line, type Node, type Syntax } from './nodes.ts';
import { circled } from './title-styles.ts';
import { writeHtml } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';

/** Initiatives without labels: listed below a heading that announces them, with their goals below, or under grades. */
export function listSample(seed: number): Sample {
  const random = createRandom(seed);
  const sheet = startList(random);
  const make = random.pick([bareList, bareList, planText, statusList]);
  return make(sheet);
}

/** What a list is made with. */
interface List {
  readonly random: Random;
  readonly tokens: Tokens;
  readonly syntax: Syntax;
  readonly title: string;
  readonly fiscalYear: number;
  readonly departments: readonly string[];
  readonly item: ItemStyle;
}

interface ItemStyle {
  readonly name: string;
  readonly syntaxes: readonly Syntax[];
  readonly write: (text: string, count: number) => Node;
  readonly no: (count: number) => readonly (string | null)[];
}

const every: readonly Syntax[] = ['text', 'markdown', 'html'];
const unnumbered = (): readonly (string | null)[] => [null];

const itemStyles: readonly ItemStyle[] = [
  { name: '●', syntaxes: every, write: (text) => line(`●${text}`), no: unnumbered },
  { name: '・', syntaxes: every, write: (text) => line(`・${text}`), no: unnumbered },
  { name: '○', syntaxes: every, write: (text) => line(`○ ${text}`), no: unnumbered },
  { name: '■', syntaxes: every, write: (text) => line(`■ ${text}`), no: unnumbered },
  {
    name: '①',
    syntaxes: every,
    write: (text, count) => line(`${circled(count)}${text}`),
    no: (count) => [circled(count)],
  },
  {
    name: '(1)',
    syntaxes: every,
    write: (text, count) => line(`(${count}) ${text}`),
    no: (count) => [`${count}`, `(${count})`],
  },
  {
    name: '1',
    syntaxes: every,
    write: (text, count) => line(`${count}　${text}`),
    no: (count) => [`${count}`],
  },
  {
    name: 'list',
    syntaxes: ['markdown', 'html'],
    write: (text) => ({ kind: 'item', level: 0, lines: [text] }),
    no: unnumbered,
  },
];

const titles: readonly string[] = [
  '{Y} 各部の運営方針と目標',
  '{Y} 部局の重点目標',
  '{Y}　部局運営方針',
  '{Y} 各部の重点課題の進捗状況',
];

const announcements: readonly string[] =
  '重点課題 重点目標 重点事業 主要事業 重点施策 今年度の実施方針と個別事業 主要な施策と目標 重要事業'.split(
    ' ',
  );

function startList(random: Random): List {
  const syntax = random.pick(every);
  const year = random.pick(years);
  return {
    random,
    tokens: createTokens(random),
    syntax,
    title: random.pick(titles).replace('{Y}', year.own),
    fiscalYear: year.year,
    departments: random.shuffle(names).slice(0, random.int(1, 3)),
    item: random.pick(itemStyles.filter(({ syntaxes }) => syntaxes.includes(syntax))),
  };
}

const titleOf = ({ random, tokens }: List): Text => sentence(random, tokens, 'title');

/** One mark or number an initiative, nothing else. */
function bareList(list: List): Sample {
  const { random, departments, item, syntax } = list;
  const announcement = random.pick(announcements);
  const parts = departments.map((name) => ({
    name,
    titles: Array.from({ length: random.int(2, 5) }, () => titleOf(list)),
  }));
  const nodes = parts.flatMap(({ name, titles }): Node[] => [
    department(name, syntax),
    heading(announcement, syntax, 3),
    ...titles.map((title, i) => item.write(title.text, i + 1)),
    { kind: 'gap' },
  ]);
  const sheets = parts.map(({ name, titles }) =>
    sheetOf(
      list,
      name,
      titles.map((title, i) => recordOf(name, title, item.no(i + 1), [])),
    ),
  );
  return sampleOf(list, nodes, sheets, 'bare list');
}

/** Below each numbered title its goals, which no label names. */
function planText(list: List): Sample {
  const { random, tokens, departments, syntax } = list;
  const announcement = random.pick(announcements);
  const style = random.pick(syntax === 'text' ? numbered : [...numbered, ...headed]);
  const parts = departments.map((name) => ({
    name,
    initiatives: Array.from({ length: random.int(2, 4) }, () => ({
      title: titleOf(list),
      goals: differentSentences(random, tokens, 'goals', random.int(1, 3)),
    })),
  }));
  const marked = random.chance(0.4);
  const nodes = parts.flatMap(({ name, initiatives }): Node[] => [
    department(name, syntax),
    heading(announcement, syntax, 3),
    ...initiatives.flatMap(({ title, goals }, i): Node[] => [
      { kind: 'gap' },
      style(title.text, i + 1),
      ...goals.map(({ text }) => line(marked ? `・${text}` : text)),
    ]),
    { kind: 'gap' },
  ]);
  const sheets = parts.map(({ name, initiatives }) =>
    sheetOf(
      list,
      name,
      initiatives.map(({ title, goals }, i) =>
        recordOf(name, title, [`${i + 1}`, `（${i + 1}）`], [goalsOf(goals, marked)]),
      ),
    ),
  );
  return sampleOf(list, nodes, sheets, marked ? 'plan text ・' : 'plan text');
}

type Titled = (text: string, count: number) => Node;

const numbered: readonly Titled[] = [
  (text, count) => line(`重点目標${count}　${text}`),
  (text, count) => line(`（${count}）${text}`),
  (text, count) => line(`${count}　${text}`),
];

const headed: readonly Titled[] = [
  (text, count) => ({ kind: 'heading', depth: 4, text: `${count} ${text}` }),
  (text, count) => ({ kind: 'heading', depth: 4, text: `施策${count} ${text}` }),
];

function goalsOf(goals: readonly Text[], marked: boolean): ExpectedEntry {
  const statements = goals.map(({ text, tokens }, i) => ({
    marker: marked ? '・' : null,
    level: 0,
    text,
    joins: !marked && i > 0,
    tokens,
  }));
  return { label: '', concept: 'goals', grade: null, statements };
}

/** A grade in the heading, departments below it, their initiatives as a list. */
function statusList(list: List): Sample {
  const { random, departments, item, syntax } = list;
  const scale = random.pick(statusScales);
  const all: { name: string; title: Text; grade: string; headingText: string; count: number }[] =
    [];
  const nodes = scale.flatMap(([printed, grade], g): Node[] => {
    const headingText = printed.replace('{n}', `${g + 1}`);
    const chosen =
      g === 0 ? departments : random.some(departments, random.int(1, departments.length));
    return [
      heading(headingText, syntax, 2),
      ...chosen.flatMap((name): Node[] => [
        department(name, syntax, 3),
        ...Array.from({ length: random.int(1, 3) }, (_, i) => {
          const title = titleOf(list);
          all.push({ name, title, grade, headingText, count: i + 1 });
          return item.write(title.text, i + 1);
        }),
      ]),
      { kind: 'gap' },
    ];
  });
  const sheets = departments.map((name) =>
    sheetOf(
      list,
      name,
      all
        .filter((one) => one.name === name)
        .map(({ title, grade, headingText, count }) =>
          recordOf(name, title, item.no(count), [gradeOf(headingText, grade)], grade),
        ),
    ),
  );
  return sampleOf(list, nodes, sheets, 'status list');
}

const statusScales: readonly (readonly (readonly [printed: string, grade: string])[])[] = [
  [
    ['評価A：予定どおり進んだもの', 'A'],
    ['評価B：予定より遅れているもの', 'B'],
    ['評価C：着手できなかったもの', 'C'],
  ],
  [
    ['{n}. 概ね予定通りに進捗しているもの', '概ね予定通りに進捗しているもの'],
    ['{n}. 今後取組を強化するもの', '今後取組を強化するもの'],
  ],
  [
    ['評価Ａ', 'A'],
    ['評価Ｂ', 'B'],
  ],
];

const gradeOf = (printed: string, grade: string): ExpectedEntry => ({
  label: printed,
  concept: 'rating',
  grade,
  statements: [{ marker: null, level: 0, text: printed, joins: false, tokens: [] }],
});

function recordOf(
  department: string,
  { text, tokens }: Text,
  no: readonly (string | null)[],
  entries: readonly ExpectedEntry[],
  rating: string | null = null,
): ExpectedRecord {
  return {
    department,
    no,
    initiative: [text],
    titleTokens: tokens,
    section: [null],
    entries,
    rating: [rating],
  };
}

function sheetOf(
  { title, fiscalYear }: List,
  department: string,
  records: readonly ExpectedRecord[],
): ExpectedSheet {
  return {
    title: [title.replace(/\s+/g, ' ')],
    fiscalYear: [fiscalYear],
    municipality: [null],
    department: [department],
    heads: [],
    departmentGoal: [null],
    metadata: [],
    records,
  };
}

const heading = (text: string, syntax: Syntax, depth: number): Node =>
  syntax === 'text' ? line(`【${text}】`) : { kind: 'heading', depth, text };

const department = (name: string, syntax: Syntax, depth = 2): Node =>
  syntax === 'text' ? line(name) : { kind: 'heading', depth, text: name };

function sampleOf(
  list: List,
  nodes: readonly Node[],
  sheets: readonly ExpectedSheet[],
  kind: string,
): Sample {
  const { syntax, title, random, item } = list;
  const all: Node[] = [
    syntax === 'text' ? line(title) : { kind: 'heading', depth: 1, text: title },
    { kind: 'gap' },
    ...nodes,
  ];
  const blanks = random.pick(['parts', 'all'] as const);
  return {
    text: syntax === 'html' ? writeHtml(all, blanks, title) : writeMarkdown(all, blanks),
    source: { text: 'sheet.txt', markdown: 'sheet.md', html: 'sheet.html' }[syntax],
    expectation: { kind: 'read', sheets, texts: [], rules: [] },
    traits: {
      list: kind,
      item: kind.startsWith('plan') ? 'none' : item.name,
      syntax,
      departments: String(list.departments.length),
      blanks,
    },
  };
}
