import { readFile } from 'node:fs/promises';
import type { Conversion } from './conversion.ts';
import type { Run } from './convert-once.ts';
import { createConverter } from './create-converter.ts';
import type { Input } from './inputs/input.ts';
import { readStdin } from './read-stdin.ts';

/** Who converts: this thread alone, or a pool of workers. */
export interface Crew {
  /** How many conversions may be under way at once. */
  readonly width: number;
  convert(input: Input, mayOpen: boolean): Promise<Conversion>;
  end(): Promise<void>;
}

/** Converts in this thread. */
export async function startCrew(_inputs: readonly Input[], { recipe, io }: Run): Promise<Crew> {
  const convert = await createConverter(recipe);
  return {
    width: 1,
    convert: ({ kind, source, path }, mayOpen) =>
      convert({
        source,
        mayOpen,
        bytes: () => (kind === 'stdin' ? readStdin(io) : readFile(path)),
      }),
    end: async () => {},
  };
}
