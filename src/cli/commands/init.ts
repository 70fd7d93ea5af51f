import { createOption } from '../create-option.ts';
import { headings, paths } from '../notes.ts';
import type { Settings } from '../settings.ts';
import { encodingOption, ignoreOption } from '../shared-options.ts';
import type { Subcommand } from './command.ts';

type InitSettings = Settings & { readonly force?: boolean };

/** Writes a configuration to start from, drafted from the sheets at hand. */
export const init: Subcommand = {
  name: 'init',
  summary: {
    en: 'write mbo-parse.config.yaml and its schema, drafted from the sheets at hand',
    ja: '手元のシートから mbo-parse.config.yaml の下書きとスキーマを書く',
  },
  define(command, say) {
    command
      .argument('[path...]', say(paths))
      .addOption(
        encodingOption(say, {
          en: 'of the inputs (default: auto)',
          ja: '入力の文字コード（省略時は auto）',
        }),
      )
      .addOption(ignoreOption(say))
      .addOption(
        createOption(
          '--force',
          { en: 'write anew over a draft that is there', ja: '既にある下書きを上書きする' },
          say,
        ),
      )
      .addHelpText(
        'after',
        `
${say(headings.examples)}:
  mbo-parse init
  mbo-parse init sheets/`,
      );
  },
  async run(names, options, io) {
    const { force = false, ...settings } = options as InitSettings;
    const { writeDraft } = await import('../inspection/write-draft.ts');
    return writeDraft(names.length === 0 ? ['.'] : names, settings, force, io);
  },
};
