import { fileMessage } from '../messages/file-message.ts';
import { type Conversion, failure } from './conversion.ts';
import { describeError } from './describe-error.ts';
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

/** Gathers errands into tasks, at most `width` of them under way at once. */
export function taskQueue(width: number, run: Runner): Queue {
  const waiting: Waiting[] = [];
  let running = 0;
  const start = async (): Promise<void> => {
    while (running < width && waiting.length > 0) {
      running++;
      await finishTask(takeTask(waiting), run);
      running--;
    }
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
async function finishTask(task: readonly Waiting[], run: Runner): Promise<void> {
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
