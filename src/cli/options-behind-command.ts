import type { Command } from 'commander';

/**
 * The arguments with a subcommand's name before the options that stand in front of it, so that it takes or refuses them
 * as if they stood behind. The first argument that is neither an option nor its value is a name or a path.
 */
export function optionsBehindCommand(argv: readonly string[], program: Command): readonly string[] {
  const names = new Set(program.commands.map((command) => command.name()));
  const valued = flagsWithValue([program, ...program.commands]);
  let at = 0;
  while (isOption(argv[at])) at += valued.has(argv[at] ?? '') ? 2 : 1;
  const [first = '', next = ''] = argv.slice(at);
  if (names.has(first)) return [first, ...argv.slice(0, at), ...argv.slice(at + 1)];
  // Behind `--` stands a path, which the parser would still take for a name.
  if (first !== '--' || !names.has(next)) return argv;
  return [...argv.slice(0, at + 1), `./${next}`, ...argv.slice(at + 2)];
}

function isOption(argument = ''): boolean {
  return argument.startsWith('-') && argument !== '-' && argument !== '--';
}

/** Options of any command: some are known to subcommands only. */
function flagsWithValue(commands: readonly Command[]): ReadonlySet<string> {
  const options = commands.flatMap((command) => command.options.filter(({ required }) => required));
  return new Set(options.flatMap(({ short, long }) => [short ?? '', long ?? '']));
}
