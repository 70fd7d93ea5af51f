import type { EmitOptions, Emitter } from '../../emit/emitter.ts';
import type { Assembly } from './assembly.ts';
import type { Sink } from './sink.ts';

/** Joins serialised sheets to one document of the format. */
export function join(sink: Sink, emitter: Emitter, options: EmitOptions): Assembly {
  let count = 0;
  return {
    isEmpty: () => count === 0,
    async add({ pieces, opening, sheets }) {
      let lead = count === 0 ? emitter.open(options) + (opening ?? '') : null;
      count += sheets;
      for (const piece of pieces) {
        await sink.write(lead ?? piece);
        lead = null;
      }
    },
    async end() {
      const rest = count === 0 ? emitter.open(options) : '';
      await sink.write(rest + emitter.close(count, options));
    },
  };
}
