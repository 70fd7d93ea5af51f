import type { Block } from '../../parse/document.ts';
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
 * three times, or as often as the commonest of the known ones, once in each initiative.
 */
export function learnLabels(blocks: readonly Block[], isWord: IsLabelWord): IsLabelWord {
  const counts: Counts = {
    known: new Map(),
    words: new Map(),
    commonest: new Map(),
    unknown: new Map(),
    ordinals: new Map(),
  };
  const { known, commonest, unknown } = counts;
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    for (const { text } of block.lines) count(text.trim(), isWord, counts);
  }
  return (label, form, mark) => {
    if (isWord(label, form, mark)) return true;
    // The number of a list's item is no part of its lines.
    const family = mark === 'list' ? '' : mark;
    const sure = known.get(keyOf(form, family)) ?? 0;
    const isSet = sureForms.has(form) || (form === 'gap' && /[1①Ⅰアa一]/u.test(family));
    if (sure < (isSet ? 1 : leastKnown) || (form === '(' && prefix.test(label))) return false;
    const times = unknown.get(keyOf(form, family) + label) ?? 0;
    if (form !== 'gap' || isSet) return times > 0;
    const isInEach = times > 1 && times === commonest.get(keyOf(form, family));
    return isInEach || (times >= leastUnknownApart && times <= sure);
  };
}

const keyOf = (form: string, family: string): string => `${family} ${form} `;

/** How often labels stand, by mark and form, and the last number of each kind of mark. */
interface Counts {
  readonly known: Map<string, number>;
  /** How often each known label stands so, and the commonest of them. */
  readonly words: Map<string, number>;
  readonly commonest: Map<string, number>;
  readonly unknown: Map<string, number>;
  readonly ordinals: Map<string, number>;
}

/** Labels that are set so that only their word makes them one; a number must go on from that of the label before. */
function count(text: string, isWord: IsLabelWord, counts: Counts): void {
  const { known, unknown, ordinals } = counts;
  const mark = readMark(text);
  const family = mark?.family ?? '';
  const goesOn = mark?.ordinal == null || mark.ordinal === (ordinals.get(family) ?? 0) + 1;
  if (mark?.ordinal != null) ordinals.set(family, mark.ordinal);
  const body = text.slice(mark?.length ?? 0);
  const alone = /^[(（]([^()（）]{1,20})[)）]$/u.exec(body)?.[1];
  if (alone !== undefined && isWord(alone, '(', family)) add(known, keyOf('(', family));
  for (const { label, form } of doubtfulSettings(body)) {
    const isKnown = isWord(label, form, family);
    if (!isKnown && (!goesOn || mark?.ordinal === 1)) continue;
    if (isKnown) addWord(label, keyOf(form, family), counts);
    else add(unknown, keyOf(form, family) + label);
    if (isKnown) return;
  }
}

function addWord(label: string, key: string, { known, words, commonest }: Counts): void {
  add(known, key);
  add(words, key + label);
  commonest.set(key, Math.max(commonest.get(key) ?? 0, words.get(key + label) ?? 0));
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
