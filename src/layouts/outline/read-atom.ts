import type { Heading, Line, Paragraph } from '../../parse/document.ts';
import { isFileLink } from '../../values/file-link.ts';
import { collapse } from '../../values/fold.ts';
import { restoreText } from '../../values/restore-text.ts';
import { isChoice } from '../../values/tick-boxes.ts';
import { matchBlockLabel } from '../../vocabulary/block-label.ts';
import { headingKind } from '../../vocabulary/heading-kind.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Atom } from './atom.ts';
import { boldLead } from './bold-lead.ts';
import { withoutBrackets } from './bracketed-pair.ts';
import { isContentsLine } from './is-contents-line.ts';
import { numberedForm } from './label-words.ts';
import { type Mark, type NumbersShown, readMark } from './mark.ts';
import { boldSetting, type IsLabelWord, readSetting, type Setting } from './setting.ts';

const longest = 60;
/** No title in brackets is longer. */
const longestInner = 1000;

/** A line or heading where it stands. */
export interface Placed extends Pick<Atom, 'line' | 'lines' | 'place' | 'depth'> {
  readonly block: Heading | Paragraph;
}

/** What tells labels from other text. */
export interface LabelWords {
  readonly vocabulary: Vocabulary;
  readonly isWord: IsLabelWord;
  /** True where several labels with their texts stand on one line of the document. */
  readonly pairs: boolean;
  /** Unknown labels that stand before a colon behind lists. */
  readonly behindLists: ReadonlySet<string>;
  readonly numbers: NumbersShown;
}

/** Reads a line or heading: its mark, its label, what follows, and what the label can mean. */
export function atomOf(placed: Placed, words: LabelWords): Atom {
  const { block, lines, place, depth } = placed;
  const line = withoutBrackets(placed.line, words.vocabulary);
  const printed = collapse(line.text);
  const seen = readMark(printed, words.numbers);
  const restored = printed.length <= 80 ? restoreBehindMark(printed, seen) : null;
  const text = restored ?? line.text.trim();
  const found = text === printed ? seen : readMark(text, words.numbers);
  const item = /^item\d+$/.test(place) ? block : null;
  const { mark, body } = takeMark(item, text, found, words.numbers);
  const isContents = isContentsLine(text) || isFileLink(text);
  const isWord: IsLabelWord = (word, form, family) =>
    !isContents && words.isWord(word, form, family);
  const lead = restored === null ? boldLead(line) - (mark?.length ?? 0) : 0;
  const setting =
    boldSetting(body, lead, isWord, mark?.family) ?? readSetting(body, isWord, mark?.family);
  const rest = body.slice(setting.restAt);
  const short = !isContents && !isChoice(body) && isShort(setting.label, mark);
  const { column, blockKey, heading } = meaningOf(short ? setting.label : '', words.vocabulary);
  return {
    block,
    line: restored === null ? line : { ...line, text: restored, map: flatMap(line, restored) },
    lines,
    text: restored ?? printed,
    place,
    depth,
    mark,
    setting,
    rest: collapse(rest),
    restLength: rest.trim().length,
    style: [
      place,
      line.bold ? 'b' : '',
      mark?.family ?? '',
      isContents ? 'contents' : styleForm(mark, setting, isWord),
    ].join('|'),
    short,
    learned:
      short && setting.form === 'bare' && words.isWord(setting.label, 'gap', mark?.family ?? ''),
    column,
    blockKey,
    heading,
  };
}

/** Text as it was meant; a letter that numbers it is no part of a word whose letters stand apart. */
function restoreBehindMark(text: string, mark: Mark | null): string | null {
  if (mark?.no == null) return isLabelled(text) ? null : restoreText(text);
  const body = text.slice(mark.length);
  const restored = isLabelled(body) ? null : restoreText(body);
  return restored === null ? null : text.slice(0, mark.length) + restored;
}

/** `評　価　A`: the letters of a word stand apart, and so does what follows them. */
const isLabelled = (text: string): boolean =>
  /^(?:[㐀-鿿々][\s　]{1,4}){1,3}[㐀-鿿々][\s　]+(?:[^\s　]{2,}|[^㐀-鿿々\s　]$)/u.test(text);

function isShort(label: string, mark: Mark | null): boolean {
  return label === '' ? mark !== null : label.length <= longest && !label.includes('。');
}

function meaningOf(
  label: string,
  vocabulary: Vocabulary,
): Pick<Atom, 'column' | 'blockKey' | 'heading'> {
  if (label === '') return { column: null, blockKey: null, heading: null };
  const column = vocabulary.column(label);
  return {
    column: column?.key === 'no' && /^[#＃]/u.test(label) ? null : column,
    blockKey: matchBlockLabel(label),
    heading: headingKind(label),
  };
}

/** A colon in a numbered title (`1 窓口：待たせない`) does not set it apart from the other titles; behind a known word it makes a label. Nor does a gap, where the labels beside it have their text below. */
function styleForm(mark: Mark | null, { form, label }: Setting, isWord: IsLabelWord): string {
  if (form === 'gap' && mark?.no != null && isWord(label, numberedForm, mark.family)) return 'bare';
  return mark?.no != null && form === '：' && !isWord(label, form, mark.family) ? 'bare' : form;
}

/** Restored text has no places of its own: all of it stands where its line begins. */
function flatMap(line: Line, restored: string): ArrayLike<number> {
  return new Array<number>(restored.length).fill(line.start);
}

/** The mark in front, also inside the brackets that stand round the whole (`【重点課題1 X】`); of a list the number of its item, where the line is its first. */
function takeMark(
  block: Heading | Paragraph | null,
  text: string,
  first: Mark | null,
  shown: NumbersShown,
): { mark: Mark | null; body: string } {
  const mark = withSecond(first, text, shown);
  if (mark) return { mark, body: text.slice(mark.length) };
  const inner = text.length > longestInner ? null : framed.exec(text);
  const within = inner?.[2] ? readMarks(inner[2].trimStart(), shown) : null;
  if (inner?.[2] && within)
    return {
      mark: within.noun === null ? { ...within, family: `${inner[1]}${within.family}` } : within,
      body: inner[2].trimStart().slice(within.length).trim(),
    };
  const bullet =
    block?.type === 'paragraph' ? /^(\d{1,3})[.)]$/.exec(block.bullet ?? '')?.[1] : null;
  return bullet
    ? {
        mark: {
          family: 'list',
          no: bullet,
          ordinal: Number(bullet),
          length: 0,
          noun: null,
        },
        body: text,
      }
    : { mark: null, body: text };
}

const framed = /^([【［[〔＜<〈《≪])(.*)[】］\]〕＞>〉》≫]$/u;

/** A bullet in front of a number: `■ 1 X`, `●重点課題1 X`. */
function readMarks(text: string, shown: NumbersShown): Mark | null {
  return withSecond(readMark(text, shown), text, shown);
}

function withSecond(mark: Mark | null, text: string, shown: NumbersShown): Mark | null {
  if (!mark || mark.no !== null) return mark;
  const second = readMark(text.slice(mark.length), shown);
  return second && second.no !== null
    ? {
        ...second,
        family: mark.family + second.family,
        length: mark.length + second.length,
      }
    : mark;
}
