import { countJobs } from './count-jobs.ts';
import type { Crew } from './crew.ts';
import type { Input } from './inputs/input.ts';
import { localCrew } from './local-crew.ts';
import type { Run } from './run-context.ts';

/** A crew of the size that the work is worth. */
export async function startCrew(inputs: readonly Input[], run: Run): Promise<Crew> {
  const jobs = countJobs(inputs, run.settings.jobs);
  if (jobs === 1) return localCrew(run);
  const { pooledCrew } = await import('./pooled-crew.ts');
  return pooledCrew(jobs, run);
}
