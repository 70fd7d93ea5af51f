import type { Block } from '../../parse/document.ts';
import { evenGapLabels, roundPairs } from './line-pairs.ts';
import { readMark } from './mark.ts';
import { doubtfulSettings, type IsLabelWord } from './setting.ts';

/** How often known labels must stand in a form before an unknown one is a label too: once where the form or a number shows it. */
const leastKnown = 2;
const sureForms = new Set(['(', '⇒', '｜', '∶']);
const leastUnknownApart = 3;
/** What stands in round brackets in front of a name. */
const prefix =
  /^(?:仮称|新規|継続|拡充|新|再掲|一部|旧|通称|略称|公財|一財|一社|公社|社福|特非|独|株|有|注|例)$/u;

/**
 * The labels that only the document can tell: what stands before a separator (`L／…`), a gap or in round brackets, behind
 * one kind of mark, is a label where known words stand so elsewhere; before a gap that no number precedes it must recur as well:
 * three times, or as often as the commonest of the known ones, once in each initiative. A line of its own counts for
 * either: below it the text may be a list. Where every line of such a paragraph has its gap, none is the rest of another.
 */
export function learnLabels(blocks: readonly Block[], isKnownWord: IsLabelWord): IsLabelWord {
  const isWord = askedOnce(isKnownWord);
  const counts: Counts = {
    known: new Map(),
    words: new Map(),
    unknown: new Map(),
    alone: new Map(),
    commonest: new Map(),
    ordinals: new Map(),
  };
  const { known, unknown } = counts;
  const sureWords = new Set([
    ...pairedLabels(blocks, isWord),
    ...gappedLabels(blocks, isWord),
    ...leadingLabels(blocks, isWord),
  ]);
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    for (const { text } of block.lines)
      for (const part of partsOf(text.trim())) count(part, isWord, counts);
  }
  const commonest = commonestOf(counts);
  return (label, form, mark) => {
    if (form === numberedForm) return isBesideAlone(label, mark, counts);
    if (isWord(label, form, mark)) return true;
    if (form === 'gap' && isBesideAlone(label, mark, counts)) return true;
    if (form === 'gap' && mark === '' && sureWords.has(label)) return true;
    // The number of a list's item is no part of its lines.
    const family = mark === 'list' ? '' : mark;
    const sure = known.get(keyOf(form, family)) ?? 0;
    const isSet = sureForms.has(form) || (form === 'gap' && /[1①Ⅰアa一]/u.test(family));
    if (sure < (isSet ? 1 : leastKnown) || (form === '(' && prefix.test(label))) return false;
    const times = unknown.get(keyOf(form, family) + label) ?? 0;
    if (times === 0 || form !== 'gap' || isSet) return times > 0;
    const all = times + aloneOf(label, family, counts);
    const isInEach = all > 1 && all === commonest.get(keyOf(form, family));
    return isInEach || (all >= leastUnknownApart && all <= sure);
  };
}

/** Asked of a label before a gap and its number: whether the known labels of its kind stand behind numbers by themselves. */
export const numberedForm = '1';

/**
 * `ウ 豆知識　花は五月。` beside `ア 目標` and `イ 取組`: no known word stands before a gap there, but the unknown one does as
 * often as the commonest of those stands by itself, once in each initiative.
 */
function isBesideAlone(label: string, family: string, counts: Counts): boolean {
  const all = counts.commonest.get(family) ?? 0;
  if (all < leastKnown || !/[1①Ⅰアa一]/u.test(family) || /[\d０-９]/u.test(label)) return false;
  const gap = keyOf('gap', family);
  return counts.known.get(gap) === undefined && counts.unknown.get(gap + label) === all;
}

/** Of most texts the question is put several times; a word is one in whatever form it stands. */
function askedOnce(isWord: IsLabelWord): IsLabelWord {
  const answers = new Map<string, boolean>();
  return (text, form, mark) => {
    const answer = answers.get(text) ?? isWord(text, form, mark);
    answers.set(text, answer);
    return answer;
  };
}

/**
 * The unknown labels of pairs between even gaps: where such lines hold as many known words as unknown ones, all of the
 * line are labels, and so is that of a line by itself right below one.
 */
function pairedLabels(blocks: readonly Block[], isWord: IsLabelWord): ReadonlySet<string> {
  const found = new Set<string>();
  let known = 0;
  let all = 0;
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    let isBelow = false;
    for (const { text } of block.lines) {
      const labels = evenGapLabels(text);
      const words = labels.filter((label) => isWord(label, 'gap', ''));
      const isPair: boolean = labels.length > 1 ? words.length > 0 : isBelow && labels.length === 1;
      isBelow = isPair;
      if (!isPair) continue;
      known += words.length;
      all += labels.length;
      for (const label of labels) if (!/[\d０-９]/u.test(label)) found.add(label);
    }
  }
  return known * 2 >= all ? found : new Set();
}

/** So many known labels in front of a gap, and none with a second line, show that each line has its own. */
const leastGapped = 4;

/**
 * The unknown labels before a gap in paragraphs of known ones, where in all of them no line below the first known label
 * lacks its gap: a text has one line. Notes say nothing.
 */
