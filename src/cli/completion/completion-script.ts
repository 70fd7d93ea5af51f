import type { Command } from 'commander';
import { bash } from './bash.ts';
import { fish } from './fish.ts';
import { type Grammar, grammar } from './grammar.ts';
import { zsh } from './zsh.ts';

export type Shell = 'bash' | 'zsh' | 'fish';

type Writer = (root: Grammar, commands: readonly Grammar[]) => string;

const writers: Readonly<Record<Shell, Writer>> = { bash, zsh, fish };

/** A completion script for one shell, made from the definition of the command line. */
export function completionScript(program: Command, shell: Shell): string {
  const commands = program.commands.map(grammar);
  const names = commands.map(({ name }) => name);
  // The list of commands is whole only now.
  const whole = commands.map((each) => (each.name === 'help' ? { ...each, words: names } : each));
  return writers[shell](grammar(program), whole);
}
