import type { Conversion } from './conversion.ts';
import type { Run } from './convert-once.ts';
import { countJobs } from './count-jobs.ts';
import type { Input } from './inputs/input.ts';
import { localCrew } from './local-crew.ts';

/** Who converts: this thread alone, or a pool of workers as well. */
export interface Crew {
  /** How many conversions may be under way or waiting for their turn at once. */
  readonly width: number;
  convert(input: Input): Promise<Conversion>;
  end(): Promise<void>;
}

/** A crew of the size that the work is worth. */
export async function startCrew(inputs: readonly Input[], run: Run): Promise<Crew> {
  const jobs = countJobs(inputs, run.settings.jobs);
  if (jobs === 1) return localCrew(run);
  const { pooledCrew } = await import('./pooled-crew.ts');
  return pooledCrew(jobs, run);
}