function gappedLabels(blocks: readonly Block[], isWord: IsLabelWord): ReadonlySet<string> {
  const found = new Set<string>();
  let known = 0;
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    let isBelow = false;
    for (const { text } of block.lines) {
      const mark = readMark(text.trimStart());
      if (mark?.no != null) isBelow = false;
      const label = mark === null ? (gapped.exec(text)?.[1] ?? null) : null;
      const isKnown = label !== null && isWord(label, 'gap', '');
      isBelow ||= isKnown;
      if (!isBelow || note.test(text)) continue;
      if (label === null) return new Set();
      if (isKnown) known++;
      else if (!figure.test(label)) found.add(label);
    }
  }
  return known >= leastGapped ? found : new Set();
}

/**
 * The unknown labels before a gap that begin a paragraph and stand before a sentence, where three known ones do and each of
 * these begins a paragraph.
 */
function leadingLabels(blocks: readonly Block[], isWord: IsLabelWord): ReadonlySet<string> {
  const found = new Set<string>();
  let known = 0;
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    for (const [at, { text }] of block.lines.entries()) {
      const label = readMark(text.trimStart()) === null ? gapped.exec(text)?.[1] : undefined;
      if (label === undefined || note.test(text)) continue;
      const isKnown = isWord(label, 'gap', '');
      if (isKnown && at > 0) return new Set();
      if (isKnown) known++;
      else if (at === 0 && !figure.test(label) && /。$/u.test(text.trimEnd())) found.add(label);
    }
  }
  return known >= leastLeading ? found : new Set();
}

const leastLeading = 3;

const gapped = /^[\s　]*([^\s　、。：:（()）]{2,12}(?:[(（][^()（）。]{1,16}[)）])?)[\s　]+(?=\S)/u;
const note = /^[\s　]*※/u;
const figure = /[\d０-９]/u;

/** How often the commonest known word of a form stands, by itself on a line too. */
function commonestOf(counts: Counts): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { key, label, family, times } of counts.words.values()) {
    const all = times + aloneOf(label, family, counts);
    found.set(key, Math.max(found.get(key) ?? 0, all));
  }
  return found;
}

const aloneOf = (label: string, family: string, { alone }: Counts): number =>
  alone.get(keyOf('', family) + label) ?? 0;

/** Pairs in round brackets stand on one line. */
function partsOf(text: string): readonly string[] {
  const pairs = roundPairs(text);
  return pairs.length === 0
    ? [text]
    : pairs.map(({ index }, i) => text.slice(index, pairs[i + 1]?.index));
}

const keyOf = (form: string, family: string): string => `${family} ${form} `;

/** How often labels stand, by mark and form, and the last number of each kind of mark. */
interface Counts {
  readonly known: Map<string, number>;
  /** How often each known label stands so. */
  readonly words: Map<string, KnownWord>;
  readonly unknown: Map<string, number>;
  /** How often each short line stands that may be a label with its text below. */
  readonly alone: Map<string, number>;
  /** By mark, how often the commonest known label stands so. */
  readonly commonest: Map<string, number>;
  readonly ordinals: Map<string, number>;
}

interface KnownWord {
  readonly key: string;
  readonly label: string;
  readonly family: string;
  times: number;
}

/** Labels that are set so that only their word makes them one; a number must go on from that of the label before. */
function count(text: string, isWord: IsLabelWord, counts: Counts): void {
  const { known, unknown, ordinals } = counts;
  const mark = readMark(text);
  const family = mark?.family ?? '';
  const goesOn = mark?.ordinal == null || mark.ordinal === (ordinals.get(family) ?? 0) + 1;
  if (mark?.ordinal != null) ordinals.set(family, mark.ordinal);
  const body = text.slice(mark?.length ?? 0);
  if (body.length <= longestAlone && !/\s/.test(body)) addAlone(body, family, isWord, counts);
  const alone = /^[(（]([^()（）]{1,20})[)）]$/u.exec(body)?.[1];
  if (alone !== undefined && isWord(alone, '(', family)) add(known, keyOf('(', family));
  for (const { label, form } of doubtfulSettings(body)) {
    const isKnown = isWord(label, form, family);
    if (!isKnown && (!goesOn || mark?.ordinal === 1)) continue;
    if (isKnown) addWord(label, form, family, counts);
    else add(unknown, keyOf(form, family) + label);
    if (isKnown) return;
  }
}

function addAlone(body: string, family: string, isWord: IsLabelWord, counts: Counts): void {
  const { alone, commonest } = counts;
  const key = keyOf('', family) + body;
  add(alone, key);
  if (family !== '' && isWord(body, 'bare', family))
    commonest.set(family, Math.max(commonest.get(family) ?? 0, alone.get(key) ?? 0));
}

/** No label is longer. */
const longestAlone = 24;

function addWord(label: string, form: string, family: string, { known, words }: Counts): void {
  const key = keyOf(form, family);
  add(known, key);
  const word = words.get(key + label) ?? { key, label, family, times: 0 };
  words.set(key + label, word);
  word.times++;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
