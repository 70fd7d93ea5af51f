import { Readable, Writable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';

interface Place {
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly dataIsTTY?: boolean;
  readonly stdinIsTTY?: boolean;
}

/** Streams of a terminal; `written` gives what went to standard error. */
export function terminal(place: Place = {}): { io: Io; written: () => string } {
  const { env = {}, isTTY = true, dataIsTTY = false, stdinIsTTY = false } = place;
  let text = '';
  const stderr = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done() });
  const io: Io = {
    stdin: Object.assign(Readable.from([]), { isTTY: stdinIsTTY }),
    stdout: Object.assign(stdout, { isTTY: dataIsTTY }),
    stderr: Object.assign(stderr, { isTTY }),
    cwd: '/',
    env,
    signal: new AbortController().signal,
  };
  return { io, written: () => text };
}
