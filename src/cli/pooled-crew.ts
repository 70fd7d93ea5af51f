import { type Conversion, failure } from './conversion.ts';
import type { Crew } from './crew.ts';
import { readInput } from './read-input.ts';
import type { Run } from './run-context.ts';
import { statOrNull } from './stat-or-null.ts';
import { filesATask, taskQueue } from './task-queue.ts';
import { unread } from './unread.ts';
import type { Task } from './worker.ts';

/** Tasks that a worker is handed at once: while it does one, the next is already there. */
const tasksAWorker = 2;

/** Converts in worker threads, which read the files themselves; standard input is read in this one. */
export async function pooledCrew(
  jobs: number,
  { recipe, io }: Pick<Run, 'recipe' | 'io'>,
): Promise<Crew> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('../../bin/worker.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: tasksAWorker,
  });
  const stop = () => void pool.destroy();
  io.signal.addEventListener('abort', stop);
  const run = async (task: Task): Promise<Conversion[]> => {
    io.signal.throwIfAborted();
    return pool.run(task);
  };
  const queue = taskQueue(jobs * tasksAWorker, (errands) => run({ recipe, errands }));
  return {
    width: jobs * tasksAWorker * filesATask,
    async convert(input, bytes) {
      const { kind, source, path } = input;
      if (kind === 'file' && bytes === undefined) {
        return queue({ source, path }, Number(statOrNull(path)?.size ?? 0));
      }
      try {
        const content = bytes ?? (await readInput(input, io));
        return await queue({ source, path, bytes: content }, content.length);
      } catch (error) {
        return failure(...unread(error));
      }
    },
    async end() {
      io.signal.removeEventListener('abort', stop);
      await pool.destroy();
    },
  };
}
