import { type Conversion, failure } from './conversion.ts';
import type { Run } from './convert-once.ts';
import { describeError } from './describe-error.ts';
import { fileMessage } from './file-message.ts';
import { localCrew } from './local-crew.ts';
import type { Crew } from './start-crew.ts';
import { statOrNull } from './stat-or-null.ts';
import type { Errand, Task } from './worker.ts';

/** Tasks that a worker is handed at once: while it does one, the next is already there. */
const tasksAWorker = 2;
/** Files and bytes from which a task is full; small files go together, because each task costs a round trip. */
const filesATask = 8;
const bytesATask = 256_000;

/** An errand that waits for a worker. */
interface Waiting {
  readonly errand: Errand;
  readonly bytes: number;
  readonly done: (conversion: Conversion) => void;
}

/** Converts files in worker threads; standard input is read and converted in this one. */
export async function pooledCrew(jobs: number, { recipe, io }: Run): Promise<Crew> {
  const { Tinypool } = await import('tinypool');
  const local = await localCrew({ recipe, io });
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: tasksAWorker,
  });
  const stop = () => void pool.destroy();
  io.signal.addEventListener('abort', stop);
  const run = (task: Task): Promise<Conversion[]> => pool.run(task);
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

type Queue = (errand: Errand, bytes: number) => Promise<Conversion>;

/** Gathers errands into tasks, at most `width` of them under way at once. */
function taskQueue(
  width: number,
  run: (errands: readonly Errand[]) => Promise<Conversion[]>,
): Queue {
  const waiting: Waiting[] = [];
  let running = 0;
  const start = async (): Promise<void> => {
    const task = running < width ? takeTask(waiting) : [];
    if (task.length === 0) return;
    running++;
    await finishTask(task, run);
    running--;
    await start();
  };
  return (errand, bytes) =>
    new Promise((done) => {
      waiting.push({ errand, bytes, done });
      // All that is asked for in one turn can go together.
      queueMicrotask(start);
    });
}

function takeTask(waiting: Waiting[]): readonly Waiting[] {
  let count = 0;
  for (let bytes = 0; count < Math.min(filesATask, waiting.length); count++) {
    bytes += waiting[count]?.bytes ?? 0;
    if (count > 0 && bytes > bytesATask) break;
  }
  return waiting.splice(0, count);
}

/** A worker that dies, of want of memory for example, takes its input with it and no other: those beside it run again. */
async function finishTask(
  task: readonly Waiting[],
  run: (errands: readonly Errand[]) => Promise<Conversion[]>,
): Promise<void> {
  try {
    const conversions = await run(task.map(({ errand }) => errand));
    conversions.forEach((conversion, at) => void task[at]?.done(conversion));
  } catch (error) {
    if (task.length > 1) for (const single of task) await finishTask([single], run);
    else for (const { done } of task) done(crashed(error));
  }
}

function crashed(error: unknown): Conversion {
  return failure('failed', fileMessage('internal-error', { reason: describeError(error) }));
}
