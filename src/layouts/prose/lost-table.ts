import { type HeaderIndex, matchHeader } from '../../concepts/match-header.ts';
import type { Block, Line } from '../../parse/document.ts';
import { isSpacedHeader } from '../rows/spaced-tables.ts';

/** The lines of running text with which a table begins that has lost its columns: headers one a line, or set apart by spaces. */
export function findLostTables(blocks: readonly Block[], index: HeaderIndex): ReadonlySet<Line> {
  const lost = new Set<Line>();
  let run: Line[] = [];
  for (const block of blocks) {
    if (block.type !== 'paragraph') run = [];
    else
      for (const line of block.lines) {
        if (isSpacedHeader(line, index)) lost.add(line);
        run = isHeaderWord(line.text, index) ? [...run, line] : [];
        if (run.length === 4) for (const header of run) lost.add(header);
        else if (run.length > 4) lost.add(line);
      }
  }
  return lost;
}

function isHeaderWord(text: string, index: HeaderIndex): boolean {
  const word = text.trim();
  return (
    word.length > 0 &&
    word.length <= 12 &&
    !/[：:]$/u.test(word) &&
    matchHeader(word, index) !== null
  );
}
