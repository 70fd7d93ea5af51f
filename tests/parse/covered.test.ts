import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCovered } from '../../src/parse/covered.ts';

const offset = fc.integer({ min: 0, max: 90 });

it('knows what is covered as a plain list of flags does', () => {
  const ranges = fc.array(fc.tuple(offset, offset), { maxLength: 8 });
  fc.assert(
    fc.property(offset, offset, ranges, (start, length, covers) => {
      const end = start + length;
      const covered = createCovered(start, end);
      const flags = new Set<number>();
      for (const [from, to] of covers) {
        covered.cover(from, to);
        for (let at = Math.max(from, start); at < Math.min(to, end); at++) flags.add(at);
      }
      for (let at = start; at < end; at++) {
        expect(covered.has(at)).toBe(flags.has(at));
        let open = at;
        while (open < end && flags.has(open)) open++;
        expect(covered.nextOpen(at)).toBe(open);
      }
    }),
  );
});
