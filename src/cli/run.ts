import { type Command, CommanderError } from 'commander';
import { escapeControls } from '../messages/escape-controls.ts';
import type { Language } from '../messages/render-message.ts';
import { isErrorCode } from './describe-error.ts';
import type { ExitCode, Io } from './io.ts';
import { languageOf } from './language.ts';
import { optionsBehindCommand } from './options-behind-command.ts';
import { parserWords } from './parser-words.ts';
import { printOut } from './print-out.ts';
import { createProgram } from './program.ts';
import { tellError } from './tell-error.ts';
import { UsageError } from './usage-error.ts';

/** What a worker thread does: the same file serves both. */
export { work } from './worker.ts';

/** Runs one command line. Never rejects; ends quietly when the reader of an output has gone. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const lang = languageOf(argv, io.env);
  const program = createProgram(async (task) => {
    code = await task(io);
  }, lang);
  const help = attach(program, lang, io);
  for (const stream of [io.stdout, io.stderr]) stream.on('error', ignoreFailure);
  try {
    await parse(program, argv);
    if (help.length > 0) await printOut(help.join(''), io);
    return code;
  } catch (error) {
    return report(error, lang, io);
  }
}

/** What the parser prints of its own; it does not wait for streams, so that what it has for standard output is kept. */
function attach(program: Command, lang: Language, io: Io): string[] {
  const help: string[] = [];
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => help.push(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text) => tellMisuse(text, lang, io),
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
function tellMisuse(text: string, lang: Language, io: Io): void {
  const [, problem = '', hint = ''] =
    /^error: (.*?)(\n\(Did you mean .*)?$/s.exec(text.trimEnd()) ?? [];
  tellError(new UsageError({ en: problem, ja: parserWords(problem) }), lang, io);
  const meant = hint.trim();
  if (meant !== '')
    io.stderr.write(`${escapeControls(lang === 'ja' ? parserWords(meant) : meant)}\n`);
}

function report(error: unknown, lang: Language, io: Io): ExitCode {
  if (error instanceof CommanderError) return 2;
  if (isErrorCode(error, 'EPIPE')) return 0;
  return io.signal.aborted ? 1 : tellError(error, lang, io);
}

/** Errors of a stream also reject the write that met them; as events they would only end the process. */
function ignoreFailure(): void {}
