import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sourceExcerpt } from '../../../src/report/page/source-excerpt.ts';

const text = Array.from({ length: 12 }, (_, index) => `行${index + 1}`).join('\n');

it('shows the lines of a range with three more on either side', () => {
  const start = text.indexOf('行6');
  const lines = sourceExcerpt(text, [start, start + '行6\n行7'.length]);
  expect(lines.map((line) => line.number)).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
  expect(lines.filter((line) => line.marked).map((line) => line.marked)).toEqual(['行6', '行7']);
});

it('marks a part of a line', () => {
  const [line] = sourceExcerpt('あいうえお', [1, 3]);
  expect(line).toEqual({ number: 1, before: 'あ', marked: 'いう', after: 'えお' });
});

it('counts all line ends', () => {
  const lines = sourceExcerpt('a\r\nb\rc\nd', [7, 8]);
  expect(lines.at(-1)).toEqual({ number: 4, before: '', marked: 'd', after: '' });
});

it('shows no more than 400 lines', () => {
  const long = 'x\n'.repeat(5000);
  expect(sourceExcerpt(long, [0, long.length])).toHaveLength(400);
});

it('marks exactly the text of the range, whatever its lines', () => {
  const source = fc.string({ unit: fc.constantFrom('a', '漢', '𠮷', '\n', '\r\n') });
  fc.assert(
    fc.property(source, fc.nat(40), fc.nat(40), (text, a, b) => {
      const span = [Math.min(a, b), Math.max(a, b)] as const;
      const marked = sourceExcerpt(text, span).map((line) => line.marked);
      expect(marked.join('')).toBe(text.slice(...span).replace(/[\r\n]/g, ''));
    }),
  );
});
