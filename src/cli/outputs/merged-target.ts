import type { Assemble } from './assembly.ts';
import { attempts } from './attempts.ts';
import { finish } from './finish.ts';
import { lazySink } from './lazy-sink.ts';
import type { Sink } from './sink.ts';
import type { Target } from './target.ts';

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
  const discard = async (): Promise<void> => {
    await sink.discard();
    await assembly.discard();
  };
  const attempt = attempts(discard);
  return {
    add: ({ source }, conversion) =>
      attempt(name, () => assembly.add(source, conversion).then(() => [])),
    end: (failed) =>
      attempt(name, async () => {
        if (failed && keepsOld && assembly.isEmpty()) return [];
        await assembly.end();
        return finish(sink, name);
      }),
    discard,
  };
}
