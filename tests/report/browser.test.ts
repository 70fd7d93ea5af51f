import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMessage } from '../../src/messages/create-message.ts';
import { emitHtml, type RefusedFile, type SheetInFile } from '../../src/report/emit-html.ts';
import { inProcess } from '../cli/run-command.ts';
import { sampleEntries } from './sample-entries.ts';

const executablePath = '/usr/bin/chromium';
const installed = existsSync(executablePath);
if (!installed)
  console.warn(`${executablePath} is not installed: the report is not tried in a browser`);

const require = createRequire(import.meta.url);
const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const webPage = `<!doctype html><title>目標管理シート</title><style>td { color: red }</style>
<h1>令和元年度 目標管理シート</h1><script>window.ran = true</script>
<table><tr><th>部</th><th>No.</th><th>課名</th><th>項目</th><th>目標</th><th>評価</th></tr>
<tr><td rowspan="2" onclick="window.ran = true">総務部</td><td>1</td><td>総務課</td><td><a href="x.html">庁舎の省エネ</a></td><td style="color: red">5%減らす。</td><td>B</td></tr>
<tr><td>2</td><td>人事課</td><td>研修の充実</td><td>12回開く。</td><td>A</td></tr></table>
<p style="display: none">隠し</p>`;
const wide = { width: 1400, height: 900 };
const narrow = { width: 390, height: 844 };

