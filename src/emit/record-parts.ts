import type { SheetRecord } from '../schema/sheet.ts';

/** Records that are written at once. */
const most = 500;

/** The records some at a time: the text of a long sheet outweighs the sheet. */
export function* recordParts(records: readonly SheetRecord[]): Generator<SheetRecord[]> {
  for (let from = 0; from < records.length; from += most) yield records.slice(from, from + most);
}
