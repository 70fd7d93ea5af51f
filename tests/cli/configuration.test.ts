import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Configuration } from '../../src/cli/config/configuration.ts';
import { configurationSchema } from '../../src/cli/config/configuration-schema.ts';
import { folder } from './folder.ts';
import { inProcess } from './run-command.ts';
import { sheetText } from './sheet-text.ts';

const whole: Configuration = {
  $schema: './mbo-parse.config.schema.json',
  municipality: '瑞浜市',
  lgCode: '131130',
  headers: { goals: ['ねらい'], extra: ['備考欄'] },
  ratings: ['順調'],
  categories: ['総計'],
  encoding: 'shift_jis',
  licenses: [{ name: 'CC-BY-4.0' }],
  sources: [{ title: '目標管理シート', path: 'https://city.example/sheets/' }],
};

describe('schema --config', () => {
  const validate = new Ajv({ strict: false }).compile(configurationSchema());

  it('is printed', async () => {
    const { code, stdout } = await inProcess({ args: ['schema', '--config'], cwd: folder() });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(configurationSchema());
  });

  it('takes what the command takes', () => {
    expect(Configuration.safeParse(whole).success).toBe(true);
    expect(validate(whole)).toBe(true);
    expect(validate({ encoding: 'sjis' })).toBe(true);
    expect(Object.keys(whole)).toEqual(Object.keys(Configuration.shape));
  });

  it.each([
    { municipal: '瑞浜市' },
    { municipality: '' },
    { lgCode: '12' },
    { lgCode: 131130 },
    { headers: { goal: ['x'] } },
    { headers: { goals: 'x' } },
    { ratings: [1] },
    { licenses: [{ id: 'x' }] },
  ])('refuses what the command refuses: %o', (config) => {
    expect(Configuration.safeParse(config).success).toBe(false);
    expect(validate(config)).toBe(false);
  });

  it('describes every key in both languages', () => {
    for (const property of Object.values(configurationSchema().properties ?? {})) {
      expect(property).toMatchObject({
        title: expect.stringMatching(/./),
        description: expect.stringMatching(/\.$/),
        'x-title-ja': expect.stringMatching(/./),
        'x-description-ja': expect.stringMatching(/./),
      });
    }
  });

  it('is one schema at a time', async () => {
    const args = ['schema', '--config', '--sql', 'sqlite'];
    expect((await inProcess({ args, cwd: folder() })).stderr).toBe(
      'error: --sql and --config exclude each other\n',
    );
  });
});

