import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
const packages = Object.entries((JSON.parse(text) as Lock).packages).filter(
  ([name]) => name !== '',
);

test('the lock file holds the integrity of every package', () => {
  expect(packages.length).toBeGreaterThan(200);
  const open = packages.filter(
    ([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
  );
  expect(open.map(([name]) => name)).toEqual([]);
});

test('the lock file names no download address', () => {
  expect(text).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
});
