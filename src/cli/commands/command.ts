import type { Command } from 'commander';
import type { Bilingual } from '../../schema/words.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Say } from '../say.ts';

/** A subcommand: one file, one line in the list beside it. */
export interface Subcommand {
  readonly name: string;
  readonly summary: Bilingual;
  /** Declares arguments and options but `--lang`, which every command has; imports nothing heavy. */
  define(command: Command, say: Say): void;
  /** Does the work; what only this command needs is imported in here. `program` is the whole command line. */
  run(
    args: readonly string[],
    options: Readonly<Record<string, unknown>>,
    io: Io,
    program: Command,
  ): Promise<ExitCode>;
}