describe.runIf(installed)('the report in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mbo-parse-report-'));
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: wide });
    complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(request.url());
    });
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  const open = async (lang: 'en' | 'ja', sheets = 6, recordsPerSheet = 8) => {
    const file = join(folder, `${lang}-${sheets}.html`);
    writeFileSync(file, emitHtml(sampleEntries(sheets, recordsPerSheet), { lang }));
    await page.goto(pathToFileURL(file).href);
  };
  const show = async (
    entries: readonly SheetInFile[],
    lang: 'en' | 'ja',
    refused: RefusedFile[] = [],
  ) => {
    const file = join(folder, 'shown.html');
    writeFileSync(file, emitHtml(entries, { lang, refused }));
    await page.goto(pathToFileURL(file).href);
  };
  const titles = () => page.locator('.records tbody .open').allTextContents();
  const status = () => page.locator('p.status').textContent();
  const violations = async () => {
    await page.evaluate(require('axe-core').source);
    const { violations } = (await page.evaluate('axe.run()')) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  };

  it('searches in any width and kana', async () => {
    await open('ja');
    await page.getByLabel('検索', { exact: true }).fill('ｺﾝﾋﾞﾆ');
    expect(new Set(await titles())).toEqual(new Set(['コンビニ交付の利用促進']));
    expect(await status()).toBe('48件中 6件');
    await page.getByRole('button', { name: '条件を消す' }).click();
    expect(await status()).toBe('48件');
  });

  it('filters by department, then offers the sections of that department only', async () => {
    await open('en');
    await page.getByLabel('Department', { exact: true }).selectOption('教育部');
    expect(await status()).toBe('8 of 48 initiatives');
    const sections = await page
      .getByLabel('Section', { exact: true })
      .locator('option')
      .allTextContents();
    expect(sections).toEqual(['All', '学務課', '図書館', '公民館']);
    await page.getByLabel('Section', { exact: true }).selectOption('図書館');
    await page.getByLabel('Rating', { exact: true }).selectOption('B');
    expect(await page.locator('.records tbody .grade').allTextContents()).toEqual(['B']);
    await page.getByLabel('Department', { exact: true }).selectOption('市民生活部');
    expect(await page.getByLabel('Section', { exact: true }).inputValue()).toBe('');
  });

  it('leads from a folder to the B ratings of one section and their lines', async () => {
    const sheets = new URL('../recipes/sheets', import.meta.url).pathname;
    const file = join(folder, 'report.html');
    const { code } = await inProcess({ args: [sheets, '-o', file, '--lang', 'en'], cwd: folder });
    expect(code).toBe(0);
    await page.goto(pathToFileURL(file).href);
    await page.getByLabel('Section', { exact: true }).selectOption('市民協働・交流課');
    await page.getByLabel('Rating', { exact: true }).selectOption('B');
    expect(await status()).toBe('2 of 9 initiatives');
    await page.locator('.open').last().click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.locator('.path').textContent()).toMatch(/2019\/shimin\.txt · line 10$/);
    expect(await dialog.locator('mark').textContent()).toMatch(
      /^3\t市民協働・交流課\t.*修了者の活動の場$/,
    );
  });

  it('says so when nothing is left', async () => {
    await open('ja');
    await page.getByLabel('検索', { exact: true }).fill('どこにもない語');
    expect(await status()).toBe('条件に合う取組はありません。');
    expect(await page.locator('.chart-panel rect.segment').count()).toBe(0);
  });

  it('opens an initiative beside its source lines, with its messages, by keyboard', async () => {
    await open('en');
    await page.getByLabel('With messages only').check();
    await page.locator('.open').first().focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    const marked = (await dialog.locator('mark').textContent()) ?? '';
    expect(marked).toContain('滞納整理の早期着手');
    expect(marked.startsWith('3\t保険年金課')).toBe(true);
    expect(await dialog.locator('.path').textContent()).toBe('sheets/2018/001.txt · line 7');
    expect(await dialog.locator('.message').textContent()).toContain('ひとこと');
    await dialog.getByRole('button', { name: 'Next' }).press('Enter');
    expect(await dialog.locator('.count').textContent()).toBe('2 / 6');
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('open');
  });

  it('shows the same numbers in the chart and in its table', async () => {
    await open('en');
    await page.getByText('The same numbers as a table').first().click();
    const table = page.getByRole('group', { name: 'By department' }).getByRole('table');
    expect(await table.locator('tr').first().locator('th').allTextContents()).toEqual([
      'Department',
      'A',
      'B',
      'C',
      'no rating',
      'Total',
    ]);
    const first = await table.locator('tbody tr').first().locator('td').allTextContents();
    expect(first).toEqual(['6 (38%)', '6 (38%)', '2 (13%)', '2 (13%)', '16']);
    const chart = page.getByRole('img', { name: 'By department' });
    const segments = await chart.locator('g g > title').allTextContents();
    expect(segments.slice(0, 2)).toEqual(['A 6 (38%)', 'B 6 (38%)']);
  });

  it('switches the language and keeps what was chosen', async () => {
    await open('ja');
    await page.getByLabel('年度', { exact: true }).selectOption('2018年度');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe('みなと野市 Goal-management sheets');
    expect(await status()).toBe('32 of 48 initiatives');
    expect(
      await page.getByLabel('Fiscal year', { exact: true }).locator('option:checked').textContent(),
    ).toBe('FY 2018');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('language');
  });

  it.each([
    ['ja', wide],
    ['en', wide],
    ['ja', narrow],
    ['en', narrow],
  ] as const)('has nothing for axe to object to: %s, %o', async (lang, viewport) => {
    await page.setViewportSize(viewport);
    await open(lang);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await violations()).toEqual([]);
    await page.locator('.open').nth(2).click();
    await page.locator('dialog summary').click();
    expect(await violations()).toEqual([]);
  });

  it('has nothing for axe to object to in the dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open('ja');
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await paper()).toBe('rgb(18, 22, 27)');
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await violations()).toEqual([]);
    await page.locator('.open').nth(2).click();
    expect(await violations()).toEqual([]);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await paper()).toBe('rgb(255, 255, 255)');
  });

  it('follows the address, and keeps it: search, filter, order, open initiative', async () => {
    await open('en');
    await page.getByLabel('Department', { exact: true }).selectOption('教育部');
    await page.getByLabel('Search', { exact: true }).fill('講座');
    await page.getByRole('button', { name: 'Initiative', exact: true }).click();
    const titlesBefore = await titles();
    await page.locator('.open').first().click();
    const address = page.url();
    expect(decodeURIComponent(address)).toMatch(
      /#q=講座&department=教育部&sort=initiative&record=sheets/,
    );

    const other = await browser.newPage();
    await other.goto(address);
    expect(await other.getByRole('dialog').locator('h2').textContent()).toBe(titlesBefore[0]);
    await other.keyboard.press('Escape');
    expect(await other.locator('.records tbody .open').allTextContents()).toEqual(titlesBefore);
    expect(other.url()).not.toContain('record=');
    await other.close();
  });

  it('links to one initiative, whatever is chosen', async () => {
    await open('en');
    await page.locator('.open').nth(3).click();
    const title = await page.getByRole('dialog').locator('h2').textContent();
    const link = await page
      .getByRole('link', { name: 'Link to this initiative' })
      .getAttribute('href');
    await page.keyboard.press('Escape');
    await page.getByLabel('Search', { exact: true }).fill('どこにもない語');
    await page.evaluate((hash) => location.assign(hash), link ?? '');
    expect(await page.getByRole('dialog').locator('h2').textContent()).toBe(title);
  });

  it('sorts by a column, up, down and back', async () => {
    await open('en');
    const ratings = () => page.locator('.records tbody .rating').allTextContents();
    const before = await ratings();
    const header = page.getByRole('button', { name: 'Rating', exact: true });
    await header.click();
    const cell = page.locator('th.rating');
    expect(await cell.getAttribute('aria-sort')).toBe('ascending');
    expect((await ratings())[0]).toBe('A');
    await header.click();
    expect(await cell.getAttribute('aria-sort')).toBe('descending');
    expect((await ratings())[0]).toBe('C');
    expect((await ratings()).at(-1)).toBe('no rating');
    await header.click();
    expect(await ratings()).toEqual(before);
  });

  it('leads from a bar to its initiatives, by mouse and by keyboard', async () => {
    await open('en');
    await page.getByRole('img', { name: 'By department' }).locator('g.pick').nth(1).click();
    expect(await status()).toBe('6 of 48 initiatives');
    expect(
      await page.getByLabel('Rating', { exact: true }).locator('option:checked').textContent(),
    ).toBe('B');
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByText('The same numbers as a table').first().click();
    const table = page.getByRole('group', { name: 'By department' }).getByRole('table');
    await table.getByRole('button', { name: '2 (13%)' }).first().press('Enter');
    expect(await status()).toBe('2 of 48 initiatives');
    expect(new Set(await page.locator('.records tbody .rating').allTextContents())).toEqual(
      new Set(['C']),
    );
  });

  it('makes all bars as long for shares', async () => {
    await open('en');
    const lengths = () =>
      page
        .getByRole('img', { name: 'By department' })
        .evaluate((chart) =>
          Array.from(chart.querySelectorAll(':scope > g'), (bar) =>
            Math.round(
              Array.from(bar.querySelectorAll('rect')).reduce(
                (sum, rect) => sum + rect.width.baseVal.value,
                0,
              ),
            ),
          ),
        );
    expect(new Set(await lengths()).size).toBeGreaterThan(1);
    await page.getByLabel('Shares').check();
    expect(new Set(await lengths()).size).toBe(1);
  });

  it('saves the list as CSV', async () => {
    await open('en');
    await page.getByLabel('Search', { exact: true }).fill('コンビニ');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save this list as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('initiatives.csv');
    const rows: Record<string, string>[] = parse(readFileSync(await download.path(), 'utf8'), {
      bom: true,
      columns: true,
    });
    expect(rows.map(({ initiative }) => initiative)).toEqual(
      Array(6).fill('コンビニ交付の利用促進'),
    );
  });

  it('shows the years of an initiative side by side, each a step away', async () => {
    await open('en');
    await page.locator('.open', { hasText: 'コンビニ交付の利用促進' }).first().click();
    const years = page.getByRole('group', { name: 'This initiative year by year' });
    const heads = await years.locator('thead th').allTextContents();
    expect(heads.map((text) => text.slice(0, 7))).toContain('FY 2019');
    const before = await page.getByRole('dialog').locator('.place').first().textContent();
    await years.getByRole('button').last().click();
    expect(await page.getByRole('dialog').locator('.place').first().textContent()).not.toBe(before);
  });

  it('counts apart what different documents call by the same letter', async () => {
    const entries = sampleEntries(2).map((entry, at) => {
      const ratingLegend = [{ rating: 'B', meaning: at === 0 ? 'おおむね達成' : '未達成' }];
      return {
        ...entry,
        sheet: { ...entry.sheet, municipality: ['東市', '西市'][at] ?? null, ratingLegend },
      };
    });
    await show(entries, 'en');
    expect(await page.locator('.scale h3').allTextContents()).toEqual([
      '東市 B・A・C',
      '西市 B・A・C',
    ]);
    await page
      .getByRole('img', { name: 'By department – 東市 B・A・C' })
      .locator('g.pick')
      .first()
      .click();
    expect(await status()).toBe('3 of 16 initiatives');
    expect(await page.locator('.scale:not(.empty)').count()).toBe(1);
  });

  it('shows what it lacks: refused files, sheets without initiatives, text that no field holds', async () => {
    const [entry] = sampleEntries(1);
    if (!entry) throw new TypeError('no entry');
    const metadata = [{ group: '部の概要', label: '基本姿勢', value: '対話と協働' }];
    const empty = { ...entry.sheet, records: [], metadata, remainder: ['※ 人数は見込み'] };
    const refusal = createMessage('undecodable', { encoding: 'utf-8', byte: '7' });
    await show([{ ...entry, sheet: empty }], 'ja', [{ source: 'broken.txt', messages: [refusal] }]);
    expect(await page.locator('.lacking').textContent()).toBe(
      '読み取れなかったファイル 1件取組のないシート 1枚項目に入らなかった文字列 1件',
    );
    expect(await page.locator('.refused li').textContent()).toMatch(/^broken\.txt.*utf-8/);
    const sheet = page.locator('#sheets ~ div details').first();
    await sheet.locator('summary').click();
    await sheet.locator('.remainder').waitFor();
    expect(await sheet.textContent()).toContain('※ 人数は見込み');
    expect(await sheet.textContent()).toContain('部の概要 / 基本姿勢対話と協働');
    await page.getByText(/すべてのファイルとハッシュ値/).click();
    await page.locator('.files').waitFor();
    expect(await page.locator('.files tbody tr').count()).toBe(2);
  });

  it('shows a web page as it looks, its initiative marked, and nothing of it runs', async () => {
    const file = join(folder, 'pages');
    mkdirSync(file, { recursive: true });
    writeFileSync(join(file, 'page.html'), webPage);
    const report = join(folder, 'pages.html');
    const args = [file, '-f', 'html', '-o', report, '--lang', 'en', '--quiet'];
    expect((await inProcess({ args, cwd: folder })).code).toBe(0);
    await page.goto(pathToFileURL(report).href);
    await page.locator('.open').nth(1).click();
    const shown = page.getByRole('region', { name: 'The page as it looks' });
    expect((await shown.locator('mark').allTextContents()).join('|')).toBe(
      '2|人事課|研修の充実|12回開く。|A',
    );
    expect(await shown.locator('td[rowspan="2"]').textContent()).toBe('総務部');
    expect(await shown.innerHTML()).not.toMatch(/<script|onclick|href|style|隠し/);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });

  it('scrolls in no direction but down on a telephone', async () => {
    await page.setViewportSize(narrow);
    await open('ja');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(narrow.width);
  });

  it('keeps the page light with 500 sheets, and prints all that is selected', async () => {
    await open('ja', 500, 15);
    expect(await status()).toBe('7,500件');
    expect(await page.locator('.records tbody tr').count()).toBe(50);
    await page.getByLabel('検索', { exact: true }).fill('図書館');
    const found = Number((await status())?.split(' ')[1]?.replace(/[^0-9]/g, ''));
    expect(found).toBeGreaterThan(100);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.records tbody tr:not(.printed)').count()).toBe(found);
    await page.emulateMedia({ media: 'print' });
    const printed = page.locator('.records tbody .printed');
    expect(await printed.count()).toBe(found);
    expect(await printed.first().isVisible()).toBe(true);
    expect(await printed.first().textContent()).toMatch(/^目標.*成果●/);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await printed.count()).toBe(0);
  });
});
