import type { Block } from '../../parse/document.ts';
import { readMark } from './mark.ts';
import { doubtfulSettings, type IsLabelWord } from './setting.ts';

/** How often a known label, in one form, and an unknown one must stand before the unknown one is a label too. */
const leastKnown = 2;
const leastUnknown: Readonly<Record<string, number>> = { gap: 3, '(': 3 };

/**
 * The labels that only the document can tell: what stands before a separator (`L／…`), a gap or in round brackets is a
 * label where known words stand so elsewhere; before a gap or in brackets it must recur as well.
 */
export function learnLabels(blocks: readonly Block[], isWord: IsLabelWord): IsLabelWord {
  const known = new Map<string, number>();
  const unknown = new Map<string, number>();
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    for (const { text } of block.lines) count(text.trim(), isWord, known, unknown);
  }
  return (label, form) => {
    if (isWord(label, form)) return true;
    if ((known.get(form) ?? 0) < leastKnown) return false;
    return (unknown.get(form + label) ?? 0) >= (leastUnknown[form] ?? 1);
  };
}

/** Labels that are set so that only their word makes them one. */
function count(
  text: string,
  isWord: IsLabelWord,
  known: Map<string, number>,
  unknown: Map<string, number>,
): void {
  const body = text.slice(readMark(text)?.length ?? 0);
  for (const { label, form } of doubtfulSettings(body)) {
    const isKnown = isWord(label, form);
    const key = isKnown ? form : form + label;
    const counts = isKnown ? known : unknown;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (isKnown) return;
  }
}
