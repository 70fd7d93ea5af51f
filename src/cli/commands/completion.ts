import { Argument } from 'commander';
import { oneOf } from '../create-option.ts';
import { headings } from '../notes.ts';
import { printOut } from '../print-out.ts';
import type { Subcommand } from './command.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

/** Prints a completion script made from the command line's own definition. */
export const completion: Subcommand = {
  name: 'completion',
  summary: {
    en: 'print a completion script for a shell',
    ja: 'シェルの補完スクリプトを出力する',
  },
  define(command, say) {
    const shell = new Argument('<shell>', say({ en: 'the shell', ja: 'シェルの名前' }));
    command.addArgument(shell.choices(shells).argParser(oneOf(shells, say))).addHelpText(
      'after',
      `
${say(headings.examples)}:
  mbo-parse completion bash > ~/.local/share/bash-completion/completions/mbo-parse
  mbo-parse completion zsh > ~/.zfunc/_mbo-parse
  mbo-parse completion fish > ~/.config/fish/completions/mbo-parse.fish`,
    );
  },
  async run([shell], _options, io, program) {
    const { completionScript } = await import('../completion/completion-script.ts');
    const chosen = shells.find((name) => name === shell) ?? 'bash';
    await printOut(completionScript(program, chosen), io);
    return 0;
  },
};
