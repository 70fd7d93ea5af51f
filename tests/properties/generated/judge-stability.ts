import { isDeepStrictEqual } from 'node:util';
import { parseSheets } from '../../../src/parse-sheets.ts';
import type { Sheet } from '../../../src/schema/sheet.ts';
import { fault, type Notebook } from './notebook.ts';
import type { Sample } from './sample.ts';

/** The same sheets for other line ends, with a byte-order mark, and a second time. */
export function judgeStability(
  { text, source }: Sample,
  sheets: readonly Sheet[],
  notebook: Notebook,
): void {
  const read = (variant: string) => parseSheets(variant, { source }).sheets;
  if (!isDeepStrictEqual(read(text), sheets)) fault(notebook, 'unstable', 'read twice');
  if (!text.startsWith('\ufeff') && !isDeepStrictEqual(read(`\ufeff${text}`), sheets))
    fault(notebook, 'unstable', 'with a byte-order mark');
  if (!text.includes('\r') && !isDeepStrictEqual(read(text.replaceAll('\n', '\r\n')), sheets))
    fault(notebook, 'unstable', 'with CRLF');
}
