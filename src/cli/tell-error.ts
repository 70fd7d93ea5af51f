import { escapeControls } from '../messages/escape-controls.ts';
import type { ExitCode, Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** Tells on standard error why a run ends, and gives its exit code. */
export function tellError(error: unknown, io: Io): ExitCode {
  const text = error instanceof Error ? error.message : String(error);
  const usage = error instanceof UsageError;
  // The lines of such an error were made by the reporter, names and all.
  const line = usage && error.placed ? text : `error: ${escapeControls(text)}`;
  io.stderr.write(`${line}\n`);
  return usage ? 2 : 1;
}
