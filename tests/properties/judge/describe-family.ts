import { describe, expect, it } from 'vitest';
import type { Family } from './case.ts';
import type { Sin } from './fault.ts';
import { type Figures, rightShare } from './figures.ts';
import { sins } from './judge.ts';
import { runSamples } from './run-samples.ts';

export interface FamilyTest {
  readonly name: string;
  readonly make: Family;
  readonly samples: number;
  /** Dimensions of which every value is looked at. */
  readonly styles: readonly string[];
}

/** Multiplies the samples: `RUNS=20` looks longer. */
const runs = Number(process.env.RUNS ?? 1);

/** What every family of made-up documents must keep: no sins, and nearly all as expected, whatever the style. */
export function describeFamily({ name, make, samples, styles }: FamilyTest): void {
  describe(`made-up ${name}`, () => {
    const examples = new Map<Sin, string[]>(sins.map((sin) => [sin, []]));
    const figures = runSamples({
      make,
      samples: samples * runs,
      seed: 1,
      onVerdict: (_, { faults }, seed) => {
        for (const { sin, what } of faults)
          if (sin !== 'inexact') examples.get(sin)?.push(`seed ${seed}: ${what}`);
      },
    });

    it.each(sins)('%s: none', (sin) => {
      expect(examples.get(sin)?.slice(0, 5)).toEqual([]);
    });

    it('are as expected, 95 of 100', () => {
      expect(rightShare(figures.all)).toBeGreaterThanOrEqual(0.95);
    });

    it('are as expected in every style, 80 of 100', () => {
      expect(poorStyles(figures, styles)).toEqual([]);
    });
  });
}

function poorStyles({ by }: Figures, styles: readonly string[]): string[] {
  return styles.flatMap((dimension) =>
    [...(by.get(dimension) ?? [])]
      .filter(([, count]) => rightShare(count) < 0.8)
      .map(([value, { right, samples }]) => `${dimension} ${value}: ${right} of ${samples}`),
  );
}
