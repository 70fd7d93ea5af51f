import type { Command } from 'commander';

/**
 * The arguments with a subcommand's name before the options that stand in front of it, so that it takes or refuses them
 * as if they stood behind. The first argument that is neither an option nor its value is a name or a path.
 */
export function optionsBehindCommand(argv: readonly string[], program: Command): readonly string[] {
  const names = new Set(program.commands.map((command) => command.name()));
  const valued = flags([program, ...program.commands], true);
  const takesValue = (flag = '', next = '') => {
    const command = program.commands.find((each) => each.name() === next);
    // `--config` has a value, but not that of `schema`, which does not take itself for one.
    return valued.has(flag) && !(command && flags([command], false).has(flag));
  };
  let at = 0;
  while (isOption(argv[at])) at += takesValue(argv[at], argv[at + 1]) ? 2 : 1;
  const [first = '', next = ''] = argv.slice(at);
  if (names.has(first)) return [first, ...argv.slice(0, at), ...argv.slice(at + 1)];
  // Behind `--` stands a path, which the parser would still take for a name.
  if (first !== '--' || !names.has(next)) return argv;
  return [...argv.slice(0, at + 1), `./${next}`, ...argv.slice(at + 2)];
}

function isOption(argument = ''): boolean {
  return argument.startsWith('-') && argument !== '-' && argument !== '--';
}

/** Options with a value, or without: some are known to subcommands only. */
function flags(commands: readonly Command[], valued: boolean): ReadonlySet<string> {
  const options = commands.flatMap((command) =>
    command.options.filter(({ required }) => required === valued),
  );
  return new Set(options.flatMap(({ short, long }) => [short ?? '', long ?? '']));
}
