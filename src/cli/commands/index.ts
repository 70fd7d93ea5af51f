import type { Subcommand } from './command.ts';
import { completion } from './completion.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { help } from './help.ts';
import { init } from './init.ts';
import { inspect } from './inspect.ts';
import { schema } from './schema.ts';
import { text } from './text.ts';
import { version } from './version.ts';

/** Every subcommand, in the order of the help. */
export const commands: readonly Subcommand[] = [
  inspect,
  init,
  explain,
  diff,
  text,
  schema,
  completion,
  help,
  version,
];
