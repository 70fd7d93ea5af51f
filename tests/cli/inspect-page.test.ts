import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { inspectSheets } from '../../src/inspect-sheets.ts';
import { isVisible } from '../../src/parse/visible.ts';
import { readFixtures } from '../fuzz/read-fixtures.ts';
import { folder } from './folder.ts';
import { inProcess } from './run-command.ts';

const sheet = `## 令和3年度目標管理シート

【水辺部長 青木 遥】

No.\t課名\t項目\t目標\t評価\t成果
1\t河川課\t護岸の点検 <b>&\t全区間を点検する。\tA\t●点検した。
2\t河川課\t水質の調査\t5か所で調べる。\tB\t

道に迷ったときの覚え書き
`;

const inspect = async (files: Parameters<typeof folder>[0], ...args: string[]) => {
  const paths = Object.keys(files ?? {});
  const call = { args: ['inspect', ...paths, '-f', 'html', ...args], cwd: folder(files) };
  const { code, stdout } = await inProcess(call);
  return { code, page: load(stdout), stdout };
};

describe('every character of a file', () => {
  const fixtures = readFixtures(new URL('../../fixtures', import.meta.url).pathname);

  it('is in one part, and the parts hold what the account counts', () => {
    for (const { text, source } of fixtures) {
      const seen = inspectSheets(text, { source, positions: true, parts: true });
      expect(seen.parts.map(({ start, end }) => seen.text.slice(start, end)).join('')).toBe(
        seen.text,
      );
      const counts = { field: 0, decoration: 0, remainder: 0 };
      for (const { start, end, share } of seen.parts) {
        for (let at = start; share !== null && at < end; at++) {
          if (!isVisible(seen.text.charCodeAt(at))) continue;
          counts[share === 'field' || share === 'remainder' ? share : 'decoration'] += 1;
        }
      }
      const { field, decoration, remainder } = seen.account;
      expect(counts.remainder, source).toBe(remainder);
      expect(counts.field + counts.decoration, source).toBeGreaterThanOrEqual(field + decoration);
    }
  });

  it('stands on the page, in its line, coloured by what became of it', async () => {
    const { code, page } = await inspect({ 'a.txt': sheet }, '--lang', 'ja');
    expect(code).toBe(0);
    const lines = page('.line code')
      .toArray()
      .map((line) => page(line).text());
    expect(lines.join('\n')).toBe(sheet.trimEnd());
    const texts = (name: string) =>
      page(`.line .${name}`)
        .toArray()
        .map((part) => page(part).text().trim());
    expect(texts('remainder')).toEqual(['道に迷ったときの覚え書き']);
    expect(texts('field').join('|')).toContain('護岸の点検 <b>&');
    expect(texts('decoration').join('|')).toContain('課名');
    expect(page('[title="項目: 成果"]').text().trim()).toBe('●点検した。');
    expect(page('.account').text()).toMatch(/項目に入った文字 \d+ \(\d+\.\d%\)/);
  });
});

it('leads from messages and tables to their lines', async () => {
  const { page } = await inspect({ 'a.txt': sheet }, '--lang', 'en');
  const links = page('details a')
    .toArray()
    .map((link) => page(link).attr('href') ?? '');
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) expect(page(link)).toHaveLength(1);
});

it('tells of files that cannot be read, and takes several', async () => {
  const files = { 'a.txt': sheet, 'b.txt': Uint8Array.from([0xe7, 0x9b, 0xae, 0xff, 0xfe, 0x0a]) };
  const { code, page } = await inspect(files, '--lang', 'en');
  expect(code).toBe(1);
  expect(page('section')).toHaveLength(2);
  expect(page('section').last().text()).toContain('The file could not be read.');
});

it('runs nothing and loads nothing', async () => {
  const { stdout } = await inspect({
    'a.txt': sheet.replace('水質', '<script>x</script><img src=y>'),
  });
  expect(stdout).not.toMatch(/<script|<img/);
  expect(stdout).toContain('&lt;script&gt;');
});
