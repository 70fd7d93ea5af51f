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
 * one kind of mark, is a label where known words stand so elsewhere; before a gap that no number precedes it must recur as well.
 */
export function learnLabels(blocks: readonly Block[], isWord: IsLabelWord): IsLabelWord {
  const counts: Counts = { known: new Map(), unknown: new Map(), ordinals: new Map() };
  const { known, unknown } = counts;
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    for (const { text } of block.lines) count(text.trim(), isWord, counts);
  }
  return (label, form, family) => {
    if (isWord(label, form, family)) return true;
    const sure = known.get(keyOf(form, family)) ?? 0;
    const isSet = sureForms.has(form) || (form === 'gap' && /[1①Ⅰアa一]/u.test(family));
    if (sure < (isSet ? 1 : leastKnown) || (form === '(' && prefix.test(label))) return false;
    const times = unknown.get(keyOf(form, family) + label) ?? 0;
    return form === 'gap' && !isSet ? times >= leastUnknownApart && times <= sure : times > 0;
  };
}

const keyOf = (form: string, family: string): string => `${family} ${form} `;

/** How often labels stand, by mark and form, and the last number of each kind of mark. */
interface Counts {
  readonly known: Map<string, number>;
  readonly unknown: Map<string, number>;
  readonly ordinals: Map<string, number>;
}

/** Labels that are set so that only their word makes them one; a number must go on from that of the label before. */
function count(text: string, isWord: IsLabelWord, { known, unknown, ordinals }: Counts): void {
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
    if (isKnown) add(known, keyOf(form, family));
    else add(unknown, keyOf(form, family) + label);
    if (isKnown) return;
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
