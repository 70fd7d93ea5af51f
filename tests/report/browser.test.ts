import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emitHtml } from '../../src/report/emit-html.ts';
import { inProcess } from '../cli/run-command.ts';
import { sampleEntries } from './sample-entries.ts';

const executablePath = '/usr/bin/chromium';
const installed = existsSync(executablePath);
if (!installed)
  console.warn(`${executablePath} is not installed: the report is not tried in a browser`);

const require = createRequire(import.meta.url);
const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
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
    expect(first).toEqual(['6', '6', '2', '2', '16']);
    const chart = page.getByRole('img', { name: 'By department' });
    const segments = await chart.locator('g g > title').allTextContents();
    expect(segments.slice(0, 4)).toEqual(['A 6', 'B 6', 'C 2', 'no rating 2']);
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
    expect(await page.locator('.records tbody tr').count()).toBe(found);
  });
});
