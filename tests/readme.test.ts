import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { formats } from '../src/cli/choose-format.ts';
import { Configuration } from '../src/cli/config/configuration.ts';
import { exitCodes } from '../src/cli/notes.ts';
import { repository } from '../src/cli/repository.ts';
import { layouts } from '../src/layouts/table/index.ts';
import { builtCommand } from './cli/built-command.ts';
import { fillSections } from './readme/fill-sections.ts';
import { type Block, readBlocks, readFences } from './readme/read-blocks.ts';
import { commandNames, options, sections } from './readme/sections.ts';

const root = new URL('..', import.meta.url).pathname;
const read = (name: string) => readFileSync(join(root, name), 'utf8');
/** Laid out like a clone, so that what the blocks write stays out of this one. */
const clone = mkdtempSync(join(tmpdir(), 'mbo-parse-readme-'));
/** Where a reader is told to go, and every block is run. */
const folder = join(clone, 'tests/recipes');
const pages = [
  ['README.md', sections('en')],
  ['README.ja.md', sections('ja')],
] as const;

let command: string;

beforeAll(async () => {
  command = await builtCommand();
  const script = `#!/bin/sh\nexec '${process.execPath}' '${command}' "$@"\n`;
  for (const name of ['tests', 'tests/recipes', 'bin', 'node_modules']) {
    mkdirSync(join(clone, name));
  }
  writeFileSync(join(clone, 'bin/mbo-parse'), script, { mode: 0o755 });
  symlinkSync(root, join(clone, 'node_modules/mbo-parse'));
  symlinkSync(join(root, 'fixtures'), join(clone, 'fixtures'));
  cpSync(join(root, 'tests/recipes/sheets'), join(folder, 'sheets'), { recursive: true });
}, 120_000);
afterAll(() => rmSync(clone, { recursive: true }));

describe.each(pages)('%s', (name, tables) => {
  const page = read(name);
  const blocks = readBlocks(page);
  const fenced = (mark: string) =>
    readFences(page).find(({ info }) => info.endsWith(` ${mark}`))?.text ?? '';
  const firstCells = (heading: RegExp) => firstColumn(page, heading);

  it('holds the tables of the registries, an input and its outputs (vitest -u writes them)', async () => {
    const printed = (part: RegExp, language = 'text') =>
      fence(language, execute(blocks.find(({ text }) => part.test(text))).trimEnd());
    const filled = fillSections(page, {
      ...tables,
      input: fence('text', read('fixtures/artefact-wrapped-words/input.txt').trimEnd()),
      output: printed(/--format yaml/, 'yaml'),
      inspect: printed(/\| mbo-parse inspect(?!.*--suggest-config)/),
      refusal: printed(/inspect \S*prose-refused/),
      draft: printed(/\| mbo-parse inspect --suggest-config/, 'yaml'),
    });
    await expect(filled).toMatchFileSnapshot(join(root, name));
  });

  for (const block of blocks) {
    const [title = ''] = block.text.split('\n', 1);
    const missing = block.tools.filter((tool) => !installed(tool));
    if (missing.length > 0) console.warn(`not run, for want of ${missing.join(', ')}: ${title}`);
    it.runIf(missing.length === 0)(`runs: ${title}`, () => {
      const printed = execute(block);
      if (block.output !== null) expect(printed).toBe(block.output);
    });
  }

  it('converts from a clone', () => {
    const [first = ''] = fenced('clone').split('\n');
    const [, conversion = ''] = /^npm ci && node (bin\/mbo-parse\.js .*)$/.exec(first) ?? [];
    const args = conversion.split(' ');
    const printed = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect(JSON.parse(printed)[0].records).toHaveLength(5);
  });

  it('tells where its examples can be run', () => {
    const [, place = ''] = /^cd (\S+)$/.exec(fenced('folder').trim()) ?? [];
    expect(join(root, place)).toBe(join(root, 'tests/recipes'));
    expect(existsSync(join(root, place, 'sheets'))).toBe(true);
  });

  it('names every option, command, format, exit code, layout, folder and dependency', () => {
    expect(firstCells(/^\| (?:option|オプション) /m)).toEqual(options().map(({ flags }) => flags));
    expect(firstCells(/^\| (?:command|コマンド) /m).map((cell) => cell.split(' ')[1])).toEqual(
      commandNames(),
    );
    expect(firstCells(/^\| (?:exit|終了コード) /m)).toEqual(exitCodes.map(([code]) => code));
    const known = firstCells(/^\| (?:layout|様式) /m).slice(0, -1);
    expect(known).toEqual(layouts.map((layout) => layout.name));
    expect(firstCells(/^\| (?:folder|フォルダー) /m).sort()).toEqual(foldersOf('src'));
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    expect(firstCells(/^\| (?:dependency|依存パッケージ) /m)).toEqual(Object.keys(dependencies));
    const bundled = firstCells(/^\| (?:bundled into the command|コマンドに同梱)/m);
    expect(Object.keys(devDependencies)).toEqual(expect.arrayContaining(bundled));
    expect(bundled).toContain('commander');
    for (const { name: format } of formats) expect(page).toContain(`\`${format}\``);
  });

  it('names every choice of an option', () => {
    for (const { flags, choices } of options()) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${flags}\` |`)) ?? '';
      for (const choice of choices) expect(row, flags).toContain(choice);
    }
  });

  it('shows a configuration that is valid', () => {
    expect(Configuration.safeParse(parse(fenced('config'))).error).toBeUndefined();
    expect(Object.keys(parse(fenced('config')))).toEqual(
      expect.arrayContaining(Object.keys(Configuration.shape).filter((key) => key !== '$schema')),
    );
  });

  it('shows an action and a hook that exist', () => {
    const [, step] = parse(fenced('action')).jobs.sheets.steps;
    const known = Object.keys(parse(read('action.yml')).inputs);
    expect(Object.keys(step.with).filter((key) => !known.includes(key))).toEqual([]);
    const [{ hooks }] = parse(fenced('pre-commit')).repos;
    const ids = parse(read('.pre-commit-hooks.yaml')).map(({ id }: { id: string }) => id);
    for (const { id } of hooks) expect(ids).toContain(id);
  });

  it('takes its recipes from those that are tested', () => {
    const recipes = read('tests/recipes/recipes.md');
    const shown = readFences(page).filter(({ info }) => info.endsWith(' recipe'));
    expect(shown.length).toBeGreaterThan(3);
    for (const { text } of shown) expect(recipes).toContain(text);
  });

  it('links to files and headings that exist', () => {
    const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    for (const link of links.filter((target) => !target.startsWith('http'))) {
      if (link.startsWith('#')) expect(anchors(page)).toContain(link.slice(1));
      else expect(existsSync(join(root, link)), link).toBe(true);
    }
  });
});

