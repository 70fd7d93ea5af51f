import { Option } from 'commander';
import type { View, ViewOptions } from '../inspection/view.ts';
import { language } from '../language.ts';
import { encodings, languages, type Settings } from '../settings.ts';
import { UsageError } from '../usage-error.ts';
import { useColor } from '../use-color.ts';
import type { Subcommand } from './command.ts';

type InspectSettings = Omit<Settings, 'format'> & {
  readonly format?: 'text' | 'json';
  readonly suggestConfig?: boolean;
  readonly image?: string;
};

/** Shows what the tool sees in a sheet, and drafts a configuration for what it does not know. */
export const inspect: Subcommand = {
  name: 'inspect',
  summary: 'show what is seen in sheets: tables, headers, where every character went',
  define(command) {
    command
      .argument('[path...]', 'files, folders, globs, or - for standard input')
      .addOption(
        new Option('-f, --format <format>', 'for people or machines (default: text)').choices([
          'text',
          'json',
        ]),
      )
      .option('--suggest-config', 'print a configuration to start from instead')
      .option('--image <dir>', 'draw each page of PDF files there, as it was read (SVG)')
      .addOption(
        new Option('--encoding <name>', 'of the inputs (default: auto)').choices(encodings),
      )
      .option('--stdin-filepath <path>', 'names standard input')
      .option('--config <file>', 'configuration')
      .option('--strict', 'exit 1 on warnings too')
      .addOption(new Option('--lang <language>', 'language of the text').choices(languages))
      .option('--verbose', 'tell repairs one by one')
      .option('--color', 'colour the text')
      .option('--no-color', 'do not colour the text')
      .addHelpText('after', examples);
  },
  async run(paths, options, io) {
    const { format, suggestConfig, image, ...settings } = options as InspectSettings;
    if (paths.length === 0 && io.stdin.isTTY) throw new UsageError('name a file or folder');
    if (format !== undefined && suggestConfig) {
      throw new UsageError('--format and --suggest-config exclude each other');
    }
    const view = await createView(suggestConfig ? 'config' : (format ?? 'text'), {
      lang: language(settings.lang, io.env),
      // The colours of standard output follow standard output.
      color: useColor(settings.color, { ...io, stderr: io.stdout }),
      verbose: settings.verbose ?? false,
    });
    const { inspectInputs } = await import('../inspection/inspect-inputs.ts');
    return inspectInputs(paths, settings, view, io, image);
  },
};

const examples = `
Examples:
  mbo-parse inspect sheet.txt
  mbo-parse inspect sheet.pdf --image pages/
  mbo-parse inspect sheets/ --format json | jq '.[].account'
  mbo-parse inspect sheets/ --suggest-config > mbo-parse.config.yaml`;

async function createView(name: 'text' | 'json' | 'config', options: ViewOptions): Promise<View> {
  if (name === 'json') return (await import('../inspection/json-view.ts')).jsonView(options);
  if (name === 'config') return (await import('../inspection/config-view.ts')).configView(options);
  return (await import('../inspection/text-view.ts')).textView(options);
}
