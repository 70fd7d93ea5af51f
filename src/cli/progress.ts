import { escapeControls } from '../messages/escape-controls.ts';
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

/** Characters of a name, each of which may take two columns. */
const nameWidth = 30;

/** Shows how far a run is: on a terminal only, never in CI, under `--quiet`, between data or for a single file. */
export function createProgress(
  total: number,
  { quiet, output, outDir }: Settings,
  io: Io,
): Progress {
  const { stderr, stdout, env } = io;
  const dataOnScreen = stdout.isTTY && output === undefined && outDir === undefined;
  const unwanted = quiet || env.CI || env.TERM === 'dumb' || dataOnScreen || total < 2;
  if (!stderr.isTTY || unwanted) return silent;
  let done = 0;
  let drawn = 0;
  return {
    step(path) {
      done += 1;
      const now = Date.now();
      if (now - drawn < interval) return;
      drawn = now;
      stderr.write(
        `\r\x1b[2K${done}/${total} ${escapeControls(Array.from(path).slice(-nameWidth).join(''))}`,
      );
    },
    clear() {
      if (drawn > 0) stderr.write('\r\x1b[2K');
      drawn = 0;
    },
  };
}
