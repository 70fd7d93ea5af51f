import { line, type Node, type Syntax } from './nodes.ts';

/** What a title is set from. */
export interface TitleParts {
  readonly count: number;
  /** What announces an initiative in front of its number: 重点課題. */
  readonly noun: string;
  /** The title with what stands behind it. */
  readonly text: string;
  /** Depth of a heading of an initiative. */
  readonly depth: number;
}

/** One way to set the title of an initiative. */
export interface TitleStyle {
  readonly name: string;
  /** What kind of mark it bears: the same kind inside an initiative would be mistaken for it. */
  readonly family: string;
  readonly syntaxes: readonly Syntax[];
  /** Numbers that count up, or a word that announces, show that it is a title even where it stands alone. */
  readonly shows: boolean;
  readonly write: (parts: TitleParts) => readonly Node[];
  /** Numbers that may be read. */
  readonly no: (count: number) => readonly (string | null)[];
}

const every: readonly Syntax[] = ['text', 'markdown', 'html'];
const rich: readonly Syntax[] = ['markdown', 'html'];

const wide = (count: number): string =>
  String(count).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
export const circled = (count: number): string => String.fromCharCode(0x245f + count);
export const roman = (count: number): string => String.fromCharCode(0x215f + count);

/** A number of the budget, as some sheets put in front of a title. */
const codeOf = (count: number): string => `1020304${count}`;

const none = (): (string | null)[] => [null];
const plain = (count: number): string[] => [String(count)];

function heading(
  name: string,
  shows: boolean,
  text: (parts: TitleParts) => string,
  no = plain,
): TitleStyle {
  return {
    name,
    family: 'heading',
    syntaxes: rich,
    shows,
    no,
    write: (parts) => [{ kind: 'heading', depth: parts.depth, text: text(parts) }],
  };
}

function lineStyle(
  name: string,
  family: string,
  shows: boolean,
  text: (parts: TitleParts) => string,
  no: TitleStyle['no'] = plain,
): TitleStyle {
  return { name, family, syntaxes: every, shows, no, write: (parts) => [line(text(parts))] };
}

function bold(
  name: string,
  shows: boolean,
  text: (parts: TitleParts) => string,
  no: TitleStyle['no'],
): TitleStyle {
  return {
    name,
    family: 'bold',
    syntaxes: rich,
    shows,
    no,
    write: (parts) => [{ kind: 'lines', lines: [text(parts)], bold: true }],
  };
}

export const titleStyles: readonly TitleStyle[] = [
  heading('heading noun', true, ({ noun, count, text }) => `${noun}${count} ${text}`),
  heading('heading noun wide', true, ({ noun, count, text }) => `${noun}${wide(count)}　${text}`),
  heading('heading alone', true, ({ text }) => text, none as () => string[]),
  heading('heading digit', true, ({ count, text }) => `${count} ${text}`),
  heading(
    'heading paren',
    true,
    ({ count, text }) => `（${count}）${text}`,
    (count) => [String(count), `（${count}）`],
  ),
  heading(
    'heading code',
    true,
    ({ count, text }) => `${codeOf(count)} ${text}`,
    (count) => [codeOf(count)],
  ),
  heading('heading brackets', true, ({ noun, count, text }) => `【${noun}${count}】${text}`),
  lineStyle('digit', 'digit', true, ({ count, text }) => `${count} ${text}`),
  lineStyle('wide digit', 'digit', true, ({ count, text }) => `${wide(count)}　${text}`),
  lineStyle('wide dot', 'digit', true, ({ count, text }) => `${wide(count)}．${text}`),
  lineStyle(
    'paren',
    'paren',
    true,
    ({ count, text }) => `（${wide(count)}）${text}`,
    (count) => [String(count), `（${wide(count)}）`, `（${count}）`],
  ),
  lineStyle(
    'narrow paren',
    'paren',
    true,
    ({ count, text }) => `(${count}) ${text}`,
    (count) => [String(count), `(${count})`],
  ),
  lineStyle(
    'circled',
    'circled',
    true,
    ({ count, text }) => `${circled(count)} ${text}`,
    (count) => [circled(count)],
  ),
  lineStyle(
    'circled tight',
    'circled',
    true,
    ({ count, text }) => `${circled(count)}${text}`,
    (count) => [circled(count)],
  ),
  lineStyle(
    'roman',
    'roman',
    true,
    ({ count, text }) => `${roman(count)}　${text}`,
    (count) => [roman(count)],
  ),
  lineStyle('square', '■', false, ({ text }) => `■${text}`, none),
  lineStyle('diamond', '◆', false, ({ text }) => `◆ ${text}`, none),
  lineStyle('noun', 'noun', true, ({ noun, count, text }) => `${noun}${count} ${text}`),
  lineStyle('noun wide', 'noun', true, ({ noun, count, text }) => `${noun}${wide(count)}　${text}`),
  lineStyle('noun paren', 'noun', true, ({ noun, count, text }) => `${noun}（${count}）${text}`),
  lineStyle('noun colon', 'noun', true, ({ noun, count, text }) => `${noun}${count}：${text}`),
  lineStyle('square noun', '■', true, ({ noun, count, text }) => `■${noun}${count}　${text}`),
  lineStyle(
    'その',
    'noun',
    true,
    ({ count, text }) => `その${count}　${text}`,
    (count) => [String(count), `その${count}`],
  ),
  lineStyle('number sign', 'noun', true, ({ count, text }) => `№${count}　${text}`),
  lineStyle('brackets', '【】', false, ({ text }) => `【${text}】`, none),
  lineStyle('noun brackets', '【】', true, ({ noun, count, text }) => `【${noun}${count}】${text}`),
  lineStyle('title label', 'colon', true, ({ text }) => `取組名：${text}`, none),
  lineStyle('project label', 'colon', true, ({ text }) => `事業名：${text}`, none),
  lineStyle('item label', 'space', true, ({ text }) => `項目名　${text}`, none),
  {
    name: 'below noun',
    family: 'noun',
    syntaxes: every,
    shows: true,
    no: plain,
    write: ({ noun, count, text }) => [line(`${noun}${count}`), line(text)],
  },
  {
    name: 'below bracketed noun',
    family: '【】',
    syntaxes: every,
    shows: true,
    no: plain,
    write: ({ noun, count, text }) => [line(`【${noun}${wide(count)}】`), line(text)],
  },
  {
    name: 'below heading',
    family: 'heading',
    syntaxes: rich,
    shows: true,
    no: plain,
    write: ({ noun, count, text, depth }) => [
      { kind: 'heading', depth, text: `${noun}${count}` },
      line(text),
    ],
  },
  bold('bold', false, ({ text }) => text, none),
  bold('bold digit', true, ({ count, text }) => `${count} ${text}`, plain),
  bold('bold noun', true, ({ noun, count, text }) => `${noun}${count}　${text}`, plain),
  {
    name: 'list item',
    family: 'item',
    syntaxes: rich,
    shows: false,
    no: none,
    write: ({ text }) => [{ kind: 'item', level: 0, lines: [text] }],
  },
  lineStyle('bare', 'bare', false, ({ text }) => text, none),
];
