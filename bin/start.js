'use strict';

/** Loads and runs the command for this process: its arguments, streams and signals go in, its exit code comes out. */
module.exports = async function start(load) {
  const abort = new AbortController();
  let caught = null;

  /** The first signal lets the run clear up what is half-written; a second one kills. */
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      caught = signal;
      abort.abort();
    });
  }
  const code = await load()(process.argv.slice(2), {
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
  else process.exit(128 + require('node:os').constants.signals[caught]);
};
