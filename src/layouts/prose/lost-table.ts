import type { Block, Line } from '../../parse/document.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { isSpacedHeader } from '../table/spaced-tables.ts';

/** The lines of running text with which a table begins that has lost its columns: headers one a line, or set apart by spaces. */
export function findLostTables(
  blocks: readonly Block[],
  vocabulary: Vocabulary,
): ReadonlySet<Line> {
  const lost = new Set<Line>();
  let run: Line[] = [];
  for (const block of blocks) {
    if (block.type !== 'paragraph') run = [];
    else
      for (const line of block.lines) {
        if (isSpacedHeader(line, vocabulary)) lost.add(line);
        run = isHeaderWord(line.text, vocabulary) ? [...run, line] : [];
        if (run.length === 4) for (const header of run) lost.add(header);
        else if (run.length > 4) lost.add(line);
      }
  }
  return lost;
}

function isHeaderWord(text: string, vocabulary: Vocabulary): boolean {
  const word = text.trim();
  return (
    word.length > 0 &&
    word.length <= 12 &&
    !/[：:]$/u.test(word) &&
    vocabulary.column(word) !== null
  );
}
