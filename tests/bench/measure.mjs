import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const sampling = 5;
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env;

/** Runs a command as a process of its own: seconds of wall time, and its peak memory in MB where /proc tells it. */
export function measure([file, ...args], output = '/dev/null') {
  return new Promise((resolve, reject) => {
    const sink = createWriteStream(output);
    sink.once('open', (stdout) => {
      const started = performance.now();
      const child = spawn(file, args, { env, stdio: ['ignore', stdout, 'ignore'] });
      let peak = 0;
      const timer = setInterval(() => {
        peak = Math.max(peak, peakOf(child.pid));
      }, sampling);
      child.once('error', reject);
      child.once('exit', (code) => {
        const seconds = (performance.now() - started) / 1000;
        clearInterval(timer);
        sink.end();
        if (code === 0) resolve({ seconds, peak });
        else reject(new Error(`${file} ${args.join(' ')} ended with ${code}`));
      });
    });
  });
}

/** Runs every command `rounds` times, in turn, so that what else the machine does falls on all of them. */
export async function inTurn(commands, rounds) {
  const runs = new Map(commands.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, command } of commands) runs.get(name).push(await measure(command));
  }
  return new Map(
    [...runs].map(([name, results]) => [
      name,
      {
        seconds: median(results.map(({ seconds }) => seconds)),
        peak: Math.max(...results.map(({ peak }) => peak)),
      },
    ]),
  );
}

/** The power with which time grows: 1 is a line. */
export function exponent(small, large) {
  return Math.log(large.seconds / small.seconds) / Math.log(large.size / small.size);
}

export const cores = availableParallelism();

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The kernel's own high-water mark, which never falls: the last sample before the end is the peak; of its children too. */
function peakOf(pid) {
  try {
    const [, kilobytes = '0'] =
      /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
    return children
      .filter(Boolean)
      .reduce((sum, child) => sum + peakOf(child), Number(kilobytes) / 1000);
  } catch {
    return 0;
  }
}
