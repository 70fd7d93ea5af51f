import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { temporaryName } from '../../src/cli/outputs/temporary-name.ts';
import { builtCommand } from './built-command.ts';
import { type Files, folder } from './folder.ts';
import { type Result, spawned } from './run-command.ts';
import { sheetText } from './sheet-text.ts';
import { mayMount, smallDisk } from './small-disk.ts';

let command: string;

beforeAll(async () => {
  command = await builtCommand();
}, 120_000);

const call = (cwd: string, ...args: string[]): Promise<Result> => spawned(command, { args, cwd });
const sheet = sheetText(1, 20);

/** A run that can be watched and killed; its standard input stays open. */
function start(cwd: string, ...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [command, ...args], { cwd, stdio: 'pipe' });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setTimeout(20);
}

function pipeIn(cwd: string, name: string): void {
  execFileSync('mkfifo', [join(cwd, name)]);
}

/** Sheets enough that a run can be killed in the middle. */
function manySheets(): Files {
  return Object.fromEntries(
    Array.from({ length: 400 }, (_, n) => [`in/${n}.txt`, sheetText(n, 20)]),
  );
}

const temporaries = (cwd: string): string[] =>
  readdirSync(cwd).filter((name) => name.endsWith('.tmp'));

describe('what is neither a file nor a folder', () => {
  it('is left out of a folder, and told', async () => {
    const cwd = folder({ 'in/a.txt': sheet });
    pipeIn(cwd, 'in/pipe.txt');
    symlinkSync('/dev/zero', join(cwd, 'in/zero.md'));
    const server = createServer().listen(join(cwd, 'in/socket.html'));
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { code, stdout, stderr } = await call(cwd, 'in');
    expect([code, JSON.parse(stdout).length]).toEqual([0, 1]);
    for (const name of ['pipe.txt', 'zero.md', 'socket.html']) {
      expect(stderr).toContain(`in/${name}:1:1 warning Left out`);
    }
  });

  it('is refused by name where it is a device or a socket, and the others are converted', async () => {
    const cwd = folder({ 'a.txt': sheet });
    const { code, stdout, stderr } = await call(cwd, '/dev/zero', 'a.txt');
    expect([code, JSON.parse(stdout).length]).toEqual([2, 1]);
    expect(stderr).toContain('/dev/zero:1:1 error Cannot be read: it is a device');
  });

  it('is refused as configuration and as list too', async () => {
    const cwd = folder({ 'a.txt': sheet });
    for (const option of ['--config', '--files-from']) {
      const { code, stderr } = await call(cwd, 'a.txt', option, '/dev/zero');
      expect([code, stderr]).toEqual([2, expect.stringContaining('it is a device')]);
    }
  });

  it('is read to its end where it is a pipe', async () => {
    const cwd = folder();
    pipeIn(cwd, 'pipe');
    const child = start(cwd, 'pipe');
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += chunk;
    });
    const writer = spawn('sh', ['-c', 'sleep 0.2; cat > pipe'], { cwd });
    writer.stdin.end(sheetText(1, 2000));
    const [code] = await once(child, 'close');
    expect([code, JSON.parse(text)[0].records.length]).toEqual([0, 2000]);
  });
});

/** Waits until a run reads a pipe, or takes more of its standard input than the system keeps for it. */
async function reads(child: ChildProcess, pipe: string | null, cwd: string): Promise<void> {
  if (pipe === null) {
    child.stdin?.on('error', () => {});
    await new Promise<void>((resolve) => child.stdin?.write('\n'.repeat(4 << 20), () => resolve()));
    return;
  }
  let writer = -1;
  await until(() => {
    writer = openWriter(join(cwd, pipe));
    return writer >= 0;
  });
  onTestFinished(() => closeSync(writer));
}

