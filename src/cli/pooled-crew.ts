import type { Conversion } from './conversion.ts';
import type { Crew } from './crew.ts';
import { localCrew } from './local-crew.ts';
import type { Run } from './run-context.ts';
import { statOrNull } from './stat-or-null.ts';
import { filesATask, taskQueue } from './task-queue.ts';
import type { Task } from './worker.ts';

/** Tasks that a worker is handed at once: while it does one, the next is already there. */
const tasksAWorker = 2;

/** Converts files in worker threads; standard input is read and converted in this one. */
export async function pooledCrew(jobs: number, { recipe, io }: Run): Promise<Crew> {
  const { Tinypool } = await import('tinypool');
  const local = await localCrew({ recipe, io });
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
    convert: (input) => {
      const { kind, source, path } = input;
      return kind === 'stdin'
        ? local.convert(input)
        : queue({ source, path }, Number(statOrNull(path)?.size ?? 0));
    },
    async end() {
      io.signal.removeEventListener('abort', stop);
      await pool.destroy();
    },
  };
}
