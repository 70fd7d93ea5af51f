import { Argument } from 'commander';
import { printOut } from '../print-out.ts';
import type { Subcommand } from './command.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

/** Prints a completion script made from the command line's own definition. */
export const completion: Subcommand = {
  name: 'completion',
  summary: 'print a completion script for a shell',
  define(command) {
    command.addArgument(new Argument('<shell>', 'the shell').choices(shells)).addHelpText(
      'after',
      `
Examples:
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
