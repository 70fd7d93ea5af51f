import { chromium } from 'playwright-core';

export const chromiumPath = '/usr/bin/chromium';
const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** Prints web pages to PDF files, one after the other, in one browser. */
export async function printWithChromium(
  pages: readonly { readonly html: string; readonly path: string; readonly tagged?: boolean }[],
): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args });
  try {
    const page = await browser.newPage();
    for (const { html, path, tagged = false } of pages) {
      await page.setContent(html);
      await page.pdf({ path, tagged, preferCSSPageSize: true });
    }
  } finally {
    await browser.close();
  }
}