/** Only a pipe that somebody reads can be opened so; negative for another. */
function openWriter(path: string): number {
  try {
    return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch {
    return -1;
  }
}

describe('a signal ends the wait for', () => {
  it.each([
    ['a pipe', ['pipe']],
    ['a pipe beside files', ['a.txt', 'pipe', '-o', 'all.json']],
    ['a list', ['--files-from', 'pipe']],
    ['a list on standard input', ['--files-from', '-']],
    ['a configuration', ['a.txt', '--config', 'pipe']],
    ['standard input', ['-']],
    ['an inspection', ['inspect', 'pipe']],
    ['a comparison', ['diff', 'pipe', 'a.txt']],
    ['records', ['diff', 'pipe.json', 'a.txt']],
  ] as const)('%s', async (_, args) => {
    const cwd = folder({ 'a.txt': sheet });
    pipeIn(cwd, 'pipe');
    pipeIn(cwd, 'pipe.json');
    for (const [signal, wanted] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const child = start(cwd, ...args);
      await reads(child, args.find((arg) => arg.startsWith('pipe')) ?? null, cwd);
      child.kill(signal);
      const [code] = await once(child, 'close');
      expect(code).toBe(wanted);
      expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'pipe', 'pipe.json']);
    }
  });
});

describe('a file that is too large', () => {
  it('is refused with its size, and the others are converted', async () => {
    const cwd = folder({ 'a.txt': sheet, 'big.txt': '', 'c.txt': sheet });
    truncateSync(join(cwd, 'big.txt'), 600_000_000);
    for (const jobs of ['1', '2']) {
      const { code, stdout, stderr } = await call(cwd, '.', '--jobs', jobs);
      expect([code, JSON.parse(stdout).length]).toEqual([1, 2]);
      expect(stderr).toMatch(/^big\.txt:1:1 error Too large: 600 MB, and at most 100 MB are read/m);
    }
  });

  it('is refused as standard input when there is too much of it', async () => {
    const child = start(folder(), '-');
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdin?.on('error', () => {});
    const chunk = Buffer.alloc(10_000_000, 0x61);
    for (let sent = 0; sent <= 10; sent++) child.stdin?.write(chunk);
    const [code] = await once(child, 'close');
    expect([code, stderr]).toEqual([1, expect.stringContaining('Too large: more than 100 MB')]);
  });

  it('may exhaust the memory of its worker, but not end the run', async () => {
    const cwd = folder({ 'a.txt': sheet, 'big.txt': sheetText(1, 60_000), 'c.txt': sheet });
    const env = { NODE_OPTIONS: '--max-old-space-size=64' };
    for (const jobs of ['1', '2']) {
      const args = ['.', '--jobs', jobs, '-o', 'all.json'];
      const { code, stderr } = await spawned(command, { args, cwd, env });
      expect([code, stderr]).toEqual([1, expect.stringMatching(/^big\.txt:.* out-of-memory$/m)]);
      expect(JSON.parse(readFileSync(join(cwd, 'all.json'), 'utf8'))).toHaveLength(2);
      rmSync(join(cwd, 'all.json'));
    }
  });
});

describe('a killed run', () => {
  it('leaves the old output, and what it left besides is removed by the next', async () => {
    const cwd = folder({ ...manySheets(), 'all.json': 'old' });
    const child = start(cwd, 'in', '-o', 'all.json');
    await until(() => temporaries(cwd).length > 0);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(readFileSync(join(cwd, 'all.json'), 'utf8')).toBe('old');
    expect(temporaries(cwd)).toHaveLength(1);
    await call(cwd, 'in/1.txt', '-o', 'one.json');
    expect(temporaries(cwd)).toEqual([]);
  });

  it('is told from one that lives, here or elsewhere', async () => {
    const cwd = folder({ 'a.txt': sheet });
    const living = temporaryName();
    const elsewhere = living.replace(/-[0-9a-f]{8}-\d+-/, '-00000000-999999-');
    const reused = living.replace(/-(\d+)-\d+-/, '-$1-1-');
    for (const name of [living, elsewhere, reused]) writeFileSync(join(cwd, name), 'x');
    await call(cwd, 'a.txt', '-o', 'a.json');
    expect(temporaries(cwd).sort()).toEqual([elsewhere, living].sort());
  });

  it('leaves a package as it was', async () => {
    const cwd = folder(manySheets());
    const args = ['in', '-f', 'datapackage', '-d', 'out'];
    await call(cwd, 'in/1.txt', ...args.slice(1));
    const before = contents(join(cwd, 'out'));
    for (const delay of [200, 400, 600]) {
      const child = start(cwd, ...args);
      await Promise.race([setTimeout(delay), once(child, 'exit')]);
      child.kill('SIGKILL');
      await once(child, 'close').catch(() => {});
      const whole = readFileSync(join(cwd, 'out/datapackage.json'), 'utf8');
      if (whole === before['datapackage.json']) expect(contents(join(cwd, 'out'))).toEqual(before);
    }
  });
});

