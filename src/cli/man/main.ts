import { mkdirSync, writeFileSync } from 'node:fs';
import { version } from '../../schema/version.ts';
import { createProgram } from '../program.ts';
import { createSay } from '../say.ts';
import { languages } from '../settings.ts';
import { manPage } from './man-page.ts';

/** Where `man` looks below the folder that it is given, by language. */
const folders = { en: 'man1', ja: 'ja/man1' } as const;

for (const lang of languages) {
  const program = createProgram(async () => {}, lang);
  const folder = new URL(`../../man/${folders[lang]}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('mbo-parse.1', folder), manPage(program, version, createSay(lang)));
}
