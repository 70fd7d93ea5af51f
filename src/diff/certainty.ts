import type { Initiative } from './initiative.ts';

const weights = { title: 0.7, section: 0.2, no: 0.1 };

/**
 * How certain it is that two initiatives are the same, from 0 to 1: their titles' similarity (0.7),
 * the same section (0.2), the same number (0.1). What neither side prints has no weight.
 */
export function certainty(titleSimilarity: number, before: Initiative, after: Initiative): number {
  let earned = weights.title * titleSimilarity;
  let possible = weights.title;
  for (const key of ['section', 'no'] as const) {
    if (before[key] === null && after[key] === null) continue;
    possible += weights[key];
    if (before[key] === after[key]) earned += weights[key];
  }
  // Rounded, so that sums of decimal weights compare as they read.
  return Math.round((earned / possible) * 1e6) / 1e6;
}
