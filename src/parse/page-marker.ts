import type { Furniture } from './document.ts';
import { firstCodes, type Reading, type Scan, type Syntax, startOfLine } from './syntax.ts';

const longest = 120;
const rule = '[-=*_~#<>{}\\[\\]()（）【】—―─━:.\\s]';
const number = '\\d{1,4}(?: ?(?:/|／|of) ?\\d{1,4})?';

/** What programs that recognise or extract text write between pages, and where they name the parts of a page. */
const patterns: readonly string[] = [
  // === Page 3 ===, --- page 3 of 10 ---, [page 3], <<< ページ 3 >>>
  `${rule}{1,40}(?:page|pg\\.?|ページ|頁) ?(?:no\\.?)? ?${number}${rule}{0,40}`,
  // --- 3 ---, -- 1 of 3 --
  `[-=*_~—―─━]{2,40} ?${number} ?[-=*_~—―─━]{2,40}`,
  // {3}------------
  `\\{\\d{1,4}\\} ?-{3,100}`,
  // --- PAGE BREAK ---, [改ページ], \\newpage
  `${rule}{0,40}(?:page ?break|改ページ)${rule}{0,40}`,
  `\\\\(?:newpage|pagebreak|clearpage)(?:\\{\\})?`,
  // <|im_start|>
  `(?:<\\|[\\w/ .:-]{1,40}\\|> ?){1,4}`,
  `<page_number>[^<>]{0,20}</page_number>`,
];
const marker = new RegExp(`^(?:${patterns.join('|')})$`, 'i');
/** A line that a program set between the pages of what it read. */
export const pageMarker: Syntax = {
  name: 'page-marker',
  first: firstCodes('-=*_~#<{[(（【—―─━:.\\pP改'),
  read,
};

function read(scan: Scan, line: number): Reading | null {
  const { source, lines } = scan;
  const start = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  if (end - start > longest) return null;
  if (!marker.test(source.slice(start, end).trimEnd())) return null;
  const furniture: Furniture = { type: 'furniture', kind: 'page-marker', start, end };
  return { blocks: [furniture], end: startOfLine(scan, line + 1) };
}
