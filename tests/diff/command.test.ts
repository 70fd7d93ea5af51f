import { expect, it } from 'vitest';
import { emitJson } from '../../src/emit/json.ts';
import { emitNdjson } from '../../src/emit/ndjson.ts';
import { folder } from '../cli/folder.ts';
import { inProcess } from '../cli/run-command.ts';
import { sampleSheet } from './sample-sheet.ts';

const old = [sampleSheet([{ initiative: '資源物回収拠点の拡充', rating: 'B' }])];
const next = [sampleSheet([{ initiative: '資源物回収拠点の拡充', rating: 'A' }])];
const header = '課名\t項目\t目標\t評価\n';
const sheet = (rating: string) =>
  `## 平成30年度 目標管理シート\n【環境部長 佐伯 美緒】\n\n${header}ごみ減量課\t資源物回収拠点の拡充\t増やす。\t${rating}\nごみ減量課\t食品ロスの調査\t調べる。\tA\n`;

const files = {
  'old.json': emitJson(old),
  'new.ndjson': emitNdjson(next),
  'old.txt': sheet('B'),
  'new.txt': sheet('A'),
  'wide.txt': sheet('B').replace('調べる。', '調 べる。'),
  'note.txt': '本日は休館日です。',
  'in/new.txt': sheet('A'),
  'in/note.txt': '本日は休館日です。',
  'empty.json': '[]',
  'other.json': '[{"name": "not a sheet"}]',
  'broken.json': '[',
};

const diff = (...args: string[]) => inProcess({ args: ['diff', ...args], cwd: folder(files) });

it('compares what mbo-parse wrote, and succeeds', async () => {
  const { code, stdout, stderr } = await diff('old.json', 'new.ndjson');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('      Rating\n      - B\n      + A\n');
});

it('exits 1 on a change where that is asked for', async () => {
  expect((await diff('old.json', 'new.ndjson', '--exit-code')).code).toBe(1);
  expect((await diff('old.json', 'old.json', '--exit-code')).code).toBe(0);
});

it('reads the sheets themselves', async () => {
  const { code, stdout } = await diff('old.txt', 'new.txt', '--format', 'json');
  expect(code).toBe(0);
  const { changes, unchanged } = JSON.parse(stdout);
  expect(changes).toMatchObject([
    { kind: 'changed', field: 'rating', old: 'B', new: 'A', department: '環境部' },
    { kind: 'changed', field: 'ratings' },
  ]);
  expect(unchanged).toBe(1);
});

it('writes CSV', async () => {
  const { stdout } = await diff('old.json', 'new.ndjson', '-f', 'csv');
  expect(stdout.split('\r\n')[1]).toMatch(/^changed,record,rating,みなと野市,環境部,2018,2018,/);
});

it('speaks Japanese, and colours when told to', async () => {
  const { stdout } = await diff('old.json', 'new.ndjson', '--lang', 'ja', '--color');
  expect(stdout).toContain('変更 1件（評価 1）');
  expect(stdout).toContain('\u001b[32m');
});

it.each([
  [['old.json'], "missing required argument 'new'"],
  [['old.json', 'absent.json'], 'cannot read absent.json'],
  [['old.json', 'other.json'], 'other.json holds no sheets of mbo-parse'],
  [['old.json', 'broken.json'], 'broken.json is no JSON'],
  [['old.json', 'new.ndjson', '--certainty', '2'], 'It must be a number from 0 to 1.'],
])('refuses %j as wrong usage', async (argv, reason) => {
  const { code, stdout, stderr } = await diff(...argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(reason);
});

it.each([
  ['html', /^<!doctype html>[\s\S]*<del>B<\/del>/],
  ['md', /\| <del>B<\/del> \| <ins>A<\/ins> \|/],
])('writes %s', async (format, content) => {
  const { code, stdout } = await diff('old.json', 'new.ndjson', '-f', format);
  expect(code).toBe(0);
  expect(stdout).toMatch(content);
});

it('tells two readings apart by what two years may differ in', async () => {
  const years = await diff('old.txt', 'wide.txt', '--exit-code');
  expect(years.code).toBe(0);
  const readings = await diff(
    'old.txt',
    'wide.txt',
    '--mode',
    'readings',
    '--exit-code',
    '-f',
    'json',
  );
  expect(readings.code).toBe(1);
  const { changes } = JSON.parse(readings.stdout);
  expect(changes).toMatchObject([{ field: 'goals', old: '調べる。', new: '調 べる。' }]);
});

it.each([
  ['a path that is not there', ['absent.txt', 'new.txt'], 2, 'absent.txt'],
  ['a path that is not there as the new side', ['old.txt', 'absent.txt'], 2, 'absent.txt'],
  ['a file that is no sheet', ['old.txt', 'note.txt'], 1, 'no-sheet'],
  ['a folder with a file that is no sheet', ['.', 'new.txt', '--ignore', '*.json'], 1, 'note.txt'],
  ['a reading without a sheet', ['empty.json', 'new.ndjson'], 1, 'empty.json holds no sheet'],
])('compares nothing with %s', async (_, argv, code, reason) => {
  const result = await diff(...argv);
  expect([result.code, result.stdout]).toEqual([code, '']);
  expect(result.stderr).toContain(reason);
  expect(result.stderr).toContain('error: nothing was compared');
});

it('leaves out what it is told to', async () => {
  const { code, stdout } = await diff('old.txt', 'in', '--ignore', 'note.txt', '-f', 'json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout).unchanged).toBe(1);
});
