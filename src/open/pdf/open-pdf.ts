import type { Opened } from '../opener.ts';
import { refusing } from '../refusal.ts';
import { openEngine } from './engine.ts';
import { flowOfPages } from './flow-of-pages.ts';
import type { PageContent } from './page-content.ts';
import { readMarks } from './read-marks.ts';
import { readPage } from './read-page.ts';
import { writeDocument } from './write-document.ts';

const mostGlyphs = 2_000_000;
const mostRules = 200_000;

/** Opens a PDF file: rules first, never a guess. */
export const openPdf = refusing(async (bytes): Promise<Opened> => {
  const file = await openEngine(bytes);
  const pages: PageContent[] = [];
  let glyphs = mostGlyphs;
  for (let number = 1; number <= file.pages; number++) {
    const marks = readMarks(await file.readPage(number), { glyphs, rules: mostRules });
    glyphs -= marks.glyphs.length;
    pages.push(readPage(marks, number));
  }
  await file.close();
  return writeDocument(flowOfPages(pages));
});
