import { nearest } from '../nearest.ts';
import { UsageError } from '../usage-error.ts';
import type { Subcommand } from './command.ts';

/** Prints the help of the whole or of one command, as `--help` does. */
export const help: Subcommand = {
  name: 'help',
  summary: { en: 'print the help of a command', ja: 'コマンドの使い方を表示する' },
  define(command, say) {
    command.argument(
      '[command]',
      say({ en: 'the command; without it the whole', ja: 'コマンド名。省略すると全体' }),
    );
  },
  async run([name], _options, _io, program) {
    const command = program.commands.find((each) => each.name() === name);
    if (name !== undefined && command === undefined) {
      throw new UsageError(
        unknown(
          name,
          program.commands.map((each) => each.name()),
        ),
      );
    }
    (command ?? program).outputHelp();
    return 0;
  },
};

function unknown(name: string, names: readonly string[]) {
  const close = nearest(name, names);
  return {
    en: `unknown command ${name}; ${close === null ? `known are ${names.join(', ')}` : `did you mean ${close}?`}`,
    ja: `不明なコマンド ${name}${close === null ? `（${names.join(', ')} のいずれか）` : `（${close} のことですか？）`}`,
  };
}
