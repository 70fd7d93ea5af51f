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
  /** Of a thousand samples, how many may commit each sin at most, and how many must be right; in every style too. */
  readonly bounds: Bounds;
}

interface Bounds {
  readonly sinful: number;
  readonly right: number;
  readonly ofStyle: number;
}

/** Multiplies the samples: `RUNS=20` looks longer. */
const runs = Number(process.env.RUNS ?? 1);

/** What every family of made-up documents must keep: hardly any sins, and nearly all as expected, whatever the style. */
export function describeFamily({ name, make, samples, styles, bounds }: FamilyTest): void {
  describe(`made-up ${name}`, () => {
    const examples = new Map<Sin, Map<number, string>>(sins.map((sin) => [sin, new Map()]));
    const figures = runSamples({
      make,
      samples: samples * runs,
      seed: 1,
      onVerdict: (_, { faults }, seed) => {
        for (const { sin, what } of faults)
          if (sin !== 'inexact') examples.get(sin)?.set(seed, `seed ${seed}: ${what}`);
      },
    });

    it.each(sins)(`%s: at most ${bounds.sinful} of 1000`, (sin) => {
      const found = [...(examples.get(sin)?.values() ?? [])];
      const most = Math.floor((figures.all.samples * bounds.sinful) / 1000);
      expect(found.slice(most)).toEqual([]);
    });

    it(`are as expected, ${bounds.right} of 1000`, () => {
      expect(rightShare(figures.all)).toBeGreaterThanOrEqual(bounds.right / 1000);
    });

    it(`are as expected in every style, ${bounds.ofStyle} of 1000`, () => {
      expect(poorStyles(figures, styles, bounds.ofStyle / 1000)).toEqual([]);
    });
  });
}

function poorStyles({ by }: Figures, styles: readonly string[], least: number): string[] {
  return styles.flatMap((dimension) =>
    [...(by.get(dimension) ?? [])]
      .filter(([, count]) => rightShare(count) < least)
      .map(([value, { right, samples }]) => `${dimension} ${value}: ${right} of ${samples}`),
  );
}
