import type { Input } from '../inputs/input.ts';
import type { Assemble } from './assembly.ts';
import { finish, unwritable } from './finish.ts';
import { lazySink } from './lazy-sink.ts';
import type { Place } from './mirrored-places.ts';
import type { Sink } from './sink.ts';
import type { Target } from './target.ts';

/** One output for each input; an input that gave nothing leaves its output as it is. */
export function treeTarget(
  places: ReadonlyMap<Input, Place>,
  open: (path: string) => Promise<Sink>,
  assemble: Assemble,
): Target {
  return {
    async add(input, conversion) {
      if ('message' in input) return [];
      if (conversion.state !== 'converted' && conversion.sheets === 0) return [];
      const place = places.get(input);
      if (place === undefined) throw new TypeError(`no place for ${input.source}`);
      const { name, path } = place;
      const sink = lazySink(() => open(path));
      const assembly = assemble(sink);
      try {
        await assembly.add(input.source, conversion);
        await assembly.end();
        return await finish(sink, name);
      } catch (error) {
        await sink.discard();
        await assembly.discard();
        return [unwritable(error, name)];
      }
    },
    end: async () => [],
    discard: async () => {},
  };
}
