import { createConverter } from './create-converter.ts';
import type { Crew } from './crew.ts';
import { readInput } from './read-input.ts';
import type { Run } from './run-context.ts';

/** Converts in this thread, one input after the other. */
export async function localCrew({ recipe, io }: Pick<Run, 'recipe' | 'io'>): Promise<Crew> {
  const convert = await createConverter(recipe);
  return {
    width: 1,
    convert: (input, bytes) =>
      convert({ source: input.source, bytes: async () => bytes ?? readInput(input, io) }),
    end: async () => {},
  };
}
