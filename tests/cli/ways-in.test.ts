import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { completionScript } from '../../src/cli/completion/completion-script.ts';
import { manPage } from '../../src/cli/man/man-page.ts';
import { createProgram } from '../../src/cli/program.ts';
import { createSay } from '../../src/cli/say.ts';
import { builtCommand } from './built-command.ts';
import { folder } from './folder.ts';
import { sheetText } from './sheet-text.ts';

const root = new URL('../..', import.meta.url).pathname;
const program = createProgram(async () => {});
const options = program.options.flatMap(({ short, long }) => [short, long]).filter((flag) => flag);
const shells = ['bash', 'zsh', 'fish'] as const;

/** Shells and formatters that a machine may lack. */
function has(tool: string): boolean {
  const found = (process.env.PATH ?? '').split(':').some((path) => existsSync(join(path, tool)));
  if (!found) console.info(`${tool} is not installed: its test is left out`);
  return found;
}

let command: string;

beforeAll(async () => {
  command = await builtCommand();
}, 120_000);

describe('completion', () => {
  it.each(shells)('for %s knows every option and command', (shell) => {
    const script = completionScript(program, shell);
    const words = new Set(script.match(/[\w-]+/g));
    for (const { name } of program.commands.map((each) => ({ name: each.name() }))) {
      expect(words).toContain(name);
    }
    for (const option of program.options) {
      expect(words).toContain(shell === 'fish' ? option.long?.slice(2) : option.long);
    }
  });

  it('for bash offers options, values and commands', () => {
    const script = completionScript(program, 'bash');
    const cwd = folder({ 'a b.txt': '', 'a*.txt': '', 'c.txt': '' });
    const complete = (words: readonly string[]) => {
      const line = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _mbo_parse; printf '%s\n' "\${COMPREPLY[@]}"`;
      const options = { cwd, encoding: 'utf8' } as const;
      return execFileSync('bash', ['-c', `${script}\n${line}`], options).trim();
    };
    expect(complete(['mbo-parse', '--form'])).toBe('--format');
    expect(complete(['mbo-parse', 'x', '--format', 'nd'])).toBe('ndjson');
    expect(complete(['mbo-parse', 'expl'])).toBe('explain');
    expect(complete(['mbo-parse', 'completion', 'f'])).toBe('fish');
    expect(complete(['mbo-parse', 'explain', '--lang', ''])).toBe('en\nja');
    expect(complete(['mbo-parse', '--format', '=', 'nd'])).toBe('ndjson');
    expect(complete(['mbo-parse', '--lang', '='])).toBe('en\nja');
    expect(complete(['mbo-parse', 'explain', 'no-sh'])).toBe('no-sheet');
    expect(complete(['mbo-parse', 'help', 'in'])).toBe('inspect\ninit');
    expect(complete(['mbo-parse', '--strict', 'inspect', '--sug'])).toBe('--suggest-config');
    expect(complete(['mbo-parse', 'a']).split('\n').sort()).toEqual(['a b.txt', 'a*.txt']);
  });

  it.runIf(has('zsh'))('for zsh can be sourced', () => {
    const cwd = folder({ script: completionScript(program, 'zsh') });
    const shell =
      'autoload -Uz compinit; compinit -u -D; source ./script; print $_comps[mbo-parse]';
    const options = { cwd, encoding: 'utf8' } as const;
    expect(execFileSync('zsh', ['-fc', shell], options)).toBe('_mbo_parse\n');
  });

  it.runIf(has('fish'))('for fish offers options, values and commands', () => {
    const cwd = folder({ script: completionScript(program, 'fish') });
    const complete = (line: string) => {
      const shell = `source script; complete -C '${line}'`;
      const options = { cwd, env: { ...process.env, HOME: cwd }, encoding: 'utf8' } as const;
      const answer = execFileSync('fish', ['-c', shell], options);
      return answer
        .trim()
        .split('\n')
        .map((choice) => choice.split('\t')[0]);
    };
    expect(complete('mbo-parse --form')).toEqual(['--format']);
    expect(complete('mbo-parse x -f nd')).toEqual(['ndjson']);
    expect(complete('mbo-parse expl')).toEqual(['explain']);
    expect(complete('mbo-parse completion ')).toEqual(['bash', 'fish', 'zsh']);
    expect(complete('mbo-parse explain no-sh')).toEqual(['no-sheet']);
  });
});

describe('the man page', () => {
  const page = manPage(program, '1.2.3', createSay('en'));
  const japanese = manPage(
    createProgram(async () => {}, 'ja'),
    '1.2.3',
    createSay('ja'),
  );

  it('tells of every option and command', () => {
    for (const option of options) expect(page).toContain(option?.replaceAll('-', '\\-'));
    for (const each of program.commands) expect(page).toContain(`.B ${each.name()}`);
  });

  it.runIf(has('groff')).each([
    ['English', page],
    ['Japanese', japanese],
  ])('is set without a complaint in %s', (_language, text) => {
    const shell = 'groff -man -Tutf8 -Kutf8 -ww 2>&1 >/dev/null';
    expect(execFileSync('sh', ['-c', shell], { input: text, encoding: 'utf8' })).toBe('');
  });

  it('is built and listed in the package', () => {
    // npm links manual pages only where they are listed as an array.
    const {
      man: [man],
    } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(readFileSync(join(root, man), 'utf8')).toMatch(
      /^\.TH MBO-PARSE 1 [\s\S]*^\.SH OPTIONS$/m,
    );
    const translated = join(root, 'dist/man/ja/man1/mbo-parse.1');
    expect(readFileSync(translated, 'utf8')).toMatch(/^\.TH MBO-PARSE 1 [\s\S]*^\.SH オプション$/m);
  });
});

describe('the GitHub Action', () => {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

  it('hands its inputs over as they are, whatever characters they hold', () => {
    const cwd = folder({ 'in/a b.txt': sheetText(1), "in/it's $(c).txt": sheetText(2) });
    const [step] = action.runs.steps;
    const inputs = {
      PATHS: "in/a b.txt\nin/it's $(c).txt\n",
      OUTPUT: 'all.csv',
      ARGS: '--rows\nsheets',
    };
    const env: Record<string, string> = { PATH: process.env.PATH ?? '' };
    for (const name of Object.keys(step.env)) env[name] = '';
    for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name}`] = value;
    // Where a runner puts the tag that a workflow names; no other version is asked for.
    env.ACTION_PATH = root;
    execFileSync('bash', ['-e', '-c', step.run], { cwd, env, stdio: 'pipe' });
    const rows = readFileSync(join(cwd, 'all.csv'), 'utf8').trim().split('\r\n');
    expect(rows.map((row) => row.split(',')[0])).toEqual([
      'source',
      'in/a b.txt',
      "in/it's $(c).txt",
    ]);
  });

  it('declares every input that it reads', () => {
    const [step] = action.runs.steps;
    const read = Object.values<string>(step.env).map(
      (value) => value.match(/inputs\.([\w-]+)/)?.[1],
    );
    const inputs = read.filter((name) => name !== undefined);
    expect(inputs.sort()).toEqual(Object.keys(action.inputs).sort());
  });
});

describe('the pre-commit hooks', () => {
  const hooks: { id: string; entry: string; files: string }[] = parse(
    readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'),
  );

  it('take the sheets of their folder, and no other text for one', () => {
    const takes = (name: string) => new RegExp(hooks[0]?.files ?? '').test(name);
    expect(['sheets/2019/a.txt', 'sheets/b.md', 'sheets/c.html'].map(takes)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['README.md', 'docs/index.html', 'a.txt', 'sheets/a.json'].map(takes)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('pass for a sheet without faults and fail for one with', () => {
    const cwd = folder({ 'good.txt': sheetText(1), 'bad.txt': 'お知らせ\n' });
    const [, ...entry] = hooks[0]?.entry.split(' ') ?? [];
    const hook = (file: string) => {
      try {
        execFileSync(process.execPath, [command, ...entry, file], { cwd, stdio: 'pipe' });
        return 'passed';
      } catch {
        return 'failed';
      }
    };
    expect([hook('good.txt'), hook('bad.txt')]).toEqual(['passed', 'failed']);
  });
});
