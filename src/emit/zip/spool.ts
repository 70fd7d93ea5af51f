/** Holds bytes until it is their turn to be written. */
export interface Spool {
  write(bytes: Uint8Array): Promise<void>;
  /** What was written, in its order. */
  read(): AsyncIterable<Uint8Array>;
  /** Lets go of the bytes. */
  discard(): Promise<void>;
}

/** A spool in memory. */
export function memorySpool(): Spool {
  let chunks: Uint8Array[] = [];
  return {
    write: async (bytes) => {
      chunks.push(bytes);
    },
    async *read() {
      yield* chunks;
    },
    discard: async () => {
      chunks = [];
    },
  };
}
