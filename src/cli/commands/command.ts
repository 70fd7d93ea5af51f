import type { Command } from 'commander';
import type { ExitCode, Io } from '../io.ts';

/** A subcommand: one file, one line in the list beside it. */
export interface Subcommand {
  readonly name: string;
  readonly summary: string;
  /** Declares arguments and options; imports nothing heavy. */
  define(command: Command): void;
  /** Does the work; what only this command needs is imported in here. `program` is the whole command line. */
  run(
    args: readonly string[],
    options: Readonly<Record<string, unknown>>,
    io: Io,
    program: Command,
  ): Promise<ExitCode>;
}
