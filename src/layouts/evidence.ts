import type { ReasonId } from '../messages/reasons.ts';

/** One thing that speaks for or against a reading: a share from 0 to 1, with the counts that it comes from. */
export interface Factor {
  readonly reason: ReasonId;
  readonly share: number;
  readonly values?: Readonly<Record<string, string>>;
}

/** A factor of a count out of all: with nothing to count it says nothing. `floor` is what none of them leaves. */
export function shareOf(
  reason: ReasonId,
  count: number,
  all: number,
  names: readonly [count: string, all: string],
  floor = 0,
): Factor {
  const share = all === 0 ? 1 : count / all;
  const values = { [names[0]]: String(count), [names[1]]: String(all) };
  return { reason, share: floor + (1 - floor) * share, values };
}

/** How sure a reading is: the product of its factors. */
export function scoreOf(factors: readonly Factor[]): number {
  return factors.reduce((score, { share }) => score * share, 1);
}
