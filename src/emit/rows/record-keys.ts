import type { Sheet, SheetRecord } from '../../schema/sheet.ts';

/** What tells an initiative's row which initiative it speaks of. */
export function recordKeys(
  { source, fiscalYear }: Sheet,
  { department, index, no, section, initiative }: SheetRecord,
) {
  return { source, fiscalYear, department, recordIndex: index, no, section, initiative };
}
