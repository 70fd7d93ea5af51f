import { Option } from 'commander';
import { encodings, languages, type Settings } from '../settings.ts';
import type { Subcommand } from './command.ts';

/** Prints the text that a file is read as: the one in which lines and columns are counted. */
export const text: Subcommand = {
  name: 'text',
  summary: 'print the text that is read of a file, a line a cell line',
  define(command) {
    command
      .argument('<file>', 'a file, or - for standard input')
      .addOption(
        new Option('--encoding <name>', 'of a text file (default: auto)').choices(encodings),
      )
      .addOption(new Option('--lang <language>', 'language of the messages').choices(languages))
      .addHelpText('after', examples);
  },
  async run([file = ''], options, io) {
    const { printText } = await import('../print-text.ts');
    return printText(file, options as Settings, io);
  },
};

const examples = `
Examples:
  mbo-parse text plan.xlsx | sed -n 41p
  mbo-parse text plan.docx > plan.txt`;
