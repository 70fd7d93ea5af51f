import type { Block, Line, Paragraph } from '../../parse/document.ts';
import { readMark } from './mark.ts';
import { type IsLabelWord, readSetting } from './setting.ts';

/** So many known labels before a colon, and of an unknown one as many lines, show that it is a label as well. */
const least = 2;

/**
 * The unknown labels before a colon and a text that stand right behind the last item of a list, no further in than its
 * bullet, one time like the other, where known labels stand before colons. Behind a single item or between items such a
 * line may be more of the item.
 */
export function labelsBehindLists(
  blocks: readonly Block[],
  isWord: IsLabelWord,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let known = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph') continue;
    const isLast = !isItem(blocks[at + 1]);
    for (const [i, line] of block.lines.entries()) {
      const label = colonLabel(line, isWord);
      if (label === null) continue;
      if (isWord(label, '：', '')) known++;
      else if (i > 0 && isOutside(line, block))
        counts.set(label, isLast ? (counts.get(label) ?? 0) + 1 : Number.NaN);
    }
  }
  if (known < least) return new Set();
  return new Set([...counts].flatMap(([label, count]) => (count >= least ? label : [])));
}

const isItem = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && block.bullet !== null;

/** A line that markdown counts to the item above although it is not indented. */
function isOutside({ item, indent }: Line, { bullet, lines }: Paragraph): boolean {
  return bullet !== null && !item && indent <= (lines[0]?.indent ?? 0);
}

/** The label of a line without a mark. */
function colonLabel({ text }: Line, isWord: IsLabelWord): string | null {
  const trimmed = text.trim();
  if (!/[：:]/.test(trimmed.slice(0, longest)) || readMark(trimmed) !== null) return null;
  const { form, label } = readSetting(trimmed, isWord);
  return form === '：' && label.length <= longest && !/[\d０-９]/u.test(label) ? label : null;
}

const longest = 16;
