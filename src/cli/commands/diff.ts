import { InvalidArgumentError, Option } from 'commander';
import type { Difference } from '../../diff/difference.ts';
import type { DifferenceTextOptions } from '../../diff/emit-difference-text.ts';
import { language } from '../language.ts';
import { printOut } from '../print-out.ts';
import { encodings, languages, type Settings } from '../settings.ts';
import { useColor } from '../use-color.ts';
import type { Subcommand } from './command.ts';

type Format = 'text' | 'json' | 'csv';

type DiffSettings = Omit<Settings, 'format'> & {
  readonly format: Format;
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
        new Option('-f, --format <format>').choices(['text', 'json', 'csv']).default('text'),
      )
      .addOption(
        new Option(
          '--certainty <number>',
          'make no pair below this, 0 to 1 (default: 0.6)',
        ).argParser(fraction),
      )
      .option('--exit-code', 'exit 1 where anything changed')
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
    const settings = options as DiffSettings;
    const [{ readSheets }, { diffSheets }] = await Promise.all([
      import('../read-sheets.ts'),
      import('../../diff/diff-sheets.ts'),
    ]);
    const { format, certainty, exitCode, ...rest } = settings;
    const quiet = { ...rest, quiet: true };
    const before = await readSheets(old, quiet, io);
    const after = await readSheets(next, quiet, io);
    const chosen = certainty === undefined ? {} : { certainty };
    const difference = diffSheets(before.sheets, after.sheets, chosen);
    // The colours of standard output follow standard output.
    const color = useColor(settings.color, { ...io, stderr: io.stdout });
    const lang = language(settings.lang, io.env);
    await printOut(await write(difference, format, { lang, color }), io);
    const failed = Math.max(before.code, after.code);
    if (failed > 0) return failed === 2 ? 2 : 1;
    return exitCode && difference.changes.length > 0 ? 1 : 0;
  },
};

const examples = `
Initiatives are paired within a department by title, section and number.

Examples:
  mbo-parse diff 2018/ 2019/
  mbo-parse diff before.ndjson after.ndjson --format csv > changes.csv
  mbo-parse diff published.json sheets/ --exit-code`;

function fraction(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError('It must be a number from 0 to 1.');
}

async function write(
  difference: Difference,
  format: Format,
  options: DifferenceTextOptions,
): Promise<string> {
  if (format === 'json') {
    const { emitDifferenceJson } = await import('../../diff/emit-difference-json.ts');
    return emitDifferenceJson(difference);
  }
  if (format === 'csv') {
    const { emitDifferenceCsv } = await import('../../diff/emit-difference-csv.ts');
    return emitDifferenceCsv(difference);
  }
  const { emitDifferenceText } = await import('../../diff/emit-difference-text.ts');
  return emitDifferenceText(difference, options);
}
