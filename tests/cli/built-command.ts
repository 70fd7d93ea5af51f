import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const root = new URL('../..', import.meta.url).pathname;
const built = join(root, 'dist/cli/run.js');
const lock = join(root, '.cache/building');

/** The path of the command, built anew where a source is newer than the last build. */
export async function builtCommand(): Promise<string> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  while (!taken()) await setTimeout(100);
  try {
    if (newestSource() > modified(built)) build();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  return join(root, 'bin/mbo-parse.js');
}

/** One test file builds while the others wait. */
function taken(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    if (Date.now() - modified(lock) > 120_000) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'pipe' });
}

function newestSource(): number {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const paths = [
    ...sources.map((name) => join('src', name)),
    'package.json',
    'tsconfig.build.json',
  ];
  return Math.max(...paths.map((name) => modified(join(root, name))));
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
