import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = new URL('../src', import.meta.url).pathname;

/** What each room of `src` may import: the journey of a sheet, one way. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  read: [],
  schema: [],
  messages: ['schema'],
  parse: ['messages'],
  values: ['schema'],
  vocabulary: ['values'],
  // Bytes that are no text, to blocks: a folder a kind of file.
  open: ['read', 'messages', 'parse', 'values'],
  concepts: ['parse', 'values', 'vocabulary', 'messages', 'schema'],
  layouts: ['parse', 'values', 'vocabulary', 'concepts', 'messages', 'schema'],
  'parse-sheets.ts': [
    'open',
    'parse',
    'layouts',
    'concepts',
    'messages',
    'schema',
    'values',
    'vocabulary',
  ],
  'parse-file.ts': ['read', 'open', 'messages', 'schema', 'parse-sheets.ts'],
  'inspect-sheets.ts': [
    'open',
    'parse',
    'layouts',
    'vocabulary',
    'messages',
    'schema',
    'parse-sheets.ts',
  ],
  // The report is a format: the list of formats names it, and it is written like one.
  emit: ['schema', 'messages', 'values', 'report'],
  report: ['schema', 'messages', 'values', 'emit'],
  diff: ['schema', 'values', 'emit', 'messages'],
  cli: [
    'read',
    'open',
    'vocabulary',
    'concepts',
    'emit',
    'diff',
    'messages',
    'schema',
    'parse-sheets.ts',
    'inspect-sheets.ts',
  ],
  'parse.ts': ['parse-sheets.ts', 'messages', 'schema', 'vocabulary'],
  'index.ts': [
    'read',
    'vocabulary',
    'parse-sheets.ts',
    'parse-file.ts',
    'inspect-sheets.ts',
    'emit',
    'report',
    'diff',
    'messages',
    'schema',
  ],
};

/** What each room of `layouts` may import of the others: tables and running text know nothing of each other but cells. */
const allowedLayouts: Readonly<Record<string, readonly string[]>> = {
  'evidence.ts': [],
  'header-words.ts': [],
  grid: [],
  desk: ['grid', 'evidence.ts'],
  labelled: ['grid', 'desk'],
  form: ['grid', 'desk'],
  table: ['grid', 'desk', 'form', 'evidence.ts'],
  outline: ['grid', 'desk', 'evidence.ts'],
  prose: ['grid', 'desk', 'table', 'outline'],
  'read-document.ts': ['desk', 'labelled', 'form', 'table', 'outline', 'prose'],
};

describe('imports point one way', () => {
  it.each(Object.keys(allowed))('%s', (room) => {
    const strays = importsOf(room).filter(({ to }) => to !== room && !allowed[room]?.includes(to));
    expect(strays).toEqual([]);
  });

  it.each(Object.keys(allowedLayouts))('layouts/%s', (room) => {
    const strays = targetsIn(`layouts/${room}`).filter(
      (to) => to.startsWith('layouts/') && !isAllowed(to.split('/')[1] ?? '', room),
    );
    expect(strays).toEqual([]);
  });

  it('names every room', () => {
    expect(readdirSync(src).sort()).toEqual(Object.keys(allowed).sort());
    expect(readdirSync(join(src, 'layouts')).sort()).toEqual(Object.keys(allowedLayouts).sort());
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

function isAllowed(to: string, room: string): boolean {
  return to === room || (allowedLayouts[room] ?? []).includes(to);
}

function targetsIn(room: string): string[] {
  return files(room).flatMap(targetsOf);
}

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
