import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreOf, shareOf } from '../../src/layouts/evidence.ts';

const counts = fc
  .tuple(fc.nat({ max: 1000 }), fc.nat({ max: 1000 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const floors = fc.double({ min: 0, max: 1, noNaN: true });

test('a share lies between its floor and 1, and grows with the count', () => {
  fc.assert(
    fc.property(counts, floors, ([count, all], floor) => {
      const { share } = shareOf('rows-fit', count, all, ['fit', 'all'], floor);
      expect(share).toBeGreaterThanOrEqual(floor);
      expect(share).toBeLessThanOrEqual(1 + Number.EPSILON);
      const more = shareOf('rows-fit', Math.min(all, count + 1), all, ['fit', 'all'], floor);
      expect(more.share).toBeGreaterThanOrEqual(share);
    }),
  );
});

test('with nothing to count a factor says nothing', () => {
  expect(shareOf('rows-fit', 0, 0, ['fit', 'all'], 0.5).share).toBe(1);
});

test('a factor tells its counts by the names of its reason', () => {
  expect(shareOf('known-columns', 3, 4, ['known', 'all'])).toEqual({
    reason: 'known-columns',
    share: 0.75,
    values: { known: '3', all: '4' },
  });
});

test('a score is the product of the factors, and that of none is certain', () => {
  expect(scoreOf([])).toBe(1);
  const half = { reason: 'no-title', share: 0.5 } as const;
  expect(scoreOf([half, half])).toBe(0.25);
  fc.assert(
    fc.property(fc.array(counts), (list) => {
      const factors = list.map(([count, all]) => shareOf('rows-fit', count, all, ['fit', 'all']));
      const weakest = Math.min(1, ...factors.map(({ share }) => share));
      expect(scoreOf(factors)).toBeLessThanOrEqual(weakest);
    }),
  );
});
