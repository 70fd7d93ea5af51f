import type { EmitOptions, Emitter } from '../../emit/emitter.ts';
import type { Assembly } from './assembly.ts';
import type { Sink } from './sink.ts';

/** Joins serialised sheets to one document of the format. */
export function join(sink: Sink, emitter: Emitter, options: EmitOptions): Assembly {
  let count = 0;
  let sheets = 0;
  const write = async (chunks: Iterable<string>) => {
    let lead = count === 0 ? emitter.open(options) : emitter.between;
    count += 1;
    for (const chunk of chunks) {
      await sink.write(lead + chunk);
      lead = '';
    }
    if (lead !== '') await sink.write(lead);
  };
  return {
    isEmpty: () => sheets === 0,
    async add(source, conversion) {
      sheets += conversion.sheets;
      for (const chunks of conversion.pieces) await write(chunks);
      if (conversion.sheets === 0 && emitter.refused) {
        await write([emitter.refused(source, { text: null, ...conversion })]);
      }
    },
    async end() {
      const rest = count === 0 ? emitter.open(options) : '';
      await sink.write(rest + emitter.close(count, options));
    },
    discard: async () => {},
  };
}
