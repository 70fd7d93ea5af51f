import { escapeControls } from '../messages/escape-controls.ts';
import type { Language } from '../messages/render-message.ts';
import { CommandError } from './command-error.ts';
import type { ExitCode, Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** Tells on standard error why a run ends, and gives its exit code. */
export function tellError(error: unknown, lang: Language, io: Io): ExitCode {
  const usage = error instanceof UsageError;
  const text = textOf(error, lang);
  // The lines of such an error were made by the reporter, names and all.
  const line = usage && error.placed ? text : `error: ${escapeControls(text)}`;
  io.stderr.write(`${line}\n`);
  return usage ? 2 : 1;
}

function textOf(error: unknown, lang: Language): string {
  if (error instanceof CommandError) return error.words[lang];
  return error instanceof Error ? error.message : String(error);
}
