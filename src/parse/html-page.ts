import type { Block } from './document.ts';
import { findTables } from './find-tables.ts';
import { readHtmlFlow } from './html-flow.ts';
import type { PageScan } from './syntax.ts';

const pageStart =
  /^[\s\uFEFF]*(?:<\?xml[^<>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i;

/** Tells whether a text is a whole web page by the tag it begins with. */
export function isHtmlPage({ source, start }: Pick<PageScan, 'source' | 'start'>): boolean {
  return pageStart.test(source.slice(start, start + 4000));
}

/** Reads a whole page, tables included. */
export function readHtmlPage(scan: PageScan): readonly Block[] {
  const { start, source } = scan;
  return readHtmlFlow(scan, start, source.length, findTables(scan, start, source.length));
}
