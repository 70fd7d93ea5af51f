import { InvalidArgumentError, Option } from 'commander';
import type { Difference, DiffMode } from '../../diff/difference.ts';
import type { DifferenceTextOptions } from '../../diff/emit-difference-text.ts';
import { language } from '../language.ts';
import { printOut } from '../print-out.ts';
import { diffFormats, diffModes, encodings, languages, type Settings } from '../settings.ts';
import { tellError } from '../tell-error.ts';
import { useColor } from '../use-color.ts';
import type { Subcommand } from './command.ts';

type Format = (typeof diffFormats)[number];

type DiffSettings = Omit<Settings, 'format'> & {
  readonly format: Format;
  readonly mode: DiffMode;
  readonly certainty?: number;
  readonly exitCode?: boolean;
};

/** Tells what changed between two years, or between two readings of the same sheets. */
export const diff: Subcommand = {
  name: 'diff',
  summary: 'tell what changed between two years or two readings',
  define(command) {
    command
      .argument('<old>', 'a sheet, a folder, or JSON or NDJSON written by mbo-parse')
      .argument('<new>', 'the same, later')
      .addOption(
        new Option('-m, --mode <mode>', 'two years, or two readings of the same files')
          .choices(diffModes)
          .default('years'),
      )
      .addOption(new Option('-f, --format <format>').choices(diffFormats).default('text'))
      .addOption(
        new Option(
          '--certainty <number>',
          'make no pair below this, 0 to 1 (default: 0.6)',
        ).argParser(fraction),
      )
      .option('--exit-code', 'exit 1 where anything changed')
      .addOption(
        new Option('--ignore <pattern>', 'leave out, in .gitignore syntax (repeatable)').argParser(
          (pattern: string, before: readonly string[] = []) => [...before, pattern],
        ),
      )
      .addOption(
        new Option('--encoding <name>', 'of the sheets (default: auto)').choices(encodings),
      )
      .option('--config <file>', 'configuration')
      .addOption(new Option('--lang <language>', 'language of the text').choices(languages))
      .option('--color', 'colour the text')
      .option('--no-color', 'do not colour the text')
      .addHelpText('after', examples);
  },
  async run([old = '', next = ''], options, io) {
    const { format, mode, certainty, exitCode, ...rest } = options as DiffSettings;
    const [{ readSheets }, { diffSheets }] = await Promise.all([
      import('../read-sheets.ts'),
      import('../../diff/diff-sheets.ts'),
    ]);
    const quiet = { ...rest, quiet: true };
    const [before, after] = [await readSheets(old, quiet, io), await readSheets(next, quiet, io)];
    // What could not be read would look as if it had been dropped or added.
    const failed = Math.max(before.code, after.code);
    if (failed > 0) {
      io.stderr.write('error: nothing was compared, for not all of it could be read\n');
      return failed === 2 ? 2 : 1;
    }
    const empty = [before, after].findIndex(({ sheets }) => sheets.length === 0);
    if (empty !== -1) {
      const name = empty === 0 ? old : next;
      return tellError(new Error(`nothing was compared, for ${name} holds no sheet`), io);
    }
    const difference = diffSheets(before.sheets, after.sheets, {
      mode,
      ...(certainty !== undefined && { certainty }),
    });
    // The colours of standard output follow standard output.
    const color = useColor(rest.color, { ...io, stderr: io.stdout });
    const lang = language(rest.lang, io.env);
    await printOut(await write(difference, format, { lang, color }), io);
    return exitCode && difference.changes.length > 0 ? 1 : 0;
  },
};

const examples = `
years: departments are paired, then initiatives by title, section and number; width and white space
make no difference. readings: files are paired by path; every difference counts.
A side that cannot be read in full is an error; --ignore leaves out what is no sheet.

Examples:
  mbo-parse diff 2018/ 2019/ -f html > changes.html
  mbo-parse diff before.ndjson after.ndjson --format csv > changes.csv
  mbo-parse diff published.json sheets/ --mode readings --exit-code`;

function fraction(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError('It must be a number from 0 to 1.');
}

type Write = (difference: Difference, options: DifferenceTextOptions) => string;

/** Every format, loaded when it is asked for. */
const writers: Readonly<Record<Format, () => Promise<Write>>> = {
  text: async () => (await import('../../diff/emit-difference-text.ts')).emitDifferenceText,
  html: async () => (await import('../../diff/emit-difference-html.ts')).emitDifferenceHtml,
  md: async () => (await import('../../diff/emit-difference-markdown.ts')).emitDifferenceMarkdown,
  json: async () => (await import('../../diff/emit-difference-json.ts')).emitDifferenceJson,
  csv: async () => (await import('../../diff/emit-difference-csv.ts')).emitDifferenceCsv,
};

async function write(
  difference: Difference,
  format: Format,
  options: DifferenceTextOptions,
): Promise<string> {
  return (await writers[format]())(difference, options);
}
