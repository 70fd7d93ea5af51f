import type { Random } from '../words/random.ts';
import {
  differentSentences,
  fill,
  longSentence,
  noun,
  sentence,
  type Text,
  type Topic,
} from '../words/sentences.ts';
import type { Tokens } from '../words/tokens.ts';
import type { Printed } from './model.ts';
import type { Syntax } from './nodes.ts';
import { circled } from './title-styles.ts';

export interface Source {
  readonly random: Random;
  readonly tokens: Tokens;
}

/** One way to set the text below a label. */
export interface Body {
  readonly name: string;
  /** What kind of mark stands in it; titles and labels of that kind would be mistaken for it. */
  readonly family: string;
  readonly syntaxes: readonly Syntax[];
  readonly make: (source: Source, topic: Topic) => readonly Printed[];
}

const every: readonly Syntax[] = ['text', 'markdown', 'html'];
const rich: readonly Syntax[] = ['markdown', 'html'];

/** A sentence on one line. */
export const oneLine: Body = {
  name: 'line',
  family: 'none',
  syntaxes: every,
  make: (source, topic) => [bare(one(source, topic))],
};

export const bodies: readonly Body[] = [
  oneLine,
  {
    name: 'noun',
    family: 'none',
    syntaxes: every,
    make: (source, topic) => [bare(short(source, topic))],
  },
  {
    name: 'lines',
    family: 'none',
    syntaxes: every,
    make: (source, topic) => several(source, topic, (text, i) => ({ ...bare(text), joins: i > 0 })),
  },
  {
    name: 'wrapped',
    family: 'none',
    syntaxes: every,
    make: (source, topic) => [wrapped(source, topic, '')],
  },
  {
    name: '・',
    family: '・',
    syntaxes: every,
    make: (source, topic) => several(source, topic, (text) => marked(text, '・')),
  },
  {
    name: '・ indented',
    family: '・',
    syntaxes: every,
    make: (source, topic) =>
      several(source, topic, (text) => ({ ...marked(text, '・'), prefix: '　・', level: 'any' })),
  },
  {
    name: '・ wrapped',
    family: '・',
    syntaxes: every,
    make: (source, topic) => [wrapped(source, topic, '・'), wrapped(source, topic, '・')],
  },
  {
    name: '・ colon',
    family: '・',
    syntaxes: every,
    make: (source) => several(source, 'any', (_, i) => marked(titled(source, i), '・')),
  },
  {
    name: '● ・',
    family: '●',
    syntaxes: every,
    make: (source, topic) =>
      several(source, topic, (text, i) => marked(text, i === 0 ? '●' : '・')),
  },
  {
    name: '○ ※',
    family: '○',
    syntaxes: every,
    make: (source, topic) => several(source, topic, (text, i) => marked(text, i === 0 ? '○' : '※')),
  },
  {
    name: '①',
    family: 'circled',
    syntaxes: every,
    make: (source, topic) => several(source, topic, (text, i) => marked(text, circled(i + 1))),
  },
  {
    name: '(1)',
    family: 'paren',
    syntaxes: every,
    make: (source, topic) =>
      several(source, topic, (text, i) => ({
        ...marked(text, `(${i + 1})`),
        prefix: `(${i + 1}) `,
      })),
  },
  {
    name: '取組1',
    family: 'noun',
    syntaxes: every,
    make: (source, topic) =>
      several(source, topic, (text, i) => ({
        ...marked(text, `取組${i + 1}`),
        prefix: `取組${i + 1}　`,
        marker: 'any',
      })),
  },
  {
    name: 'lead ・',
    family: '・',
    syntaxes: every,
    make: (source, topic) =>
      several(source, topic, (text, i) => (i === 0 ? bare(text) : marked(text, '・'))),
  },
  {
    name: 'list',
    family: 'item',
    syntaxes: rich,
    make: (source, topic) => several(source, topic, (text) => ({ ...bare(text), item: true })),
  },
  {
    name: 'nested list',
    family: 'item',
    syntaxes: rich,
    make: (source, topic) =>
      several(source, topic, (text, i) => ({ ...bare(text), item: true, level: i === 0 ? 0 : 1 })),
  },
  {
    name: 'list ・',
    family: 'item',
    syntaxes: rich,
    make: (source, topic) =>
      several(source, topic, (text) => ({ ...marked(text, '・'), item: true })),
  },
];

const one = ({ random, tokens }: Source, topic: Topic): Text => sentence(random, tokens, topic);

function short(source: Source, topic: Topic): Text {
  if (topic === 'any' || topic === 'title' || topic === 'mission') return one(source, topic);
  return noun(source.random, source.tokens, topic);
}

/** A text without a mark. */
export const bare = ({ text, tokens }: Text): Printed => ({
  text,
  tokens,
  prefix: '',
  marker: null,
  level: 0,
  item: false,
  width: null,
  indent: '',
  joins: false,
});

const marked = (text: Text, marker: string): Printed => ({ ...bare(text), prefix: marker, marker });

function several(
  { random, tokens }: Source,
  topic: Topic,
  print: (text: Text, i: number) => Printed,
): Printed[] {
  return differentSentences(random, tokens, topic, random.int(2, 3)).map(print);
}

function wrapped(source: Source, topic: Topic, marker: string): Printed {
  const { random, tokens } = source;
  const text = longSentence(random, tokens, topic);
  const indent = marker !== '' && random.chance(0.5) ? '　' : '';
  const printed = marker === '' ? bare(text) : marked(text, marker);
  return { ...printed, indent, width: random.int(34, 40) };
}

/** A text with a colon inside that is no label: `ヌタモキ会議：年3回`. */
function titled({ random, tokens }: Source, i: number): Text {
  const templates = ['{T}会議：年{n}回', '{T}ひろば：{n}か所で開く', '{T}調べ：対象は{n}世帯'];
  return fill(templates[i % templates.length] ?? '', random, tokens);
}
