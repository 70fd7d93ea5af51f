import type { Block } from '../../parse/document.ts';
import { boldLead } from './bold-lead.ts';
import { boldSetting, type IsLabelWord, type Setting } from './setting.ts';

/** So many known labels stand in bold right in front of their text where unknown ones do as well. */
const leastKnown = 2;

/**
 * The unknown labels in bold right in front of their text: where known words stand so at the beginning of lines, what
 * stands so more than once is a label too. An emphasised beginning of a sentence stands once, or goes on with a particle.
 */
export function boldLabels(blocks: readonly Block[], isWord: IsLabelWord): ReadonlySet<string> {
  const times = new Map<string, number>();
  let known = 0;
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    for (const line of block.lines) {
      const lead = boldLead(line);
      const text = lead > 0 ? line.text.trimStart() : '';
      const found = boldSetting(text, lead, () => true);
      if (found === null || !isGlued(text, found)) continue;
      if (isWord(found.label, '**', '')) known++;
      else times.set(found.label, (times.get(found.label) ?? 0) + 1);
    }
  }
  if (known < leastKnown) return new Set();
  return new Set([...times].flatMap(([label, count]) => (count > 1 ? [label] : [])));
}

/** Nothing stands between a label and its text. */
function isGlued(text: string, { label, restAt }: Setting): boolean {
  return restAt === label.length && text.startsWith(label);
}
