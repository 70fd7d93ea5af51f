import { fileMessage } from '../messages/file-message.ts';
import { type Conversion, failure } from './conversion.ts';
import { describeError, isErrorCode } from './describe-error.ts';
import type { Errand } from './worker.ts';

/** Files and bytes from which a task is full; small files go together, because each task costs a round trip. */
export const filesATask = 8;
const bytesATask = 256_000;

/** Does the errands of one task; rejects where the worker dies of them. */
type Runner = (errands: readonly Errand[]) => Promise<Conversion[]>;

/** Takes an errand and the bytes that it is about; never rejects. */
export type Queue = (errand: Errand, bytes: number) => Promise<Conversion>;

/** An errand that waits for a worker. */
interface Waiting {
  readonly errand: Errand;
  readonly bytes: number;
  readonly done: (conversion: Conversion) => void;
}

/**
 * Gathers errands into tasks, at most `width` of them under way at once. A worker that dies, of want of memory for
 * example, takes all with it that it was handed; each of these runs again, alone: only what dies then too has failed.
 */
export function taskQueue(width: number, run: Runner): Queue {
  const waiting: Waiting[] = [];
  const suspects: Waiting[] = [];
  let running = 0;
  const start = async (): Promise<void> => {
    while (running < width && waiting.length > 0) {
      running++;
      for (const suspect of await finishTask(takeTask(waiting), run)) suspects.push(suspect);
      running--;
    }
    if (running === 0 && suspects.length > 0) await runAlone();
  };
  const runAlone = async (): Promise<void> => {
    running = width;
    for (const suspect of suspects.splice(0)) await finishAlone(suspect, run);
    running = 0;
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

/** Gives the errands of the task that its worker died of, if it did. */
async function finishTask(task: readonly Waiting[], run: Runner): Promise<readonly Waiting[]> {
  try {
    const conversions = await run(task.map(({ errand }) => errand));
    conversions.forEach((conversion, at) => void task[at]?.done(conversion));
    return [];
  } catch {
    return task;
  }
}

async function finishAlone({ errand, done }: Waiting, run: Runner): Promise<void> {
  try {
    const [conversion] = await run([errand]);
    done(conversion ?? crashed(new Error('the worker gave nothing')));
  } catch (error) {
    done(crashed(error));
  }
}

function crashed(error: unknown): Conversion {
  if (isErrorCode(error, 'ERR_WORKER_OUT_OF_MEMORY')) {
    return failure('failed', fileMessage('out-of-memory'));
  }
  return failure('failed', fileMessage('internal-error', { reason: describeError(error) }));
}
