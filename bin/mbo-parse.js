#!/usr/bin/env node
import { constants } from 'node:os';
import { run } from '../dist/cli/run.js';

const { argv, env, stdin, stdout, stderr } = process;
const abort = new AbortController();

/** Ends the run, waits until nothing is left half-written, then dies of the signal's exit code. */
let caught = null;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    caught = signal;
    abort.abort();
  });
}

const code = await run(argv.slice(2), {
  get stdin() {
    return stdin;
  },
  stdout,
  stderr,
  cwd: process.cwd(),
  env,
  signal: abort.signal,
});
if (caught === null) process.exitCode = code;
else process.exit(128 + constants.signals[caught]);
