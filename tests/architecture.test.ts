import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = new URL('../src', import.meta.url).pathname;

/** What each room of `src` may import: the journey of a sheet, one way. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  read: [],
  messages: [],
  schema: [],
  parse: ['messages'],
  values: ['schema'],
  concepts: ['parse', 'values', 'schema'],
  layouts: ['parse', 'values', 'concepts', 'messages', 'schema'],
  'parse-sheets.ts': ['parse', 'layouts', 'concepts', 'messages', 'schema', 'values'],
  'inspect-sheets.ts': ['parse', 'layouts', 'concepts', 'messages', 'schema', 'parse-sheets.ts'],
  // The report is a format: the list of formats names it, and it is written like one.
  emit: ['schema', 'messages', 'values', 'report'],
  report: ['schema', 'messages', 'values', 'emit'],
  diff: ['schema', 'values', 'emit', 'messages'],
  cli: [
    'read',
    'concepts',
    'emit',
    'diff',
    'messages',
    'schema',
    'parse-sheets.ts',
    'inspect-sheets.ts',
  ],
  'parse.ts': ['parse-sheets.ts', 'concepts', 'messages', 'schema'],
  'index.ts': [
    'concepts',
    'parse-sheets.ts',
    'inspect-sheets.ts',
    'emit',
    'report',
    'diff',
    'messages',
    'schema',
  ],
};

describe('imports point one way', () => {
  it.each(Object.keys(allowed))('%s', (room) => {
    const strays = importsOf(room).filter(({ to }) => to !== room && !allowed[room]?.includes(to));
    expect(strays).toEqual([]);
  });

  it('names every room', () => {
    expect(readdirSync(src).sort()).toEqual(Object.keys(allowed).sort());
  });

  it('in no circle of files', () => {
    const done = new Set<string>();
    expect(files('').map((file) => circle(file, [], done))).toEqual(files('').map(() => []));
  });

  it('keeps Node out of all but the command line and the schema writer', () => {
    const users = files('').filter((file) =>
      /from 'node:|import\('node:/.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(
      users.filter((file) => !file.startsWith('cli/') && file !== 'schema/write-schemas.ts'),
    ).toEqual([]);
  });
});

function importsOf(room: string): { file: string; to: string }[] {
  return files(room).flatMap((file) => targetsOf(file).map((to) => ({ file, to: roomOf(to) })));
}

function targetsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const targets = [...text.matchAll(/(?:from |import\()'(\.[^']+)'/g)];
  return targets.map(([, target = '']) => normalize(join(dirname(file), target)));
}

/** A chain of imports that leads back to a file of its own; empty where there is none. */
function circle(file: string, chain: readonly string[], done: Set<string>): readonly string[] {
  if (chain.includes(file)) return [...chain.slice(chain.indexOf(file)), file];
  if (done.has(file)) return [];
  const found = targetsOf(file)
    .map((target) => circle(target, [...chain, file], done))
    .find(({ length }) => length > 0);
  done.add(file);
  return found ?? [];
}

function files(room: string): string[] {
  if (room.endsWith('.ts')) return [room];
  return readdirSync(join(src, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)));
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}
