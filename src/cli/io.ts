import type { Readable, Writable } from 'node:stream';

/** 0: converted; 1: something could not be converted; 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** What the command line sees of the process; a test gives its own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the run is to end early, leaving nothing half-written. */
  readonly signal: AbortSignal;
}
