import { describe, expect, it } from 'vitest';
import { titleNumbers } from '../../../src/layouts/outline/title-numbers.ts';
import { readOutline } from './read-outline.ts';

const numbersIn = (...texts: readonly string[]): string[] =>
  titleNumbers(texts.map((text) => readOutline(text).atoms)).map(({ text }) => text);

const labelled = '(1)\n花壇\n目標：植える。\n';

describe('a number by itself is that of the title below', () => {
  it.each([
    ['a label of an initiative', labelled],
    ['a sentence', '(1)\n花壇\n花を植えて育てる。\n'],
  ])('where %s follows', (_what, text) => {
    expect(numbersIn(text)).toEqual(['(1)']);
  });

  it('where one that is set alike is, in any part of the document', () => {
    expect(numbersIn(`${labelled}\n(2)\n橋\n`, '(3)\n道\n')).toEqual(['(1)', '(2)', '(3)']);
    expect(numbersIn(labelled, '３．\n道\n')).toEqual(['(1)']);
  });

  it('as the heading of a paragraph', () => {
    expect(numbersIn('## (1)\n\n花壇\n目標：植える。\n')).toEqual(['(1)']);
  });
});

describe('a number by itself is none of a title', () => {
  it.each([
    ['where nothing else proves it', '(1)\n花壇\n'],
    ['where its count is broken', '(1)\n花壇\n\n(3)\n橋\n'],
    ['where the paragraph ends behind it', '(1)\n\n花壇\n目標：植える。\n'],
    ['where the sentence stands in another paragraph', '(1)\n花壇\n\n花を植えて育てる。\n'],
    ['where no sentence follows', '(1)\n花壇\n花を植えて育てる\n'],
    ['where the line below is a sentence', '(1)\n花を植える。守る。\n目標：植える。\n'],
    ['where the line below has a mark', '(1)\n●花壇\n目標：植える。\n'],
    ['where the line below is a label', '(1)\n【花壇】\n目標：植える。\n'],
    ['where it has no number', '●\n花壇\n目標：植える。\n'],
    ['where text stands behind it', '(1) 案内\n花壇\n目標：植える。\n'],
    ['where nothing follows', '(1)\n'],
    ['where a heading follows', '(1)\n\n## 花壇\n\n目標：植える。\n'],
  ])('%s', (_where, text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});
