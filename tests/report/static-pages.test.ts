import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folder } from '../cli/folder.ts';
import { inProcess } from '../cli/run-command.ts';

const executablePath = '/usr/bin/chromium';
const require = createRequire(import.meta.url);
const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const sheets = new URL('../recipes/sheets', import.meta.url).pathname;

const pages = {
  diff: ['diff', `${sheets}/2018`, `${sheets}/2019`, '-f', 'html'],
  inspect: ['inspect', sheets, '-f', 'html'],
} as const;

describe.runIf(existsSync(executablePath))('the pages without a script, in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(() => browser.close());

  const open = async (name: keyof typeof pages, colorScheme: 'light' | 'dark', width: number) => {
    const cwd = folder();
    const { stdout } = await inProcess({ args: [...pages[name], '--lang', 'ja'], cwd });
    writeFileSync(join(cwd, 'page.html'), stdout);
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(pathToFileURL(join(cwd, 'page.html')).href);
    return { page, complaints };
  };

  it.each([
    ['diff', 'light', 1200],
    ['diff', 'dark', 390],
    ['inspect', 'light', 390],
    ['inspect', 'dark', 1200],
  ] as const)(
    '%s, %s, %i wide: axe objects to nothing, and nothing scrolls sideways',
    async (name, scheme, width) => {
      const { page, complaints } = await open(name, scheme, width);
      for (const summary of await page.locator('summary').all()) await summary.click();
      await page.evaluate(require('axe-core').source);
      const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string }[] };
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('inspect dims what was not asked for', async () => {
    const { page } = await open('inspect', 'light', 1200);
    const opacity = (part: string) =>
      page
        .locator(`.line .${part}`)
        .first()
        .evaluate((node) => getComputedStyle(node).opacity);
    await page.locator('#show-field').check();
    expect([await opacity('field'), await opacity('decoration')]).toEqual(['1', '0.25']);
    await page.close();
  });
});
