import { availableParallelism } from 'node:os';
import type { Input } from './inputs/input.ts';
import { statOrNull } from './stat-or-null.ts';

/** Bytes that a worker must have to do before its start pays. */
const worthAWorker = 8_000_000;

/** The number of workers that pay: by the bytes of the inputs, and the cores less one, which the engine itself keeps busy. */
export function countJobs(inputs: readonly Input[]): number {
  const files = inputs.filter(({ kind }) => kind === 'file');
  if (files.length < 2) return 1;
  const cores = availableParallelism() - 1;
  if (cores < 2) return 1;
  let bytes = 0;
  for (const { path } of files) {
    bytes += Number(statOrNull(path)?.size ?? 0);
    if (bytes >= cores * worthAWorker) return cores;
  }
  return Math.max(1, Math.floor(bytes / worthAWorker));
}
