import type { Opened, Report } from '../opener.ts';
import { damaged, Refusal, refusing } from '../refusal.ts';
import { drawPage } from './draw-page.ts';
import { openEngine, type PdfFile, PdfRefusal, type RawPage } from './engine.ts';
import { flowOfPages, kindsOfLines } from './flow-of-pages.ts';
import { isCutOff } from './is-cut-off.ts';
import type { PageContent } from './page-content.ts';
import { readMarks } from './read-marks.ts';
import { readPage } from './read-page.ts';
import { writeDocument } from './write-document.ts';

/** Pages of one file, and glyphs on all of them. */
const mostPages = 3000;
const mostGlyphs = 2_000_000;

/** Opens a PDF file: rules first, never a guess. */
export const openPdf = refusing((bytes, report, { pictures }) => {
  const opened = last.then(() => readPdf(bytes, report, pictures === true));
  last = opened.catch(() => null);
  return opened;
});

/** One file after the other, so that many at once do not fill the memory. */
let last: Promise<unknown> = Promise.resolve();

async function readPdf(bytes: Uint8Array, report: Report, keep: boolean): Promise<Opened> {
  if (isCutOff(bytes)) throw damaged('no end of file');
  const file = await openEngine(bytes).catch(refuse);
  try {
    const pages = await readPages(file);
    refuseUnreadable(pages);
    const { document, places, starts, lost } = writeDocument(flowOfPages(pages));
    for (const page of pages) tell(page, starts.get(page.number) ?? document.source.length, report);
    for (const offset of lost) report('lost-table', offset);
    if (!keep) return { document, places };
    return { document, places, pictures: (meaningOf) => drawPages(pages, meaningOf) };
  } finally {
    await file.close();
  }
}

function* drawPages(
  pages: readonly PageContent[],
  meaningOf: (header: string) => string | null,
): Iterable<string> {
  const kindOf = kindsOfLines(pages);
  for (const page of pages)
    yield drawPage(page, { kindOf: (line) => kindOf(line).type, meaningOf });
}

async function readPages(file: PdfFile): Promise<PageContent[]> {
  if (file.pages > mostPages) throw new Refusal('page-limit', { limit: String(mostPages) });
  const pages: PageContent[] = [];
  let room = mostGlyphs;
  // The engine reads the next page while this one is made out.
  let next = startPage(file, 1);
  for (let number = 1; number <= file.pages; number++) {
    const raw = await next;
    if (number < file.pages) next = startPage(file, number + 1);
    const marks = await readMarks(raw, room);
    room -= marks.glyphs.length;
    pages.push(readPage(marks, number));
    if (file.faults() > 0) throw damaged(`the content of page ${number} or the next breaks off`);
  }
  return pages;
}

function startPage(file: PdfFile, number: number): Promise<RawPage> {
  const page = file.readPage(number).catch(refuse);
  // Where this page is refused, nobody waits for the next.
  page.catch(() => null);
  return page;
}

function refuse(error: unknown): never {
  if (!(error instanceof PdfRefusal)) throw error;
  if (error.reason === 'password') throw new Refusal('locked-file', { kind: 'PDF' });
  throw damaged(error.message);
}

/** A file without text, or with text that nobody can tell, gives nothing. */
function refuseUnreadable(pages: readonly PageContent[]): void {
  const glyphs = pages.reduce((sum, page) => sum + page.glyphs, 0);
  const unmapped = pages.reduce((sum, page) => sum + page.unmapped, 0);
  if (glyphs === 0) throw new Refusal('scanned-file', {});
  if (unmapped * 2 >= glyphs) throw new Refusal('unmapped-fonts', {});
}

/** Tells what of a page was not read, at the offset where the page begins. */
function tell(page: PageContent, offset: number, report: Report): void {
  const { glyphs, pictures, unmapped, hidden, ruled } = page;
  if (glyphs === 0 && pictures > 0) report('scanned-page', offset);
  if (unmapped > 0) report('unmapped-text', offset, { count: String(unmapped) });
  if (hidden > 0)
    report('hidden-content', offset, { what: `${hidden} characters that do not show` });
  if (!ruled) report('rule-limit', offset);
}
