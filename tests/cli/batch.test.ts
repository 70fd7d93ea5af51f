import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emitCsv } from '../../src/emit/csv.ts';
import { emitNdjson } from '../../src/emit/ndjson.ts';
import { parseSheets } from '../../src/parse-sheets.ts';
import type { Sheet } from '../../src/schema/sheet.ts';
import { builtCommand } from './built-command.ts';
import { folder } from './folder.ts';
import { spawned } from './run-command.ts';
import { sheetText } from './sheet-text.ts';

const count = 2000;
const initiatives = 8;
/** One file in two hundred is bad, each kind in turn. */
const bad: readonly Uint8Array[] = [
  Buffer.from('お知らせ\n本日は休館日です。\n'),
  Buffer.concat([Buffer.from(sheetText(1)), Buffer.from([0xff, 0xfe, 0xff])]),
  Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3, 0xff, 0xd8, 0, 0]),
];
const badCount = count / 200;

let command: string;

beforeAll(async () => {
  command = await builtCommand();
}, 120_000);

/** Fills a folder with sheets and bad files; gives the sheets in the order of their paths. */
function fill(cwd: string): Sheet[] {
  const texts = new Map<string, string>();
  for (let number = 0; number < count; number++) {
    const name = `in/${2010 + (number % 10)}/部${number % 37}/シート ${number}.md`;
    const text = sheetText(number, initiatives);
    const content = number % 200 === 0 ? bad[(number / 200) % bad.length] : text;
    mkdirSync(join(cwd, name, '..'), { recursive: true });
    writeFileSync(join(cwd, name), content ?? '');
    if (content === text) texts.set(name, text);
  }
  return [...texts.keys()]
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .flatMap((source) => parseSheets(texts.get(source) ?? '', { source }).sheets);
}

const summary = `2,000 files: 1,990 converted, ${badCount} failed, 15,920 records\n`;

describe('a folder of 2,000 sheets with bad files among them', () => {
  it('is converted whatever the number of jobs, in bounded memory', {
    timeout: 300_000,
  }, async () => {
    const cwd = folder();
    const sheets = fill(cwd);
    const env = { NODE_OPTIONS: '--max-old-space-size=48' };
    const one = await spawned(command, { args: ['in', '-f', 'ndjson', '--jobs', '1'], cwd, env });
    expect(one.code).toBe(1);
    expect(one.stdout === emitNdjson(sheets)).toBe(true);

    const two = await spawned(command, { args: ['in', '-f', 'ndjson', '--jobs', '2'], cwd });
    expect([two.code, two.stderr]).toEqual([1, one.stderr]);
    expect(two.stdout === one.stdout).toBe(true);

    const lines = one.stderr.trimEnd().split('\n');
    expect(`${lines.at(-1)}\n`).toBe(summary);
    const errors = lines.filter((line) => / error /.test(line));
    expect(errors).toHaveLength(badCount);
    expect(errors.join('\n')).toMatch(/no-sheet[\s\S]*undecodable|undecodable[\s\S]*no-sheet/);
    const places = lines.slice(0, -2).map((line) => line.slice(0, line.indexOf(':')));
    expect(places).toEqual(
      places.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    );
  });

  it('gives one table, and one output for each sheet', { timeout: 300_000 }, async () => {
    const cwd = folder();
    const sheets = fill(cwd);
    const env = { NODE_OPTIONS: '--max-old-space-size=48' };
    const table = await spawned(command, { args: ['in', '-f', 'csv', '--jobs', '1'], cwd, env });
    expect(table.stdout === emitCsv(sheets)).toBe(true);

    const tree = await spawned(command, { args: ['in', '-d', 'out', '-f', 'csv'], cwd });
    expect([tree.code, tree.stdout]).toEqual([1, '']);
    const outputs = readdirSync(join(cwd, 'out'), { recursive: true, encoding: 'utf8' });
    expect(outputs.filter((name) => name.endsWith('.csv'))).toHaveLength(count - badCount);
    const check = await spawned(command, {
      args: ['in', '-d', 'out', '-f', 'csv', '--check'],
      cwd,
    });
    expect(check.stderr.endsWith(summary)).toBe(true);
  });
});
