import type { Syntax } from './nodes.ts';
import { circled } from './title-styles.ts';

/** Where a label stands in its initiative. */
export interface LabelPlace {
  /** Counts from 1 inside the initiative. */
  readonly count: number;
  /** The initiative's own number. */
  readonly initiative: number;
}

/** One way to set a label inside an initiative. */
export interface LabelStyle {
  readonly name: string;
  /** What kind of mark it bears, as of a title. */
  readonly family: string;
  readonly syntaxes: readonly Syntax[];
  /** `own`: on a line of its own; `behind`: its text follows on the line; `pairs`: several on a line; `item`: an item of a list, and its texts the next. */
  readonly place: 'own' | 'behind' | 'pairs' | 'heading' | 'bold' | 'term' | 'item';
  /** Whether the style alone shows a label, or only that it occurs again. */
  readonly shows: boolean;
  readonly write: (label: string, place: LabelPlace) => string;
  /** Between the label and a text on its line. */
  readonly gap: string;
}

const every: readonly Syntax[] = ['text', 'markdown', 'html'];
const rich: readonly Syntax[] = ['markdown', 'html'];
const wide = (count: number): string =>
  String(count).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
const kana = (count: number): string => 'アイウエオカキクケコ'.charAt(count - 1);

type Write = LabelStyle['write'];

function own(name: string, family: string, write: Write, gap = '　', shows = true): LabelStyle {
  return { name, family, syntaxes: every, place: 'own', shows, write, gap };
}

function behind(name: string, family: string, write: Write, gap: string): LabelStyle {
  return { name, family, syntaxes: every, place: 'behind', shows: true, write, gap };
}

export const labelStyles: readonly LabelStyle[] = [
  own('【】', '【】', (label) => `【${label}】`),
  behind('【】 behind', '【】', (label) => `【${label}】`, ''),
  own('（）', '（）', (label) => `（${label}）`),
  behind('（） behind', '（）', (label) => `（${label}）`, ''),
  own('＜＞', '＜＞', (label) => `＜${label}＞`),
  behind('＜＞ behind', '＜＞', (label) => `＜${label}＞`, '　'),
  own('<>', '＜＞', (label) => `<${label}>`),
  own('≪≫', '≪≫', (label) => `≪${label}≫`),
  own('《》', '≪≫', (label) => `《${label}》`),
  own('〔〕', '〔〕', (label) => `〔${label}〕`),
  own('｛｝', '〔〕', (label) => `｛${label}｝`),
  behind('colon', 'colon', (label) => `${label}：`, ''),
  behind('narrow colon', 'colon', (label) => `${label}: `, ''),
  own('colon own', 'colon', (label) => `${label}：`, ''),
  behind('space', 'space', (label) => label, '　'),
  behind('spaces', 'space', (label) => label, '　　'),
  own('bare', 'bare', (label) => label, '　', false),
  own('■', '■', (label) => `■${label}`),
  own('▼', '▼', (label) => `▼${label}`),
  own('◎', '◎', (label) => `◎${label}`),
  own('◆', '◆', (label) => `◆ ${label}`),
  own('▶', '▶', (label) => `▶${label}`),
  own('○', '○', (label) => `○${label}`),
  behind('■ behind', '■', (label) => `■${label}：`, ''),
  own('(1)', 'paren', (label, { count }) => `(${count}) ${label}`),
  own('（１）', 'paren', (label, { count }) => `（${wide(count)}）${label}`),
  behind('(1) behind', 'paren', (label, { count }) => `(${count}) ${label}`, '　'),
  own('1-1', 'sub', (label, { count, initiative }) => `${initiative}-${count} ${label}`),
  own(
    '１－１',
    'sub',
    (label, { count, initiative }) => `${wide(initiative)}－${wide(count)}　${label}`,
  ),
  own('ア', 'kana', (label, { count }) => `${kana(count)}　${label}`),
  own('①', 'circled', (label, { count }) => `${circled(count)}${label}`),
  own('① apart', 'circled', (label, { count }) => `${circled(count)} ${label}`),
  behind('・ colon', '・', (label) => `・${label}：`, ''),
  behind('＝', 'separator', (label) => `${label}＝`, ''),
  behind('／', 'separator', (label) => `${label}／`, ''),
  behind('…', 'separator', (label) => `${label}…`, ''),
  behind('｜', 'separator', (label) => `${label}｜`, ''),
  behind('⇒', 'separator', (label) => `${label}⇒`, ''),
  {
    name: 'bold',
    family: 'bold',
    syntaxes: rich,
    place: 'bold',
    shows: true,
    write: (label) => label,
    gap: '　',
  },
  {
    name: 'bold colon',
    family: 'bold',
    syntaxes: ['markdown'],
    place: 'behind',
    shows: true,
    write: (label) => `**${label}**：`,
    gap: '',
  },
  {
    name: 'bold space',
    family: 'bold',
    syntaxes: ['markdown'],
    place: 'behind',
    shows: true,
    write: (label) => `**${label}**`,
    gap: '　',
  },
  {
    name: 'heading',
    family: 'heading',
    syntaxes: rich,
    place: 'heading',
    shows: true,
    write: (label) => label,
    gap: '　',
  },
  {
    name: 'heading brackets',
    family: 'heading',
    syntaxes: rich,
    place: 'heading',
    shows: true,
    write: (label) => `【${label}】`,
    gap: '　',
  },
  {
    name: 'items',
    family: 'item',
    syntaxes: ['markdown'],
    place: 'item',
    shows: false,
    write: (label) => label,
    gap: '　',
  },
  {
    name: 'dt',
    family: 'dt',
    syntaxes: ['html'],
    place: 'term',
    shows: true,
    write: (label) => label,
    gap: '',
  },
  {
    name: 'pairs',
    family: 'colon',
    syntaxes: every,
    place: 'pairs',
    shows: true,
    write: (label) => `${label}：`,
    gap: '',
  },
  {
    name: 'bracket pairs',
    family: '【】',
    syntaxes: every,
    place: 'pairs',
    shows: true,
    write: (label) => `【${label}】`,
    gap: '',
  },
];
