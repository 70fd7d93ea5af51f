import { fileSink } from './file-sink.ts';
import type { Sink } from './sink.ts';

/**
 * Writes files that belong together, by their paths: none stands in its place before all are on the disk, and what is
 * half-written goes. Rejects with what `fail` makes of the first failure and its path.
 */
export async function writeFiles(
  texts: ReadonlyMap<string, string>,
  fail: (error: unknown, path: string) => Error,
): Promise<void> {
  const sinks: Sink[] = [];
  let current = '';
  try {
    for (const [path, text] of texts) {
      current = path;
      const sink = await fileSink(path);
      sinks.push(sink);
      await sink.write(text);
      await sink.flush();
    }
    for (const sink of sinks) await sink.close();
  } catch (error) {
    for (const sink of sinks) await sink.discard();
    throw fail(error, current);
  }
}
