import type { EmitOptions, Emitter } from '../../emit/emitter.ts';
import type { Conversion } from '../conversion.ts';
import type { Sink } from './sink.ts';

/** One output in the making: conversions go in, in their order. */
export interface Assembly {
  /** True until a sheet has been written: the next one opens the output. */
  readonly isEmpty: () => boolean;
  add(conversion: Conversion): Promise<void>;
  end(): Promise<void>;
}

/** Joins serialised sheets to one document of the format. */
export function assemble(sink: Sink, emitter: Emitter, options: EmitOptions): Assembly {
  let count = 0;
  return {
    isEmpty: () => count === 0,
    async add({ pieces, opening }) {
      if (pieces.length === 0) return;
      const start = count === 0 ? [emitter.open(options), opening] : [pieces[0]];
      count += pieces.length;
      await sink.write([...start, ...pieces.slice(1)].join(''));
    },
    async end() {
      const rest = count === 0 ? emitter.open(options) : '';
      await sink.write(rest + emitter.close(count, options));
    },
  };
}
