import type { Block } from './document.ts';

/** Puts blocks that were found apart (comments, lost text) in their places among `blocks`. */
export function mergeBlocks(blocks: readonly Block[], late: readonly Block[]): readonly Block[] {
  if (late.length === 0) return blocks;
  const sorted = [...late].sort((a, b) => a.start - b.start);
  const merged: Block[] = [];
  let next = 0;
  for (const block of blocks) {
    for (let one = sorted[next]; one && one.start < block.start; one = sorted[++next])
      merged.push(one);
    merged.push(block);
  }
  for (let one = sorted[next]; one; one = sorted[++next]) merged.push(one);
  return merged;
}
