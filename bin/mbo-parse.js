#!/usr/bin/env node
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import loadCommand from './load-command.cjs';

const { run } = loadCommand(fileURLToPath(new URL('../dist/cli/run.js', import.meta.url)));

const abort = new AbortController();
let caught = null;

/** The first signal lets the run clear up what is half-written; a second one kills. */
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    caught = signal;
    abort.abort();
  });
}

const code = await run(process.argv.slice(2), {
  /** Opened only when it is read. */
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  signal: abort.signal,
});
if (caught === null) process.exitCode = code;
else process.exit(128 + constants.signals[caught]);
