import type { Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { optionsBehindCommand } from '../../src/cli/options-behind-command.ts';
import { createProgram } from '../../src/cli/program.ts';
import { folder } from './folder.ts';
import { inProcess } from './run-command.ts';
import { sheetText } from './sheet-text.ts';

const program = createProgram(async () => {});
const commands = program.commands.map((command) => command.name());
const options = [program, ...program.commands].flatMap((command) => command.options);

/** Arguments with which each command does its work. */
const operands: Readonly<Record<string, readonly string[]>> = {
  inspect: ['a.txt'],
  explain: ['remainder'],
  diff: ['a.txt', 'b.txt'],
  schema: [],
  completion: ['bash'],
};

const flags = [...new Set(options.flatMap(forms))];
const valued = new Set(
  options.filter(({ required }) => required).flatMap(({ long }) => long ?? []),
);
const cases = commands.flatMap((name) =>
  flags.filter((flag) => isTold(name, flag)).map((flag) => [name, ...flag.split(' ')] as const),
);

/** A flag that has a value elsewhere is one without only before the command that has it so. */
function isTold(name: string, flag: string): boolean {
  const own = program.commands.find((command) => command.name() === name)?.options ?? [];
  return !valued.has(flag) || own.some(({ long, required }) => long === flag && !required);
}

function forms({ short, long, required, argChoices }: Option): string[] {
  const value = required ? ` ${argChoices?.[0] ?? '1'}` : '';
  return [short, long].filter((form) => form !== undefined).map((form) => form + value);
}

describe('an option before the name of a command', () => {
  it.each(cases)('%s %s %s', async (name, ...flag) => {
    const given = flag.filter((word) => word !== undefined);
    const call = (args: readonly string[]) =>
      inProcess({ args, cwd: folder({ 'a.txt': sheetText(1), 'b.txt': sheetText(2) }) });
    const before = await call([...given, name, ...(operands[name] ?? [])]);
    const behind = await call([name, ...given, ...(operands[name] ?? [])]);
    expect(before).toEqual(behind);
    const takes = program.commands
      .find((command) => command.name() === name)
      ?.options.some(({ short, long }) => [short, long, '-h', '--help'].includes(given[0]));
    if (!takes && !given[0]?.match(/^(?:-h|--help)$/)) {
      expect([before.code, before.stderr]).toEqual([2, expect.stringMatching(/unknown option/)]);
    }
  });

  it('may be joined to its value', () => {
    const moved = (...argv: string[]) => optionsBehindCommand(argv, program).join(' ');
    expect(moved('--lang=ja', 'explain', 'x')).toBe('explain --lang=ja x');
    expect(moved('-fjson', 'inspect')).toBe('inspect -fjson');
    expect(moved('--strict', '--config', 'diff', 'inspect', 'x')).toBe(
      'inspect --strict --config diff x',
    );
  });

  it('has no value where the command has it without', () => {
    expect(optionsBehindCommand(['--config', 'schema'], program)).toEqual(['schema', '--config']);
    const argv = ['--config', './schema', 'x'];
    expect(optionsBehindCommand(argv, program)).toEqual(argv);
  });

  it('is one of a conversion where a path comes first', () => {
    for (const argv of [['-o', 'x', './inspect'], ['a.txt', 'inspect'], ['-', 'inspect'], ['-f']]) {
      expect(optionsBehindCommand(argv, program)).toEqual(argv);
    }
  });

  it('holds for a path behind -- as well, whatever its name', async () => {
    const cwd = folder({ inspect: sheetText(1) });
    const { stdout } = await inProcess({ args: ['-f', 'csv', '--', 'inspect'], cwd });
    expect(stdout).toMatch(/^source,.*\r\n\.\/inspect,/);
  });
});
