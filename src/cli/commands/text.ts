import { headings } from '../notes.ts';
import type { Settings } from '../settings.ts';
import { encodingOption } from '../shared-options.ts';
import type { Subcommand } from './command.ts';

/** Prints the text that a file is read as: the one in which lines and columns are counted. */
export const text: Subcommand = {
  name: 'text',
  summary: {
    en: 'print the text that is read of a file, a line a cell line',
    ja: 'ファイルから読み取った文字列を、セルの 1 行を 1 行として出力する',
  },
  define(command, say) {
    command
      .argument('<file>', say(fileMeaning))
      .addOption(
        encodingOption(say, {
          en: 'of a text file (default: auto)',
          ja: 'テキストファイルの文字コード（省略時は auto）',
        }),
      )
      .addHelpText('after', `\n${say(headings.examples)}:${examples}`);
  },
  async run([file = ''], options, io) {
    const { printText } = await import('../print-text.ts');
    return printText(file, options as Settings, io);
  },
};

const fileMeaning = {
  en: 'a file, or - for standard input',
  ja: 'ファイル、または標準入力を表す -',
};

const examples = `
  mbo-parse text plan.xlsx | sed -n 41p
  mbo-parse text plan.docx > plan.txt`;
