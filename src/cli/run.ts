import { type Command, CommanderError } from 'commander';
import type { ExitCode, Io } from './io.ts';
import { createProgram } from './program.ts';
import { UsageError } from './usage-error.ts';

/** What a worker thread does: the same file serves both. */
export { work } from './worker.ts';

/** Runs one command line. Never rejects; ends quietly when the reader of an output has gone. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = createProgram(async (task) => {
    code = await task(io);
  });
  attach(program, io);
  for (const stream of [io.stdout, io.stderr]) stream.on('error', ignoreClosedPipe);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return report(error, io);
  }
}

function attach(program: Command, io: Io): void {
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    });
  }
}

function report(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isClosedPipe(error)) return 0;
  if (io.signal.aborted) return 1;
  const text = error instanceof Error ? error.message : String(error);
  const placed = error instanceof UsageError && error.placed;
  io.stderr.write(`${placed ? '' : 'error: '}${text}\n`);
  return error instanceof UsageError ? 2 : 1;
}

/** Errors of a stream also reject the write that met them; as events they would only end the process. */
function ignoreClosedPipe(): void {}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
