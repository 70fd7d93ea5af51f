import { writeFileSync } from 'node:fs';
import { createProgram } from '../program.ts';
import { version } from '../version.ts';
import { manPage } from './man-page.ts';

const page = manPage(
  createProgram(async () => {}),
  version(),
);
writeFileSync(new URL('../../mbo-parse.1', import.meta.url), page);
