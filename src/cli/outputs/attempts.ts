import { unwritable } from './finish.ts';
import type { OutputProblem } from './target.ts';

/** Does one step of the output of that name, and tells what went wrong with it. */
export type Attempt = (
  name: string,
  step: () => Promise<OutputProblem[]>,
) => Promise<OutputProblem[]>;

/** Steps that write what belongs together: the first that fails gives all of it up, and no further one is done. */
export function attempts(discard: () => Promise<void>): Attempt {
  let broken = false;
  return async (name, step) => {
    if (broken) return [];
    try {
      return await step();
    } catch (error) {
      broken = true;
      await discard();
      return [unwritable(error, name)];
    }
  };
}
