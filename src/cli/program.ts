import { Command, InvalidArgumentError, Option } from 'commander';

import { formats } from './choose-format.ts';
import { commands } from './commands/index.ts';
import type { ExitCode, Io } from './io.ts';
import { ambiguity, examples, exitCodes } from './notes.ts';
import { encodings, grains, languages, reporters, type Settings } from './settings.ts';
import { version } from './version.ts';

/** What a parsed command line asks to be done. */
export type Task = (io: Io) => Promise<ExitCode>;

/** The command line's one definition: parsing, help, completion and man page come from it. */
export function createProgram(dispatch: (task: Task) => Promise<void>): Command {
  const program = new Command('mbo-parse')
    .description('Convert published goal-management sheets (目標管理シート) into typed records.')
    .argument('[path...]', 'files, folders, globs, or - for standard input')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .enablePositionalOptions()
    .showHelpAfterError('(mbo-parse --help lists options and examples)')
    .addHelpText('after', notes());
  for (const option of options()) program.addOption(option);
  program.action((paths: string[], settings: Settings) =>
    dispatch(async (io) => {
      if (paths.length === 0 && settings.filesFrom === undefined && io.stdin.isTTY) {
        program.outputHelp({ error: true });
        return 2;
      }
      const { convert } = await import('./convert.ts');
      return convert(paths, settings, io);
    }),
  );
  for (const command of commands) {
    const defined = program.command(command.name).description(command.summary);
    command.define(defined);
    defined.action(() => dispatch((io) => command.run(defined.args, defined.opts(), io, program)));
  }
  return program;
}

function notes(): string {
  const width = Math.max(...examples.map(([command]) => command.length));
  return [
    '\nExamples:',
    ...examples.map(([command, meaning]) => `  ${command.padEnd(width)}  ${meaning}`),
    `\n${ambiguity}`,
    '\nExit codes:',
    ...exitCodes.map(([code, meaning]) => `  ${code}  ${meaning}`),
  ].join('\n');
}

function options(): Option[] {
  return [
    new Option(
      '-f, --format <format>',
      'output format (default: json, or as --output ends)',
    ).choices(formats.map(({ name }) => name)),
    new Option('-o, --output <file>', 'write there, atomically, instead of standard output'),
    new Option('-d, --out-dir <dir>', 'write one output per input, folders mirrored below <dir>'),
    new Option('--rows <grain>', 'what a row of csv and tsv is (default: records)').choices(grains),
    new Option('--list-separator <text>', 'joins lists in csv and tsv (default: "; ")'),
    new Option('--excel', 'csv and tsv as spreadsheet programs want them'),
    new Option('--title <text>', 'what an html, xlsx or datapackage output is called'),
    new Option('--encoding <name>', 'of the inputs (default: auto)').choices(encodings),
    new Option('--stdin-filepath <path>', 'names standard input in outputs and messages'),
    new Option('--files-from <file>', 'read paths from <file> or -, one a line or NUL separated'),
    new Option('--ignore <pattern>', 'leave out, in .gitignore syntax (repeatable)').argParser(
      (pattern: string, before: readonly string[] = []) => [...before, pattern],
    ),
    new Option(
      '--config <file>',
      'configuration (default: nearest mbo-parse.config.yaml or .json)',
    ),
    new Option('--municipality <name>', 'fills municipality where a sheet prints none'),
    new Option('--positions', 'add positions in the original file'),
    new Option('--strict', 'exit 1 on warnings too'),
    new Option('--check', 'write nothing; exit 1 when an output is missing or stale'),
    new Option('--watch', 'convert again what changes, until interrupted'),
    new Option(
      '--jobs <number>',
      'worker threads at most, as far as the work is worth them (default: by cores)',
    ).argParser(count),
    new Option('--reporter <name>', 'form of the messages (default: text)').choices(reporters),
    new Option('--reporter-file <file>', 'write the report there; standard error gets text'),
    new Option('--lang <language>', 'of the messages (default: by locale)').choices(languages),
    new Option('--quiet', 'errors only'),
    new Option('--verbose', 'repairs and other notes too'),
    new Option('--color', 'colour messages'),
    new Option('--no-color', 'do not colour messages'),
  ];
}

function count(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 256) return value;
  throw new InvalidArgumentError('It must be a whole number from 1 to 256.');
}
