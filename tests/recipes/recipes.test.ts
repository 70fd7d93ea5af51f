import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand } from '../cli/built-command.ts';
import { type Block, readRecipes } from './read-recipes.ts';

const recipes = readRecipes(readFileSync(new URL('recipes.md', import.meta.url), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'mbo-parse-recipes-'));
const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import pandas']).status === 0,
);

beforeAll(async () => {
  const command = await builtCommand();
  const script = `#!/bin/sh\nexec '${process.execPath}' '${command}' "$@"\n`;
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/mbo-parse'), script, { mode: 0o755 });
  cpSync(new URL('sheets', import.meta.url), join(folder, 'sheets'), { recursive: true });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

it('holds a recipe for every tool', () => {
  const tools = recipes.flatMap(({ blocks }) => blocks.flatMap(({ tools }) => tools));
  expect(new Set(tools)).toEqual(new Set(['jq', 'mlr', 'sqlite3', 'duckdb', 'pandas', 'soffice']));
});

for (const { title, blocks, expected } of recipes) {
  const missing = blocks.flatMap(({ tools }) => tools.filter((tool) => !installed(tool)));
  if (missing.length > 0) console.warn(`not run, for want of ${missing.join(', ')}: ${title}`);
  describe.runIf(missing.length === 0)('recipe', () => {
    it(title, async () => {
      let printed = '';
      for (const block of blocks) printed = await runBlock(block);
      expect(printed).toBe(expected);
    });
  });
}

describe.runIf(installed('soffice'))('LibreOffice', () => {
  it('reads the CSV for spreadsheets back equal', () => {
    shell('mbo-parse sheets/ -f csv --excel -o excel.csv');
    shell(
      `soffice --headless --infilter='CSV:44,34,UTF8,1,,0,true' --convert-to 'csv:Text - txt - csv (StarCalc):44,34,UTF8' --outdir back excel.csv`,
    );
    const rows = (name: string) => parse(readFileSync(join(folder, name), 'utf8'), { bom: true });
    expect(rows('back/excel.csv')).toEqual(rows('excel.csv'));
    expect(rows('excel.csv')).toHaveLength(10);
  });
});

function installed(tool: string): boolean {
  if (tool === 'duckdb') return true;
  if (tool === 'pandas') return python !== undefined;
  return spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;
}

async function runBlock({ language, text }: Block): Promise<string> {
  if (language === 'sql') return query(text);
  if (language === 'python') return execute(python ?? 'python3', ['-c', text]);
  return shell(text);
}

function shell(text: string): string {
  return execute('sh', ['-ec', text]);
}

function execute(command: string, args: readonly string[]): string {
  const PATH = `${join(folder, 'bin')}:${process.env.PATH}`;
  const env = { PATH, HOME: folder, LC_ALL: 'C.UTF-8' };
  return execFileSync(command, args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
}

/** DuckDB writes where the process stands. */
async function query(sql: string): Promise<string> {
  const before = process.cwd();
  process.chdir(folder);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(sql)).getRows();
  connection.closeSync();
  process.chdir(before);
  return rows.map((row) => `${row.map((value) => value ?? '').join('\t')}\n`).join('');
}
