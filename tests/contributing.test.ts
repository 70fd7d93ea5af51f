import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const { scripts } = JSON.parse(read('package.json'));

describe.each(['.github/CONTRIBUTING.md', '.github/SECURITY.md'])('%s', (page) => {
  const text = read(page);

  it('names files and folders that there are', () => {
    const named = text.matchAll(
      /(?<![\w/])(?:\.ci|\.github|tests|fixtures|src\/(?:cli|concepts|emit|layouts|messages|open|parse|read|schema|vocabulary))(?:\/[\w.-]+)*\/?/g,
    );
    const paths = [...new Set([...named].map(([name]) => name.replace(/[./]+$/, '')))];
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names scripts that there are', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !(name !== undefined && name in scripts))).toEqual([]);
  });
});

it('the repository is named as in package.json', () => {
  const [, slug] =
    /github\.com\/(.+)\.git$/.exec(JSON.parse(read('package.json')).repository.url) ?? [];
  expect(read('.github/SECURITY.md')).toContain(`--repo ${slug}`);
});