/** The files of a folder but for temporary ones. */
function contents(place: string): Record<string, string> {
  const names = readdirSync(place).filter((name) => !name.endsWith('.tmp'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(place, name), 'utf8')]));
}

describe.runIf(mayMount)('a full disk', () => {
  it('keeps the old output, says so, and holds nothing half-written', async () => {
    const cwd = folder({ 'a.txt': sheetText(1, 400), 'b.txt': sheet });
    const disk = smallDisk();
    writeFileSync(join(disk, 'all.json'), 'old');
    const merged = await call(cwd, 'a.txt', '-o', join(disk, 'all.json'));
    expect([merged.code, merged.stderr]).toEqual([1, expect.stringMatching(/no space left/)]);
    expect(contents(disk)).toEqual({ 'all.json': 'old' });
    const tree = await call(cwd, 'a.txt', 'b.txt', '-d', disk);
    expect([tree.code, tree.stderr]).toEqual([1, expect.stringMatching(/a\.json.*no space left/)]);
    expect(readdirSync(disk).sort()).toEqual(['all.json', 'b.json']);
  });

  it('writes a package whole or not at all', async () => {
    const cwd = folder({ 'a.txt': sheetText(1, 400), 'b.txt': sheet });
    const disk = smallDisk(128);
    const args = ['-f', 'datapackage', '-d', disk];
    expect((await call(cwd, 'b.txt', ...args)).code).toBe(0);
    const before = contents(disk);
    expect(Object.keys(before)).toContain('datapackage.json');
    const { code, stderr } = await call(cwd, 'a.txt', ...args);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/no space left/)]);
    expect(contents(disk)).toEqual(before);
    expect(temporaries(disk)).toEqual([]);
  });

  it('leaves neither file of a draft, and nothing half-written', async () => {
    const disk = smallDisk();
    writeFileSync(join(disk, 'a.txt'), sheet);
    writeFileSync(join(disk, 'filler'), Buffer.alloc(52 << 10));
    const { code, stderr } = await call(disk, 'init', 'a.txt');
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/cannot write mbo-parse.*no space left/),
    ]);
    expect(readdirSync(disk).sort()).toEqual(['a.txt', 'filler']);
  });

  it('is told of a report as well', async () => {
    const cwd = folder({ 'a.txt': sheet });
    const disk = smallDisk();
    writeFileSync(join(disk, 'filler'), Buffer.alloc(64 << 10));
    const args = ['a.txt', '-o', 'a.json', '--reporter', 'json', '--reporter-file'];
    const { code, stderr } = await call(cwd, ...args, join(disk, 'report.json'));
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/cannot write the report .*report\.json: no space left/),
    ]);
    expect(temporaries(disk)).toEqual([]);
  });
});

describe.runIf(existsSync('/dev/full'))('a full disk behind standard output', () => {
  it.each([
    ['--help'],
    ['--version'],
    ['inspect --help'],
    ['schema'],
    ['schema --table records'],
    ['explain'],
    ['explain no-sheet'],
    ['completion bash'],
    ['inspect a.txt'],
    ['diff a.txt b.txt'],
    ['text a.txt'],
    ['a.txt'],
  ])('fails %s', (line) => {
    const cwd = folder({ 'a.txt': sheet, 'b.txt': sheetText(2) });
    const shell = `"${process.execPath}" "${command}" ${line} 2>&1 >/dev/full; echo "code $?"`;
    const told = execFileSync('sh', ['-c', shell], { cwd, encoding: 'utf8' });
    expect(told).toMatch(/no space left on the disk[\s\S]*code 1\n$/);
  });

  it.each([['--help'], ['schema'], ['explain'], ['completion zsh'], ['diff a.txt b.txt']])(
    'is no closed pipe, which ends %s quietly',
    (line) => {
      const cwd = folder({ 'a.txt': sheet, 'b.txt': sheetText(2) });
      const shell = `{ "${process.execPath}" "${command}" ${line}; echo "code $?" >&2; } 2>told | true; sleep 1; cat told`;
      expect(execFileSync('sh', ['-c', shell], { cwd, encoding: 'utf8' })).toBe('code 0\n');
    },
  );
});

