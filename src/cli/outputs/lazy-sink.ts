import type { Sink } from './sink.ts';

/** A sink that is opened by the first write, so that an output nobody writes to is not touched. */
export function lazySink(open: () => Promise<Sink>): Sink {
  let sink: Sink | null = null;
  const opened = async () => {
    sink ??= await open();
    return sink;
  };
  return {
    write: async (content) => (await opened()).write(content),
    flush: async () => (await opened()).flush(),
    close: async () => (await opened()).close(),
    discard: async () => sink?.discard(),
  };
}
