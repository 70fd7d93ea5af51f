import { examine } from './measure.ts';
import type { Family } from './sample.ts';
import { count, createTally, rightShare } from './tally.ts';

export interface Assessment {
  /** Each with the command that shows its sample. */
  readonly faults: readonly string[];
  /** Share of the samples, of 1, that are right. */
  readonly right: number;
}

/** Judges samples of one setting; every fourth is also read with other line ends. */
export function assess(
  family: Family,
  {
    samples,
    seed,
    setting,
  }: { readonly samples: number; readonly seed: number; readonly setting: readonly string[] },
): Assessment {
  const tally = createTally();
  const faults: string[] = [];
  for (let index = 0; index < samples; index++) {
    const finding = examine(family, index, { seed, wish: { setting }, stability: index % 4 === 0 });
    count(tally, finding.sample, finding.verdict);
    const first = finding.verdict.faults[0];
    if (first)
      faults.push(
        `${first.kind}: ${first.why} (node tests/properties/measure.mjs ${family.name} --seed ${seed} --setting ${setting.join(',')} --at ${index})`,
      );
  }
  return { faults, right: rightShare(tally) };
}
