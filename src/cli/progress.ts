import type { Io } from './io.ts';
import type { Settings } from './settings.ts';

/** A counter on the last line of a terminal. */
export interface Progress {
  step(path: string): void;
  /** Takes the line away, so that other text can be written. */
  clear(): void;
}

const silent: Progress = { step() {}, clear() {} };

/** Milliseconds between two drawings, so that drawing costs nothing. */
const interval = 100;

/** Shows how far a run is: on a terminal only, never in CI, under `--quiet` or for a single file. */
export function createProgress(total: number, { quiet }: Settings, io: Io): Progress {
  const { stderr, env } = io;
  if (!stderr.isTTY || quiet || env.CI || env.TERM === 'dumb' || total < 2) return silent;
  let done = 0;
  let drawn = 0;
  return {
    step(path) {
      done += 1;
      const now = Date.now();
      if (now - drawn < interval) return;
      drawn = now;
      stderr.write(`\r\x1b[2K${done}/${total} ${path.slice(-60)}`);
    },
    clear() {
      if (drawn > 0) stderr.write('\r\x1b[2K');
      drawn = 0;
    },
  };
}
