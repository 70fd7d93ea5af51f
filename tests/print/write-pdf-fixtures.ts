import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfFixtures } from './pdf-fixtures.ts';
import { printWithChromium } from './print-with-chromium.ts';
import { printWithLibreoffice } from './print-with-libreoffice.ts';

/** Prints every fixture of this kind into fixtures/; `node tests/print/start.mjs` runs it. */
const folder = join(process.cwd(), 'fixtures');
const work = mkdtempSync(join(tmpdir(), 'mbo-parse-print-'));
const entries = Object.entries(pdfFixtures);
const pathOf = (name: string): string => join(folder, name, 'input.pdf');

for (const [name] of entries) mkdirSync(join(folder, name), { recursive: true });
await printWithChromium(
  entries
    .filter(([, { program }]) => program === 'chromium')
    .map(([name, { html, tagged = false }]) => ({ html, tagged, path: pathOf(name) })),
);
for (const [name, { program, html }] of entries) {
  if (program === 'chromium') continue;
  const file = join(work, `${name}.html`);
  writeFileSync(file, html);
  await printWithLibreoffice(program, [file], work);
  renameSync(join(work, `${name}.pdf`), pathOf(name));
}
rmSync(work, { recursive: true });
