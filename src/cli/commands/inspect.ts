import { Option } from 'commander';
import type { View, ViewOptions } from '../inspection/view.ts';
import { language } from '../language.ts';
import { encodings, inspectFormats, languages, type Settings } from '../settings.ts';
import { UsageError } from '../usage-error.ts';
import { useColor } from '../use-color.ts';
import type { Subcommand } from './command.ts';

type InspectSettings = Omit<Settings, 'format'> & {
  readonly format?: (typeof inspectFormats)[number];
  readonly suggestConfig?: boolean;
};

/** Shows what the tool sees in a sheet, and drafts a configuration for what it does not know. */
export const inspect: Subcommand = {
  name: 'inspect',
  summary: 'show what is seen in sheets: tables, headers, where every character went',
  define(command) {
    command
      .argument('[path...]', 'files, folders, globs, or - for standard input')
      .addOption(
        new Option(
          '-f, --format <format>',
          'for people, machines, or a page with every character coloured (default: text)',
        ).choices(inspectFormats),
      )
      .option('--suggest-config', 'print a configuration to start from instead')
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
    const { format, suggestConfig, ...settings } = options as InspectSettings;
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
    return inspectInputs(paths, settings, view, io);
  },
};

const examples = `
Examples:
  mbo-parse inspect sheet.txt
  mbo-parse inspect sheets/ --format json | jq '.[].account'
  mbo-parse inspect sheet.html --format html > account.html
  mbo-parse inspect sheets/ --suggest-config > mbo-parse.config.yaml`;

async function createView(
  name: (typeof inspectFormats)[number] | 'config',
  options: ViewOptions,
): Promise<View> {
  if (name === 'json') return (await import('../inspection/json-view.ts')).jsonView(options);
  if (name === 'html') return (await import('../inspection/html-view.ts')).htmlView(options);
  if (name === 'config') return (await import('../inspection/config-view.ts')).configView(options);
  return (await import('../inspection/text-view.ts')).textView(options);
}
