import type { EmitOptions, Emitter } from '../../emit/emitter.ts';
import type { Assembly } from './assembly.ts';
import type { Sink } from './sink.ts';

/** Joins serialised sheets to one document of the format. */
export function join(sink: Sink, emitter: Emitter, options: EmitOptions): Assembly {
  let count = 0;
  return {
    isEmpty: () => count === 0,
    async add(_source, { pieces }) {
      for (const chunks of pieces) {
        let lead = count === 0 ? emitter.open(options) : emitter.between;
        count++;
        for (const chunk of chunks) {
          await sink.write(lead + chunk);
          lead = '';
        }
        if (lead !== '') await sink.write(lead);
      }
    },
    async end() {
      const rest = count === 0 ? emitter.open(options) : '';
      await sink.write(rest + emitter.close(count, options));
    },
    discard: async () => {},
  };
}
