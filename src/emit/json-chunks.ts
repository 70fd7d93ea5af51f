import type { Sheet } from '../schema/sheet.ts';
import { inParts } from './in-parts.ts';

const noRecords = /"records": ?\[\]/;

/**
 * Writes a sheet as `stringify` does, some records at a time.
 * What stands round the records is taken from the sheet without them.
 */
export function* jsonChunks(
  sheet: Sheet,
  stringify: (part: Partial<Sheet>) => string,
): Generator<string> {
  const parts = [...inParts(sheet.records)];
  if (parts.length < 2) {
    yield stringify(sheet);
    return;
  }
  const [before, behind] = around(stringify({ ...sheet, records: [] }));
  const [lead, trail] = around(stringify({ records: [] }));
  let last = '';
  yield before;
  for (const records of parts) {
    const text = stringify({ records });
    const inner = text.slice(lead.length, text.length - trail.length);
    const end = inner.lastIndexOf('}') + 1;
    yield (records === parts[0] ? '' : ',') + inner.slice(0, end);
    last = inner.slice(end);
  }
  yield last + behind;
}

/** Up to `[` and from `]` of the empty list of records; no text can hold this, for JSON escapes its quotation marks. */
function around(text: string): [before: string, behind: string] {
  const found = noRecords.exec(text);
  const hole = found ? found.index + found[0].length - 1 : text.length;
  return [text.slice(0, hole), text.slice(hole)];
}
