import type { Block } from '../../parse/document.ts';
import { isBalanced } from './is-balanced.ts';
import { readMark } from './mark.ts';
import { type IsLabelWord, readSetting } from './setting.ts';

/** A label of several on a line, and where it begins. */
export interface Pair {
  readonly index: number;
  readonly label: string;
}

/** A pair of a line, and from where on what stands in front of it belongs to no other: the sign between the two. */
export interface PairSpan {
  readonly sign: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The pairs of a line that is nothing but pairs, by the signs that show most of them; none for any other line. Behind a
 * number or bullet (`④ 妥当性：A　有効性：B`) the first label must be a known word, for another one may be that of a title.
 */
export function pairSpans(
  text: string,
  isWord: IsLabelWord,
  areSure: boolean,
): readonly PairSpan[] {
  const spans = wholeSpans(text, isWord, areSure);
  if (spans.length > 0 || text.length > longest) return spans;
  const indent = text.length - text.trimStart().length;
  const mark = readMark(text.slice(indent));
  if (mark === null || mark.noun !== null || mark.length === 0) return spans;
  const length = indent + mark.length;
  const body = text.slice(length);
  if (!isWord(readSetting(body, isWord).label, '：', '')) return spans;
  return wholeSpans(body, isWord, areSure).map(({ sign, from, to }, i) => ({
    sign: i === 0 ? 0 : sign + length,
    from: i === 0 ? 0 : from + length,
    to: to + length,
  }));
}

/** None of a line where one would end within a bracket: `指標：満足度（目標：80％、実績：76％）` is a label and its text. */
function wholeSpans(text: string, isWord: IsLabelWord, areSure: boolean): readonly PairSpan[] {
  const spans = spansOf(text, isWord, areSure);
  const isTorn = spans.some(({ from, to }) => !isBalanced(text.slice(from, to)));
  return isTorn && isBalanced(text) ? [] : spans;
}

function spansOf(text: string, isWord: IsLabelWord, areSure: boolean): readonly PairSpan[] {
  const starts = pairStarts(text, isWord, areSure);
  const linked = linkedPairs(text, isWord);
  if (linked.length > starts.length) return linked;
  const ends = starts.map((_, i) => endOfPair(text, starts[i + 1]));
  return starts.map((from, i) => ({ sign: ends[i - 1] ?? from, from, to: ends[i] ?? text.length }));
}

/** Where a pair ends before the next one: a slash or bar between the two is of neither. */
function endOfPair(text: string, next: number | undefined): number {
  if (next === undefined) return text.length;
  const before = text.slice(Math.max(0, next - widestSign), next);
  return next - (/[\s　]*[／/｜|][\s　]*$/u.exec(before)?.[0].length ?? 0);
}

const widestSign = 12;

/**
 * Where the pairs of a line begin that have a wide space between them; none for any other line. One label at least is a
 * known word, here or (`areSure`) in other such lines; in round brackets or before a gap, as text may stand too, each is one.
 */
function pairStarts(text: string, isWord: IsLabelWord, areSure: boolean): readonly number[] {
  const pairs = pairsIn(text);
  const isKnown = ({ label }: Pair): boolean => isWord(label, '：', '');
  if (pairs.length > 0)
    return areSure || pairs.some(isKnown) ? pairs.map(({ index }) => index) : [];
  const led = ledPairs(text, isWord);
  if (led.length > 0) return led;
  const round = wordsOf(roundPairs(text), '(', isWord);
  return round.length > 0 ? round : wordsOf(gapPairs(text), 'gap', isWord);
}

/**
 * `【指標】花壇の数　目標値：20か所　実績値：18か所`: behind a label in brackets and its text further labels before a colon.
 * All of them are known words: one that is not may be a word of the text.
 */
function ledPairs(text: string, isWord: IsLabelWord): readonly number[] {
  if (text.length > longest || !gap.test(text)) return [];
  const lead = leadPair.exec(text)?.[1];
  if (lead === undefined || !isWord(lead, '：', '')) return [];
  const colons = pairsBy(colonPair, text);
  const areWords = colons.every(({ label }) => isWord(label, '：', ''));
  return colons.length > 0 && areWords ? [0, ...colons.map(({ index }) => index)] : [];
}

/**
 * `目標：20分／実績：18分`, `【目標】20分【実績】18分`: pairs with a sign, a space or, in brackets, nothing between them. Text
 * may hold such signs: all labels are known words, none stands twice, and no value begins with one.
 */
function linkedPairs(text: string, isWord: IsLabelWord): readonly PairSpan[] {
  if (text.length > longest) return [];
  const pattern = leadColon.test(text)
    ? linkedColon
    : leadBracket.test(text)
      ? linkedBracket
      : null;
  const found = pattern ? [...text.matchAll(pattern)] : [];
  const labels = found.map(({ groups }) => groups?.label ?? '');
  if (labels.length < 2 || new Set(labels).size < labels.length) return [];
  if (!labels.every((label) => isWord(label, '：', ''))) return [];
  const spans = found.map(({ index, 0: { length }, groups }, i) => ({
    sign: index,
    from: index + length - (groups?.pair?.length ?? 0),
    to: found[i + 1]?.index ?? text.length,
  }));
  const isNested = ({ from, to }: PairSpan): boolean => {
    const value = text
      .slice(from, to)
      .replace(pattern === linkedColon ? leadColon : leadBracket, '');
    return isWord(/^([^\s　：:。、]{1,12})[：:]/u.exec(value)?.[1] ?? '', '：', '');
  };
  return spans.some(isNested) ? [] : spans;
}

/** Where the labels stand that are words, if there are several and the line begins with one. */
function wordsOf(pairs: readonly Pair[], form: string, isWord: IsLabelWord): readonly number[] {
  const words = pairs.filter(({ label }) => isWord(label, form, '')).map(({ index }) => index);
  return words[0] === 0 && words.length > 1 ? words : [];
}

/** True where a line of the document holds several pairs, one of them with a known label. */
export function holdsPairs(blocks: readonly Block[], isWord: IsLabelWord): boolean {
  return blocks.some(
    (block) =>
      block.type === 'paragraph' &&
      block.lines.some(({ text }) => pairsIn(text).some(({ label }) => isWord(label, '：', ''))),
  );
}

function pairsIn(text: string): readonly Pair[] {
  if (text.length > longest || !gap.test(text)) return [];
  const brackets = pairsBy(bracketPair, text);
  const isBracketed = brackets.length > 1 && text.slice(0, brackets[0]?.index).trim() === '';
  const colons = isBracketed ? [] : pairsBy(colonPair, text);
  const found = colons.length > 1 ? colons : brackets;
  if (found.length < 2 || text.slice(0, found[0]?.index ?? 0).trim() !== '') return [];
  return found.some(({ label }) => grade.test(label)) ? [] : found;
}

/** `（目標）20分　（評価）A`: what may be pairs where their labels are words; none where the line does not begin with one. */
export function roundPairs(text: string): readonly Pair[] {
  if (text.length > longest || !/^[(（]/.test(text) || !gap.test(text)) return [];
  const found = pairsBy(roundPair, text);
  return found.length > 1 && found[0]?.index === 0 ? found : [];
}

/** `目標　20分　　　評価　A`: what may be pairs where their labels are words. */
function gapPairs(text: string): readonly Pair[] {
  return text.length > longest || !wideGap.test(text) ? [] : pairsBy(gapPair, text);
}

/** The labels of a line of which each part between wide gaps is a word, one space and a text; none of any other. */
export function evenGapLabels(text: string): readonly string[] {
  if (text.length > longest || !/[\s　]/u.test(text)) return [];
  const parts = text.trim().split(/[\s　]{2,}/u);
  const labels = parts.flatMap((part) => evenGap.exec(part)?.[1] ?? []);
  return labels.length === parts.length ? labels : [];
}

function pairsBy(pattern: RegExp, text: string): readonly Pair[] {
  return [...text.matchAll(pattern)].map(({ index, 1: label = '' }) => ({ index, label }));
}

const longest = 1000;
/** In front of the second pair; most lines have none. */
const gap = /[\s　]{2}|　/;
/** Between pairs whose labels stand before a gap; most lines have none. */
const wideGap = /[\s　]{2}\S{2,24}[\s　]/u;
const gapPair = /(?<=[\s　]{2}|^)(\S{2,24})(?=[\s　]+\S)/gu;
const hint = '[(（][^\\s　()（）。]{1,16}[)）]';
const evenGap = new RegExp(`^([^\\s。、：:（(]{2,12}(?:${hint})?)[\\s　](?=\\S)`, 'u');
const colonPair = new RegExp(
  `(?<=[\\s　]{2}|　|^)((?:[㐀-鿿々][\\s　]){1,3}[㐀-鿿々]|[^\\s　：:。、]{1,12}(?:${hint})?)[：:](?=[\\s　]*\\S)`,
  'gu',
);
const bracketPair =
  /(?<=[\s　]{2}|　|^)[【［[〔<＜≪《]([^【】［\][〔〕<>＜＞≪≫《》。]{1,20})[】］\]〕>＞≫》](?=[\s　]*[^\s　【［[〔<＜≪《])/gu;
const between = '[\\s　]*(?:[／/｜|、，,；;→⇒]|(?<=。)|[\\s　])[\\s　]*';
const leadColon = /^[\s　]*[^\s　：:。、]{1,12}[：:][\s　]*/u;
const linkedColon = new RegExp(
  `(?:^[\\s　]*|${between})(?<pair>(?<label>[^\\s　：:。、／/｜|，,；;→⇒]{1,12})[：:])(?=[\\s　]*\\S)`,
  'gu',
);
const leadBracket = /^[\s　]*[【［[〔][^【】［\][〔〕。]{1,20}[】］\]〕][\s　]*/u;
const linkedBracket = new RegExp(
  `(?:^[\\s　]*|${between}|)(?<pair>[【［[〔](?<label>[^【】［\\][〔〕。]{1,20})[】］\\]〕])(?=[\\s　]*[^\\s　【［[〔])`,
  'gu',
);
const leadPair =
  /^[\s　]*[【［[〔<＜≪《]([^【】［\][〔〕<>＜＞≪≫《》。]{1,20})[】］\]〕>＞≫》][\s　]*[^\s　【［[〔<＜≪《：:]/u;
const roundPair = /(?<=[\s　]{2}|　|^)[(（]([^()（）。]{1,20})[)）](?=[\s　]*[^\s　(（])/gu;

/** A grade before a colon is explained there: a legend. */
const grade = /^(?:【[^】]*】)?[SA-FX-ZＳＡ-ＦＸ-Ｚ◎○〇◯●△▲×✕☆①-⑨Ⅰ-Ⅴ]$/u;
