import { parseSheets } from '../../../src/parse-sheets.ts';
import type { Case, Family } from './case.ts';
import { addVerdict, type Figures, startFigures } from './figures.ts';
import type { Verdict } from './judge.ts';

export interface Run {
  readonly make: Family;
  readonly samples: number;
  readonly seed: number;
  readonly onVerdict?: (sample: Case, verdict: Verdict, seed: number) => void;
}

/** Makes, reads and judges documents of a family. */
export function runSamples({ make, samples, seed, onVerdict }: Run): Figures {
  const figures = startFigures();
  for (let at = seed; at < seed + samples; at += 1) {
    const sample = make(at);
    const verdict = sample.judge(parseSheets(sample.text, { source: sample.source }));
    addVerdict(figures, sample, verdict);
    onVerdict?.(sample, verdict, at);
  }
  return figures;
}
