import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { Io } from '../io.ts';
import { withSlashes } from '../with-slashes.ts';
import { hashFile } from './hash-file.ts';
import type { Sink } from './sink.ts';

/** Writes nothing, but tells whether the file has just these bytes. */
export async function checkSink(path: string): Promise<Sink> {
  const hash = createHash('sha256');
  return {
    write: async (content) => {
      hash.update(content);
    },
    flush: async () => {},
    close: async () => {
      const present = await hashFile(path);
      if (present === null) return 'missing';
      return present === hash.digest('hex') ? 'unchanged' : 'stale';
    },
    discard: async () => {},
  };
}

/** Does the same, and prints what would change. */
export function diffSink(io: Io): (path: string) => Promise<Sink> {
  return async (path) => {
    const sink = await checkSink(path);
    const pieces: Buffer[] = [];
    return {
      ...sink,
      async write(content) {
        pieces.push(Buffer.from(content));
        await sink.write(content);
      },
      async close() {
        const outcome = await sink.close();
        if (outcome === 'unchanged') return outcome;
        const name = withSlashes(relative(io.cwd, path));
        const { printPatch } = await import('./print-patch.ts');
        await printPatch({ name, path }, Buffer.concat(pieces), io);
        return outcome;
      },
    };
  };
}
