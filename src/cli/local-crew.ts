import { createConverter } from './create-converter.ts';
import type { Crew } from './crew.ts';
import { readBytes } from './read-bytes.ts';
import { readStream } from './read-stream.ts';
import type { Run } from './run-context.ts';

/** Converts in this thread, one input after the other. */
export async function localCrew({ recipe, io }: Pick<Run, 'recipe' | 'io'>): Promise<Crew> {
  const convert = await createConverter(recipe);
  return {
    width: 1,
    convert: ({ kind, source, path }) => {
      const bytes = () =>
        kind === 'stdin' ? readStream(io.stdin, io.signal) : readBytes(path, io.signal);
      return convert({ source, bytes });
    },
    end: async () => {},
  };
}
