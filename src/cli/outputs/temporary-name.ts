import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { isErrorCode } from '../describe-error.ts';

const pattern = /^\.mbo-parse-([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f-]{36}\.tmp$/;

/** A name for an output in the making, which tells whose it is: machine, process, and when that began. */
export function temporaryName(): string {
  const { pid } = process;
  return `.mbo-parse-${machine()}-${pid}-${startOf(pid)}-${randomUUID()}.tmp`;
}

/** True for the name of an output whose run has ended on this machine without removing it. */
export function isOrphan(name: string): boolean {
  const [, where, pid, start] = pattern.exec(name) ?? [];
  if (where !== machine()) return false;
  return !isAlive(Number(pid)) || startOf(Number(pid)) !== start;
}

/** Where process numbers mean the same: this machine and, in a container, its own list of processes. */
function machine(): string {
  const name = `${hostname()} ${read(() => readlinkSync('/proc/self/ns/pid'))}`;
  return createHash('sha256').update(name).digest('hex').slice(0, 8);
}

/** What Linux tells of the moment in which a process began; a number is given anew to a later one. */
function startOf(pid: number): string {
  const stat = read(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  // The name of the command, in brackets, may hold anything.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isErrorCode(error, 'ESRCH');
  }
}

function read(attempt: () => string): string {
  try {
    return attempt();
  } catch {
    return '';
  }
}