describe('the repository', () => {
  const manifest = JSON.parse(read('package.json'));
  const [, slug = ''] =
    /^git\+https:\/\/github\.com\/(.+)\.git$/.exec(manifest.repository.url) ?? [];

  it('is named by one constant that all others follow', () => {
    expect(slug).toMatch(/^[\w.-]+\/mbo-parse$/);
    expect(manifest.homepage).toBe(`https://github.com/${slug}#readme`);
    expect(manifest.bugs).toBe(`https://github.com/${slug}/issues`);
    expect(repository).toBe(`https://github.com/${slug}`);
    for (const [name] of pages) {
      const named = [...read(name).matchAll(/(?:github\.com\/|uses: )([\w.-]+\/mbo-parse)/g)];
      expect(named.map(([, other]) => other)).toEqual(named.map(() => slug));
      expect(named.length).toBeGreaterThan(1);
    }
  });

  it('is filled in everywhere by one command', () => {
    const names = [
      'package.json',
      'README.md',
      'README.ja.md',
      '.github/SECURITY.md',
      'src/cli/repository.ts',
    ];
    const copy = folderWith([...names, '.ci/set-repository.mjs']);
    execFileSync(process.execPath, [join(copy, '.ci/set-repository.mjs'), 'someone/mbo-parse']);
    for (const name of names) {
      const text = readFileSync(join(copy, name), 'utf8');
      expect(text).toContain('someone/mbo-parse');
      expect(text).not.toContain(slug);
    }
  });
});

it('says the same in both languages', () => {
  const [english = '', japanese = ''] = pages.map(([name]) => read(name));
  const shape = (page: string) => ({
    headings: levels(page),
    code: readFences(page).map(({ info }) => info),
  });
  expect(shape(japanese)).toEqual(shape(english));
});

/** A new folder with copies of these files of the repository. */
function folderWith(names: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'mbo-parse-repository-'));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  for (const name of names) cpSync(join(root, name), join(copy, name));
  return copy;
}

function execute(block: Block | undefined): string {
  const { language, text } = block ?? { language: 'sh', text: 'false' };
  const PATH = `${join(clone, 'bin')}:${process.env.PATH}`;
  const env = { PATH, HOME: folder, LC_ALL: 'C.UTF-8' };
  const [file, ...args] =
    language === 'js'
      ? [process.execPath, '--input-type=module', '-e', text]
      : language === 'python'
        ? ['python3', '-c', text]
        : ['bash', '-euc', text];
  return execFileSync(file, args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
}

function installed(tool: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** The first cells of the table whose head matches, without their backticks. */
function firstColumn(page: string, head: RegExp): string[] {
  const from = page.search(head);
  const [table = ''] = page.slice(from).split('\n\n', 1);
  const rows = table.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) => (row.split(' | ')[0] ?? '').replace(/^\| |`/g, ''));
}

function foldersOf(path: string): string[] {
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function headings(page: string): string[] {
  const prose = page.replace(/^```[\s\S]*?^```$/gm, '');
  return prose.split('\n').filter((line) => /^#+ /.test(line));
}

function anchors(page: string): string[] {
  return headings(page).map((line) =>
    line
      .replace(/^#+ /, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function levels(page: string): string[] {
  return headings(page).map((line) => line.replace(/ .*/, ''));
}
