import { type Conversion, failure } from './conversion.ts';
import type { Run } from './convert-once.ts';
import { describeError } from './describe-error.ts';
import { fileMessage } from './file-message.ts';
import { localCrew } from './local-crew.ts';
import type { Crew } from './start-crew.ts';
import type { Task } from './worker.ts';

/** Results that may wait, for each worker, until the ones before them are written. */
const ahead = 4;

/** Converts files in worker threads; standard input is read and converted in this one. */
export async function pooledCrew(jobs: number, { recipe, io }: Run): Promise<Crew> {
  const { Tinypool } = await import('tinypool');
  const local = await localCrew({ recipe, io });
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
  });
  const stop = () => void pool.destroy();
  io.signal.addEventListener('abort', stop);
  return {
    width: jobs * ahead,
    convert(input, mayOpen) {
      if (input.kind === 'stdin') return local.convert(input, mayOpen);
      const { source, path } = input;
      const task: Task = { recipe, source, path, mayOpen };
      return pool.run(task).catch(crashed);
    },
    async end() {
      io.signal.removeEventListener('abort', stop);
      await pool.destroy();
    },
  };
}

/** A worker that dies, of want of memory for example, takes its input with it and no other. */
function crashed(error: unknown): Conversion {
  return failure('failed', fileMessage('internal-error', { reason: describeError(error) }));
}
