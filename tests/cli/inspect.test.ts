import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommand } from './built-command.ts';
import { folder } from './folder.ts';
import { type Call, inProcess, type Result, spawned } from './run-command.ts';

const sheet = `## 令和3年度目標管理シート

【水辺部長 青木 遥】

No.\t課名\t項目\tめざすべき将来象\t評価\tひとこと
1\t河川課\t護岸の点検\t全区間を点検する。\tA\tよし
2\t\t水質の調査\t5か所で調べる。\tB\tまだ

道に迷ったときの覚え書き
`;
const clean = sheet
  .replace('めざすべき将来象', '目標')
  .replace('\tひとこと', '')
  .replace(/\t(?:よし|まだ)/g, '');
const plain = clean.replace('\n道に迷ったときの覚え書き\n', '');
const mojibake = Uint8Array.from([0xe7, 0x9b, 0xae, 0xe6, 0xa8, 0x99, 0xff, 0xfe, 0x0a]);

const report = `a.txt  utf-8

Sheets
  1  水辺部  2021  2 initiatives  令和3年度目標管理シート

Tables and text
  line 5  flat-table  88% sure: 4 of 6 columns known, a column names the initiative  sheet 1: 2 initiatives
    No.               → no
    課名              → section
    項目              → initiative
    めざすべき将来象  → extra       unknown, looks like めざすべき将来像 (goals)
    評価              → rating
    ひとこと          → extra       unknown, like no known header
`;

/** Two titles set otherwise, each above the same labels: one of them heads the sheet, or both an initiative. */
const doubtful = `令和3年度 目標管理シート

水辺部

■護岸の点検
目標：全区間を点検する。
成果：8区間を点検した。
◆水質の調査
目標：5か所で調べる。
成果：4か所で調べた。
`;
const certain = doubtful.replace('◆', '■');

let command: string;

beforeAll(async () => {
  command = await builtCommand();
}, 120_000);

const ways: readonly [string, (call: Call) => Promise<Result>][] = [
  ['in process', inProcess],
  ['by spawn', (call) => spawned(command, call)],
];

