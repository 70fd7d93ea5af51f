import { describe, expect, it } from 'vitest';
import { atomsOf } from '../../../src/layouts/outline/atoms.ts';
import type { KeysOf } from '../../../src/layouts/outline/pieces.ts';
import { planOutline } from '../../../src/layouts/outline/plan.ts';
import type { Table } from '../../../src/parse/document.ts';
import { parseDocument } from '../../../src/parse/parse-document.ts';
import { createVocabulary } from '../../../src/vocabulary/vocabulary.ts';

type Keys = Partial<ReturnType<KeysOf>>;

const none = { keys: [], unknown: false, isFront: false, names: false, mayName: false };
/** What tables may hold: the name of an initiative, other labels of it, its number, or nothing of it. */
const kinds: Readonly<Record<string, Keys>> = {
  N: { names: true },
  L: { keys: ['目標'] },
  F: { isFront: true, unknown: true },
  O: {},
};

/** How tables with lines between them go on: `N>L` where the second goes on with the first, `[F]` for one in front. */
function runsOf(text: string): string {
  const letters = [...text.matchAll(/[NLFO]/g)].map(([letter]) => letter);
  const source = text.replace(/[NLFO]/g, (letter) => `\n| ${letter} |\n| - |\n| 1 |\n\n`);
  const { blocks } = parseDocument(source, { report: () => {} });
  const tables = blocks.filter((block): block is Table => block.type === 'table');
  const keysOf: KeysOf = (table) => ({ ...none, ...kinds[letters[tables.indexOf(table)] ?? ''] });
  const plan = planOutline([blocks], atomsOf(blocks, createVocabulary()), keysOf);
  return tables
    .map((table, at) => {
      const letter = plan.fronts.has(table) ? `[${letters[at]}]` : letters[at];
      const ends = plan.continued.has(table) ? '<' : '';
      return `${ends}${letter}${plan.goingOn.has(table) ? '>' : ''}`;
    })
    .join(' ');
}

describe('a form spread over tables goes on', () => {
  it('in the next table with labels of an initiative', () => {
    expect(runsOf('NLL')).toBe('N> <L> <L');
    expect(runsOf('NLNL')).toBe('N> <L N> <L');
  });

  it('behind three headings and remarks, not behind four or a sentence', () => {
    expect(runsOf('N\n花\n\n橋\n\n道\nL')).toBe('N> <L');
    expect(runsOf('N\n花\n\n橋\n\n道\n\n川\nL')).toBe('N L');
    expect(runsOf('N\n花を植える。橋を守る。\nL')).toBe('N L');
    expect(runsOf('N\n花\n\n橋\nL\n道\n\n川\nL')).toBe('N> <L> <L');
  });

  it('not in a table that holds none of its labels', () => {
    expect(runsOf('NO')).toBe('N O');
    expect(runsOf('NOL')).toBe('N O> <L');
  });
});

describe('a table stands in front of one that names the initiative', () => {
  it('where each that does so has one there, of a number and a section at most two', () => {
    expect(runsOf('FNL')).toBe('[F] N> <L');
    expect(runsOf('FFN')).toBe('[F] [F] N');
    expect(runsOf('FNLFNL')).toBe('[F] N> <L [F] N> <L');
    expect(runsOf('FFFN')).toBe('F [F] [F] N');
  });

  it('and goes on with the one above where not each has', () => {
    expect(runsOf('NFN')).toBe('N> <F N');
    expect(runsOf('FO')).toBe('F O');
    expect(runsOf('F')).toBe('F');
  });
});
