import { spawn } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.ts';

export interface Call {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls the command's function, with streams and environment of its own. */
export async function inProcess({ args, cwd, stdin = '', env = {} }: Call): Promise<Result> {
  const [stdout, stderr] = [collector(), collector()];
  const code = await run(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    cwd,
    env,
    signal: new AbortController().signal,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** Calls a built command as a process of its own. */
export function spawned(
  command: string,
  { args, cwd, stdin = '', env = {} }: Call,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const { PATH = '' } = process.env;
    const child = spawn(process.execPath, [command, ...args], { cwd, env: { PATH, ...env } });
    const [stdout, stderr] = [collector(), collector()];
    child.stdout.pipe(stdout.stream);
    child.stderr.pipe(stderr.stream);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: stdout.text(), stderr: stderr.text() }));
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}

function collector() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}
