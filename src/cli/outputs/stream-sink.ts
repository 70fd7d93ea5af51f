import type { Writable } from 'node:stream';
import type { Sink } from './sink.ts';

/** Writes to a stream, no faster than its reader reads. */
export function streamSink(stream: Writable): Sink {
  return {
    write: (content) =>
      new Promise((resolve, reject) => {
        stream.write(content, (error) => (error ? reject(error) : resolve()));
      }),
    flush: async () => {},
    close: async () => 'written',
    discard: async () => {},
  };
}
