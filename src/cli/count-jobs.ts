import { availableParallelism } from 'node:os';
import type { Input } from './inputs/input.ts';
import { statOrNull } from './stat-or-null.ts';

/** Bytes that a worker must have to do before its start pays: where cores are to spare, and where the user says so. */
const worthAWorker = 8_000_000;
const worthAnAskedWorker = 500_000;

/** A byte of a packed file is that many of text, in work; its name tells well enough here. */
const packedWorth = 10;
const packed = /\.(?:xlsx|xlsm|docx|ods|odt|pdf)$/i;

/**
 * The number of workers that pay, by the bytes of the inputs: at most those asked for,
 * else the cores less one, which the engine itself keeps busy.
 */
export function countJobs(inputs: readonly Input[], asked: number | undefined): number {
  const most = Math.min(asked ?? availableParallelism() - 1, inputs.length);
  if (most < 2) return 1;
  const worth = asked === undefined ? worthAWorker : worthAnAskedWorker;
  let bytes = 0;
  for (const { kind, path } of inputs) {
    const size = kind === 'file' ? Number(statOrNull(path)?.size ?? 0) : 0;
    bytes += packed.test(path) ? size * packedWorth : size;
    if (bytes >= most * worth) return most;
  }
  return Math.max(1, Math.floor(bytes / worth));
}
