import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommand } from './cli/built-command.ts';

const root = new URL('..', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const dependencies = Object.keys(manifest.dependencies);

beforeAll(async () => {
  await builtCommand();
}, 120_000);

/** The packages that files below a folder import, types left out where they are not asked for. */
function imported(folder: string, keep: (name: string) => boolean, types: boolean): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const texts = names.filter(keep).map((name) => readFileSync(join(root, folder, name), 'utf8'));
  const clauses = texts.flatMap((text) => [
    ...text.matchAll(/(?:^|\n)(?:import|export)( type)?[^'"]*? from ['"]([^.'"][^'"]*)['"]/g),
  ]);
  const specifiers = clauses
    .filter(([, type]) => types || type === undefined)
    .map(([, , specifier = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
  return [...new Set(specifiers)].filter((name) => !name.startsWith('node:')).sort();
}

describe('a user of the library', () => {
  it('installs what the library imports, and nothing for the command, which is bundled', () => {
    const library = (name: string) => name.endsWith('.ts') && !/^(?:cli|report\/page)\//.test(name);
    expect(imported('src', library, false)).toEqual(dependencies);
  });

  it('has every package that the types name', () => {
    const named = imported('dist', (name) => name.endsWith('.d.ts'), true);
    expect(named).toContain('zod');
    expect(named.filter((name) => !dependencies.includes(name))).toEqual([]);
  });
});

describe('the bundled command', () => {
  const notices = () => readFileSync(join(root, 'dist/cli/licenses.txt'), 'utf8').split(/\n=+\n/);

  it.each([
    ...dependencies,
    'commander',
    'ignore',
    'tinyglobby',
    'fdir',
    'tinypool',
    'parse5',
    'micromark',
  ])('comes with the licence of %s', (name) => {
    const notice = notices().find((text) => text.trimStart().startsWith(`${name} `));
    expect(notice).toMatch(/copyright/i);
  });
});
