import { type Conversion, failure } from './conversion.ts';
import { countJobs } from './count-jobs.ts';
import type { Crew } from './crew.ts';
import type { Input } from './inputs/input.ts';
import { localCrew } from './local-crew.ts';
import { mostInThisThread } from './most-in-this-thread.ts';
import { readInput } from './read-input.ts';
import type { Run } from './run-context.ts';
import { statOrNull } from './stat-or-null.ts';
import { unread } from './unread.ts';

/** A crew of the size that the work is worth; a single one converts in this thread, but for what could end it. */
export async function startCrew(
  inputs: readonly Input[],
  run: Pick<Run, 'recipe' | 'settings' | 'io'>,
): Promise<Crew> {
  const jobs = countJobs(inputs, run.settings.jobs);
  if (jobs > 1) return (await import('./pooled-crew.ts')).pooledCrew(jobs, run);
  return cautiousCrew(await localCrew(run), run);
}

/** Converts here what surely fits in memory; anything larger in a worker, which may die of it without ending the run. */
function cautiousCrew(local: Crew, run: Pick<Run, 'recipe' | 'io'>): Crew {
  const most = mostInThisThread();
  let apart: Promise<Crew> | null = null;
  const convertApart = async (input: Input, bytes?: Uint8Array): Promise<Conversion> => {
    apart ??= import('./pooled-crew.ts').then(({ pooledCrew }) => pooledCrew(1, run));
    return (await apart).convert(input, bytes);
  };
  return {
    width: local.width,
    async convert(input) {
      if (input.kind === 'file') {
        const size = Number(statOrNull(input.path)?.size ?? 0);
        return size > most ? convertApart(input) : local.convert(input);
      }
      try {
        const bytes = await readInput(input, run.io);
        return bytes.length > most ? convertApart(input, bytes) : local.convert(input, bytes);
      } catch (error) {
        return failure(...unread(error));
      }
    },
    end: async () => (await apart)?.end(),
  };
}
