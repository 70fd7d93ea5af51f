import { type Command, CommanderError } from 'commander';
import { escapeControls } from '../messages/escape-controls.ts';
import { isErrorCode } from './describe-error.ts';
import type { ExitCode, Io } from './io.ts';
import { optionsBehindCommand } from './options-behind-command.ts';
import { printOut } from './print-out.ts';
import { createProgram } from './program.ts';
import { tellError } from './tell-error.ts';
import { UsageError } from './usage-error.ts';

/** What a worker thread does: the same file serves both. */
export { work } from './worker.ts';

/** Runs one command line. Never rejects; ends quietly when the reader of an output has gone. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = createProgram(async (task) => {
    code = await task(io);
  });
  const help = attach(program, io);
  for (const stream of [io.stdout, io.stderr]) stream.on('error', ignoreFailure);
  try {
    await parse(program, argv);
    if (help.length > 0) await printOut(help.join(''), io);
    return code;
  } catch (error) {
    return report(error, io);
  }
}

/** What the parser prints of its own; it does not wait for streams, so that what it has for standard output is kept. */
function attach(program: Command, io: Io): string[] {
  const help: string[] = [];
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => help.push(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text) => tellMisuse(text, io),
    });
  }
  return help;
}

/** Help and version end the parser with an error of code 0. */
async function parse(program: Command, argv: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(optionsBehindCommand(argv, program), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
  }
}

/** Arguments that the parser quotes must not begin lines of their own; its hint does. */
function tellMisuse(text: string, io: Io): void {
  const [, problem = '', hint = ''] =
    /^error: (.*?)(\n\(Did you mean .*)?$/s.exec(text.trimEnd()) ?? [];
  tellError(new UsageError(problem), io);
  if (hint !== '') io.stderr.write(`${escapeControls(hint.trim())}\n`);
}

function report(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) return 2;
  if (isErrorCode(error, 'EPIPE')) return 0;
  return io.signal.aborted ? 1 : tellError(error, io);
}

/** Errors of a stream also reject the write that met them; as events they would only end the process. */
function ignoreFailure(): void {}
