import type { Command, Option } from 'commander';

/** What a shell needs to know of a command. */
export interface Grammar {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly Choice[];
  /** Words that may stand as its argument. */
  readonly words: readonly string[];
}

export interface Choice {
  /** `-f`, without the dash; null where there is only a long form. */
  readonly short: string | null;
  /** `format`. */
  readonly long: string;
  readonly summary: string;
  readonly takesValue: boolean;
  /** Whether the value is the name of a file or folder. */
  readonly takesPath: boolean;
  readonly values: readonly string[];
}

/** The grammar of a command as commander holds it. */
export function grammar(command: Command): Grammar {
  return {
    name: command.name(),
    summary: command.description(),
    options: command.createHelp().visibleOptions(command).map(choice),
    words: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
  };
}

function choice({ short, long, description, required, flags, argChoices }: Option): Choice {
  return {
    short: short?.slice(1) ?? null,
    long: (long ?? '').slice(2),
    summary: description,
    takesValue: required,
    takesPath: /<(?:file|dir|path)>/.test(flags),
    values: argChoices ?? [],
  };
}