describe('--watch', () => {
  it('goes on with a folder that is renamed and replaced, and with one that comes back', async () => {
    const cwd = folder({ 'in/a.txt': sheetText(1) });
    const child = start(cwd, 'in', '-d', 'out', '--watch');
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    await until(() => existsSync(join(cwd, 'out/a.json')));
    renameSync(join(cwd, 'in'), join(cwd, 'old'));
    mkdirSync(join(cwd, 'in'));
    writeFileSync(join(cwd, 'in/b.txt'), sheetText(2));
    await until(() => existsSync(join(cwd, 'out/b.json')));
    rmSync(join(cwd, 'in'), { recursive: true });
    await until(() => stderr.includes('no-such-path'));
    mkdirSync(join(cwd, 'in'));
    writeFileSync(join(cwd, 'in/c.txt'), sheetText(3));
    await until(() => existsSync(join(cwd, 'out/c.json')));
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
  });

  it('follows a folder that is empty at first', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'in'));
    const child = start(cwd, 'in', '-d', 'out', '--watch');
    await setTimeout(1000);
    writeFileSync(join(cwd, 'in/a.txt'), sheetText(1));
    await until(() => existsSync(join(cwd, 'out/a.json')));
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    expect(code).toBe(143);
  });

  it('says why where there is nothing to follow', async () => {
    const { code, stderr } = await call(folder(), 'none', '-d', 'out', '--watch');
    expect([code, stderr]).toEqual([2, 'error: --watch finds no folder to follow\n']);
  });
});

describe('races', () => {
  it('a file that goes while others are read is told, and the others are converted', async () => {
    const cwd = folder(manySheets());
    pipeIn(cwd, 'first');
    const child = start(cwd, 'first', 'in', '-o', 'all.json');
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    await setTimeout(700);
    rmSync(join(cwd, 'in/399.txt'));
    rmSync(join(cwd, 'in/398.txt'));
    pipeIn(cwd, 'in/398.txt');
    writeFileSync(join(cwd, 'first'), sheet);
    await setTimeout(200);
    writeFileSync(join(cwd, 'in/398.txt'), sheet);
    const [code] = await once(child, 'close');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^in\/399\.txt.* unreadable$/m)]);
    expect(JSON.parse(readFileSync(join(cwd, 'all.json'), 'utf8'))).toHaveLength(400);
  });
});

describe('the code that is compiled ahead', () => {
  it('is not run where a bit of it has changed', async () => {
    const cwd = folder({ 'a.txt': sheet });
    const bundle = join(dirname(command), '../dist/cli/run.js');
    const name = `${bundle}.${process.versions.v8}.cache`;
    // Built by another Node.js, the bundle has no code of this one's.
    if (!existsSync(name))
      execFileSync(process.execPath, [join(dirname(command), '../.ci/cache-code.mjs')]);
    const whole = readFileSync(name);
    onTestFinished(() => writeFileSync(name, whole));
    const wanted = await call(cwd, 'a.txt');
    for (let bit = 0; bit < 20; bit++) {
      const damaged = Buffer.from(whole);
      const at = Math.floor((whole.length * (bit + 0.5)) / 20);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (bit % 8));
      writeFileSync(name, damaged);
      expect(await call(cwd, 'a.txt')).toEqual(wanted);
    }
    writeFileSync(name, whole.subarray(0, 1000));
    expect(await call(cwd, 'a.txt')).toEqual(wanted);
  });
});
