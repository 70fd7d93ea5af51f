import { CommandError } from './command-error.ts';
import { describeError, isErrorCode } from './describe-error.ts';
import type { Io } from './io.ts';
import { streamSink } from './outputs/stream-sink.ts';

/** Writes to standard output and waits until it is taken: what a full disk or a closed stream refuses is an error. */
export async function printOut(text: string, { stdout }: Io): Promise<void> {
  try {
    await streamSink(stdout).write(text);
  } catch (error) {
    // A reader that has gone ends the run quietly.
    if (isErrorCode(error, 'EPIPE')) throw error;
    throw new CommandError({
      en: `cannot write to standard output: ${describeError(error)}`,
      ja: `標準出力に書けません: ${describeError(error, 'ja')}`,
    });
  }
}