describe('what a configuration costs', () => {
  it('finds the place of aliases that multiply in linear time', async () => {
    const bomb = `ratings:\n- &a x\n- &b [${'*a, '.repeat(30)}*a]\n- &c [${'*b, '.repeat(30)}*b]\n`;
    const cwd = folder({ 'a.txt': '', 'c.yaml': bomb + '- *c\n'.repeat(20_000) });
    const { code, stderr } = await inProcess({ args: ['a.txt', '--config', 'c.yaml'], cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^c\.yaml:20004:3 error .*alias/);
  }, 20_000);
});

describe('--print-config', () => {
  it('escapes what could steer a terminal, and keeps its meaning', async () => {
    const municipality = '\u009b31m若葉\u202e市';
    const config = JSON.stringify({ municipality, headers: { goals: ['##[add-mask]x'] } });
    const cwd = folder({ 'c.yaml': config });
    const { stdout } = await inProcess({ args: ['--print-config', '--config', 'c.yaml'], cwd });
    expect(stdout).toContain('"\\u009b31m若葉\\u202e市"');
    expect(stdout).not.toContain('##[');
    const again = folder({ 'c.yaml': stdout });
    const printed = await inProcess({ args: ['--print-config', '--config', 'c.yaml'], cwd: again });
    expect(printed.stdout).toBe(stdout);
  });

  it('prints the file and the options, these first, as a configuration', async () => {
    const cwd = folder({ 'mbo-parse.config.json': JSON.stringify(whole) });
    const args = ['--print-config', '--municipality', '若葉市', '--encoding', 'sjis'];
    const { code, stdout, stderr } = await inProcess({ args, cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')[0]).toBe('# From mbo-parse.config.json');
    const { $schema: _forEditors, ...rest } = whole;
    expect(parse(stdout)).toEqual({ ...rest, municipality: '若葉市' });
    const again = folder({ 'mbo-parse.config.yaml': stdout });
    const printed = await inProcess({ args: ['--print-config'], cwd: again });
    expect(printed.stdout.split('\n').slice(1)).toEqual(stdout.split('\n').slice(1));
  });

  it('prints the defaults where there is no file', async () => {
    const cwd = folder();
    const { stdout } = await inProcess({ args: ['--print-config', '--lang', 'ja'], cwd });
    expect(stdout).toBe('# 設定ファイルなし\nencoding: auto\n');
  });

  it('tells what is wrong with the file', async () => {
    const cwd = folder({ 'mbo-parse.config.yaml': 'municipal: x\n' });
    const { code, stdout, stderr } = await inProcess({ args: ['--print-config'], cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('did you mean "municipality"?');
  });
});

describe('init', () => {
  const files = { 'sheets/a.txt': sheetText(1).replace('目標\t', 'めざすべき将来象\t') };
  const init = async (cwd: string, ...args: string[]) =>
    inProcess({ args: ['init', ...args], cwd });
  const draft = (cwd: string) => readFileSync(join(cwd, 'mbo-parse.config.yaml'), 'utf8');

  it('writes a draft and its schema, which changes nothing before a # is taken away', async () => {
    const cwd = folder(files);
    expect(await init(cwd)).toEqual({
      code: 0,
      stdout: '',
      stderr: 'wrote mbo-parse.config.yaml and mbo-parse.config.schema.json\n',
    });
    const text = draft(cwd);
    expect(text).toMatch(/^# yaml-language-server: \$schema=mbo-parse\.config\.schema\.json\n/);
    expect(text).toContain('# "めざすべき将来象", # sheets/a.txt:');
    const schema = readFileSync(join(cwd, 'mbo-parse.config.schema.json'), 'utf8');
    expect(JSON.parse(schema)).toEqual(configurationSchema());
    expect(new Ajv({ strict: false }).validate(JSON.parse(schema), parse(text))).toBe(true);
    const convert = (at: string) => inProcess({ args: ['sheets'], cwd: at });
    expect(await convert(cwd)).toEqual(await convert(folder(files)));
    writeFileSync(join(cwd, 'mbo-parse.config.yaml'), text.replace('# "', '"'));
    expect((await convert(cwd)).stderr).not.toContain('unknown-header');
  });

  it.each(['mbo-parse.config.yaml', 'mbo-parse.config.json'])('keeps %s as it is', async (name) => {
    const cwd = folder({ ...files, [name]: '{}' });
    const { code, stderr } = await init(cwd);
    expect([code, readFileSync(join(cwd, name), 'utf8')]).toEqual([2, '{}']);
    expect(stderr).toMatch(new RegExp(`^error: ${name} configures this folder already; `));
    const forced = await init(cwd, '--force');
    expect(forced.code).toBe(name.endsWith('.yaml') ? 0 : 2);
  });

  it('drafts anew as if the old draft taught nothing', async () => {
    const cwd = folder(files);
    await init(cwd);
    const text = draft(cwd);
    writeFileSync(join(cwd, 'mbo-parse.config.yaml'), 'headers: { goals: [めざすべき将来象] }\n');
    await init(cwd, '--force', 'sheets/');
    expect(draft(cwd)).toBe(text);
  });

  it('writes nothing where there is nothing to read', async () => {
    const cwd = folder({ 'empty/x.png': '' });
    const { code, stderr } = await init(cwd, 'empty', 'gone');
    expect(code).toBe(2);
    expect(stderr).toContain('gone:1:1 error No such file or folder');
    expect(() => draft(cwd)).toThrow('ENOENT');
  });

  it('tells why it cannot write', async () => {
    const cwd = folder({ ...files, 'mbo-parse.config.schema.json/x': '' });
    const { code, stderr } = await init(cwd);
    expect([code, stderr]).toEqual([
      1,
      'error: cannot write mbo-parse.config.schema.json: it is a folder\n',
    ]);
  });
});
