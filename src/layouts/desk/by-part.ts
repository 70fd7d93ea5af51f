import type { Block, Document } from '../../parse/document.ts';

/** The blocks of each part of a document, in order; one list where it is all of one piece. */
export function byPart({ blocks, parts = [] }: Document): readonly (readonly Block[])[] {
  const groups: Block[][] = [[]];
  let next = 1;
  for (const block of blocks) {
    for (; block.start >= (parts[next]?.start ?? Number.POSITIVE_INFINITY); next++) groups.push([]);
    groups.at(-1)?.push(block);
  }
  return groups;
}
