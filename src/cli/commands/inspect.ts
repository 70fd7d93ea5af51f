import { loadConfig } from '../config/load-config.ts';
import { createOption } from '../create-option.ts';
import type { View, ViewOptions } from '../inspection/view.ts';
import { language } from '../language.ts';
import { headings, paths } from '../notes.ts';
import { printOut } from '../print-out.ts';
import { excluding, inspectFormats, type Settings } from '../settings.ts';
import { colorOptions, configOption, encodingOption, ignoreOption } from '../shared-options.ts';
import { UsageError } from '../usage-error.ts';
import { useColor } from '../use-color.ts';
import type { Subcommand } from './command.ts';

type InspectSettings = Omit<Settings, 'format'> & {
  readonly format?: (typeof inspectFormats)[number];
  readonly suggestConfig?: boolean;
  readonly image?: string;
};

/** Shows what the tool sees in a sheet, and drafts a configuration for what it does not know. */
export const inspect: Subcommand = {
  name: 'inspect',
  summary: {
    en: 'show what is seen in sheets: tables, headers, where every character went',
    ja: 'どう読んだかを示す（表、見出し、文字の内訳）',
  },
  define(command, say) {
    const option = (flags: string, en: string, ja: string, choices?: readonly string[]) =>
      createOption(flags, { en, ja }, say, choices);
    command
      .argument('[path...]', say(paths))
      .addOption(
        option(
          '-f, --format <format>',
          'for people, machines, or a page with every character coloured (default: text)',
          '人向け、機械向け、または全文字を色分けしたページ（省略時は text）',
          inspectFormats,
        ),
      )
      .addOption(
        option(
          '--suggest-config',
          'print a configuration to start from instead',
          '代わりに設定ファイルの下書きを出力する',
        ),
      )
      .addOption(
        option(
          '--image <dir>',
          'draw each page of PDF files there, as it was read (SVG)',
          'PDF の各ページを、読み取ったとおりにそこへ描く（SVG）',
        ),
      )
      .addOption(
        encodingOption(say, {
          en: 'of the inputs (default: auto)',
          ja: '入力の文字コード（省略時は auto）',
        }),
      )
      .addOption(option('--stdin-filepath <path>', 'names standard input', '標準入力に付ける名前'))
      .addOption(ignoreOption(say))
      .addOption(configOption(say))
      .addOption(option('--strict', 'exit 1 on warnings too', '警告があれば終了コード 1 とする'))
      .addOption(option('--verbose', 'tell repairs one by one', '補正を 1 件ずつ示す'))
      .addHelpText('after', `\n${say(headings.examples)}:${examples}`);
    for (const each of colorOptions(say)) command.addOption(each);
  },
  async run(names, options, io) {
    const { format, suggestConfig, image, ...settings } = options as InspectSettings;
    if (names.length === 0 && io.stdin.isTTY) {
      throw new UsageError({
        en: 'name a file or folder',
        ja: 'ファイルまたはフォルダーを指定してください',
      });
    }
    if (format !== undefined && suggestConfig) {
      throw new UsageError(excluding('--format', '--suggest-config'));
    }
    const view = await createView(suggestConfig ? 'config' : (format ?? 'text'), {
      lang: language(settings.lang, io.env),
      // The colours of standard output follow standard output.
      color: useColor(settings.color, { ...io, stderr: io.stdout }),
      verbose: settings.verbose ?? false,
    });
    const { inspectInputs } = await import('../inspection/inspect-inputs.ts');
    const config = await loadConfig(settings, io);
    const print = (text: string) => printOut(text, io);
    return inspectInputs(names, settings, { config, view, image: image ?? null, print }, io);
  },
};

const examples = `
  mbo-parse inspect sheet.txt
  mbo-parse inspect sheet.pdf --image pages/
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