describe.each(ways)('inspect, %s', (_way, runCommand) => {
  const inspect = (files: Parameters<typeof folder>[0], args: readonly string[], stdin = '') =>
    runCommand({ args: ['inspect', ...args], cwd: folder(files), stdin });

  it('shows sheets, tables, headers, characters and messages', async () => {
    const { code, stdout, stderr } = await inspect({ 'a.txt': sheet }, ['a.txt']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.startsWith(report)).toBe(true);
    expect(stdout).toMatch(/\nCharacters\n {2}fields +\d+ +\d+\.\d%\n {2}decoration/);
    expect(stdout).toContain('5:11  warning  Column "めざすべき将来象"');
    expect(stdout).toContain('repaired: inherited-cell 1 (--verbose tells where)');
  });

  it('shows how running text was cut', async () => {
    const { stdout } = await inspect({ 'a.txt': certain }, ['a.txt']);
    expect(stdout).toContain('  1  水辺部  2021  2 initiatives (2 in text)  ');
    expect(stdout).toMatch(/\n {2}line 5 {2}outline {2}\d+% sure: .* {2}sheet 1: 2 initiatives\n/);
  });

  it('shows what was refused, and what it could not be told from', async () => {
    const { code, stdout } = await inspect({ 'a.txt': doubtful }, ['a.txt']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /\n {2}line 5 {2}outline {2}\d+% sure: .*; next outline from line 8 \d+% {2}refused: nothing is read\n/,
    );
    expect(stdout).toContain('labels stand twice in one initiative');
    expect(stdout).toContain('No reading of these labels is certain');
  });

  it('tells machines of the refusal', async () => {
    const { stdout } = await inspect({ 'a.txt': doubtful }, ['a.txt', '-f', 'json']);
    const [{ tables }] = JSON.parse(stdout);
    expect(tables).toHaveLength(1);
    const [{ layout, refused, line, records, confidence, reasons, runnerUp }] = tables;
    expect({ layout, refused, line, records }).toEqual({
      layout: 'outline',
      refused: true,
      line: 5,
      records: 0,
    });
    const product = reasons.reduce(
      (score: number, { share }: { share: number }) => score * share,
      1,
    );
    expect(product).toBeCloseTo(confidence);
    expect(runnerUp).toMatchObject({ layout: 'outline', line: 8 });
    expect(confidence).toBeLessThan(runnerUp.confidence * 1.1);
  });

  it('tells repairs one by one under --verbose', async () => {
    const { stdout } = await inspect({ 'a.txt': sheet }, ['a.txt', '--verbose']);
    expect(stdout).toMatch(/7:\d+ +info +Blank cell takes the name above: 河川課 inherited-cell/);
    expect(stdout).not.toContain('repaired:');
  });

  it('speaks Japanese', async () => {
    const { stdout } = await inspect({ 'a.txt': sheet }, ['a.txt', '--lang', 'ja']);
    expect(stdout).toContain(
      '  5 行目  一覧表 flat-table  確からしさ 88%: 見出しの 6 列のうち 4 列が既知、取組名の列がある  シート 1: 取組 2 件',
    );
    expect(stdout).toContain(
      'めざすべき将来象  → extra       未知の見出し（「めざすべき将来像」goals に似る）',
    );
  });

  it('colours only when told to, off a terminal', async () => {
    expect((await inspect({ 'a.txt': sheet }, ['a.txt'])).stdout).not.toContain('\u001b');
    expect((await inspect({ 'a.txt': sheet }, ['a.txt', '--color'])).stdout).toContain(
      '\u001b[33m',
    );
  });

  it('gives machines the same keys for every file', async () => {
    const files = { 'a.txt': sheet, 'bad.txt': mojibake };
    const { code, stdout, stderr } = await inspect(files, ['.', '--format', 'json']);
    const [first, second] = JSON.parse(stdout);
    expect(Object.keys(first)).toEqual([
      'source',
      'encoding',
      'sheets',
      'tables',
      'account',
      'messages',
    ]);
    expect(Object.keys(second)).toEqual(Object.keys(first));
    expect(first.tables[0].columns[3]).toEqual({
      header: 'めざすべき将来象',
      concept: null,
      period: null,
      nearest: { concept: 'goals', word: 'めざすべき将来像' },
    });
    const { visible, field, decoration, remainder, markup, open } = first.account;
    expect(field + decoration + remainder + markup + open).toBe(visible);
    expect(second).toMatchObject({ source: 'bad.txt', encoding: null, account: null });
    expect(code).toBe(1);
    expect(stderr).toContain('bad.txt:1:');
  });

  it('writes an empty list for no file', async () => {
    const { code, stdout } = await inspect({}, ['absent.txt', '-f', 'json']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '[]\n' });
  });

  it.each([
    ['a clean sheet', plain, [], 0],
    ['a warning', sheet, [], 0],
    ['a warning under --strict', sheet, ['--strict'], 1],
    ['text that is no sheet', '本日は休館日です。\n', [], 1],
  ])('exits as a conversion does: %s', async (_name, text, args, code) => {
    const { stderr, ...result } = await inspect({ 'a.txt': text }, ['a.txt', ...args]);
    expect(result.code, stderr).toBe(code);
  });

  it('reads standard input under a name', async () => {
    const { stdout } = await inspect({}, ['--stdin-filepath', 'x/y.txt'], sheet);
    expect(stdout).toMatch(/^x\/y\.txt {2}utf-8\n/);
  });

  it('refuses a form and a configuration at once', async () => {
    const { code, stdout } = await inspect({ 'a.txt': sheet }, [
      'a.txt',
      '-f',
      'json',
      '--suggest-config',
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('--suggest-config', () => {
  const suggest = async (cwd: string, ...args: string[]) =>
    (await inProcess({ args: ['inspect', '.', '--suggest-config', ...args], cwd })).stdout;
  const convert = (config: string) => {
    const args = ['-', '--config', 'suggested.yaml'];
    return inProcess({ args, cwd: folder({ 'suggested.yaml': config }), stdin: sheet });
  };

  it('drafts a configuration that teaches nothing by itself', async () => {
    const config = await suggest(folder({ 'a.txt': sheet, 'b.txt': sheet }));
    expect(config).toContain(
      '  goals: [\n    # "めざすべき将来象", # a.txt:5 and 1 more; looks like めざすべき将来像\n  ]\n',
    );
    const { code, stderr } = await convert(config);
    expect(code).toBe(0);
    expect(stderr).toMatch(/unknown-header$/m);
  });

  it('teaches the header whose # is taken away', async () => {
    const config = (await suggest(folder({ 'a.txt': sheet }))).replaceAll('    # "', '    "');
    const { stdout, stderr } = await convert(config);
    expect(stderr).not.toContain('unknown-header');
    const [{ records }] = JSON.parse(stdout);
    expect(records[0]).toMatchObject({
      goals: [{ text: '全区間を点検する。' }],
      extra: [{ label: 'ひとこと', value: 'よし' }],
    });
  });

  it('is empty where every header is known, and speaks Japanese', async () => {
    const config = await suggest(folder({ 'a.txt': plain }), '--lang', 'ja');
    expect(config).toContain('未知の見出しはありません');
    expect((await convert(config)).code).toBe(0);
  });
});

it('gives every reason in Japanese', async () => {
  const fixtures = new URL('../../fixtures', import.meta.url).pathname;
  const files = Object.fromEntries(
    readdirSync(fixtures).flatMap((name) =>
      readdirSync(join(fixtures, name))
        .filter((file) => file.startsWith('input.'))
        .map((file) => [`${name}-${file}`, readFileSync(join(fixtures, name, file))]),
    ),
  );
  const { stdout } = await inProcess({
    args: ['inspect', '.', '--lang', 'ja'],
    cwd: folder(files),
  });
  const reasons = [
    ...stdout.matchAll(/確からしさ \d+%: (.*?)(?:。次点は .*?)? {2}(?:シート|不採用)/g),
  ];
  const told = reasons.map(([, why = '']) => why);
  expect(told.length).toBeGreaterThan(100);
  expect(told.filter((why) => why === '' || /[a-z]/.test(why))).toEqual([]);
});
