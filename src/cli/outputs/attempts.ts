import { unwritable } from './finish.ts';
import type { Sink } from './sink.ts';
import type { OutputProblem } from './target.ts';

/** Does one step of an output, and tells what went wrong with it. */
export type Attempt = (step: () => Promise<OutputProblem[]>) => Promise<OutputProblem[]>;

/** Steps that write to a sink: the first that fails gives the output up, and no further one is done. */
export function attempts(sink: Sink, name: string): Attempt {
  let broken = false;
  return async (step) => {
    if (broken) return [];
    try {
      return await step();
    } catch (error) {
      broken = true;
      await sink.discard();
      return [unwritable(error, name)];
    }
  };
}
