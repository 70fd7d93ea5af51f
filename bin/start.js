'use strict';

/** Milliseconds for clearing up behind a signal. */
const grace = 3000;

/** Loads and runs the command for this process: its arguments, streams and signals go in, its exit code comes out. */
module.exports = async function start(load) {
  const abort = new AbortController();
  let caught = null;

  /** The first signal lets the run clear up what is half-written; a second one, or a write that nobody takes, ends it. */
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (caught !== null) return die(signal);
      caught = signal;
      abort.abort();
      setTimeout(die, grace, signal).unref();
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

/** Ends the process as a signal does that nobody handles, whatever it waits for. */
function die(signal) {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
