import type { Assemble } from './assembly.ts';
import { finish, unwritable } from './finish.ts';
import { lazySink } from './lazy-sink.ts';
import type { Sink } from './sink.ts';
import type { OutputProblem, Target } from './target.ts';

interface MergedOutput {
  /** As messages name it. */
  readonly name: string;
  /** Whether an older output stays where nothing could be converted. */
  readonly keepsOld: boolean;
}

/** All sheets in one output. */
export function mergedTarget(
  { name, keepsOld }: MergedOutput,
  open: () => Promise<Sink>,
  assemble: Assemble,
): Target {
  const sink = lazySink(open);
  const assembly = assemble(sink);
  let broken = false;
  const attempt = async (step: () => Promise<OutputProblem[]>) => {
    if (broken) return [];
    try {
      return await step();
    } catch (error) {
      broken = true;
      await sink.discard();
      return [unwritable(error, name)];
    }
  };
  return {
    add: (_input, conversion) => attempt(() => assembly.add(conversion).then(() => [])),
    end: (failed) =>
      attempt(async () => {
        if (failed && keepsOld && assembly.isEmpty()) return [];
        await assembly.end();
        return finish(sink, name);
      }),
    discard: () => sink.discard(),
  };
}
