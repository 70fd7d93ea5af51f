import type { RecordDraft } from '../../concepts/record-draft.ts';
import { type PrintedCount, readPrintedCounts } from '../../values/printed-counts.ts';
import type { Desk, SheetDraft } from './desk.ts';

/** Counts that the document prints at one place, and the sheet in which they stand. */
export interface CountsAt {
  readonly counts: readonly PrintedCount[];
  readonly start: number;
  readonly sheet: SheetDraft | null;
}

/**
 * Holds the counts that the document prints, in count tables and in texts that no initiative has, against what was read:
 * of the sheet in which they stand, or of the whole file, whichever agrees. Without any initiative `no-records` says
 * enough.
 */
export function holdCounts(desk: Desk): void {
  if (desk.recordCount === 0) return;
  for (const { counts, start, sheet } of [...desk.counts, ...countsInTexts(desk)]) {
    const groups = groupsOf(sheet, start, desk);
    if (groups.some((records) => counts.every((count) => read(count, records) === count.count)))
      desk.report('count-agrees', start, {
        printed: counts.map(({ printed }) => printed).join('、'),
      });
    else tellMismatch(counts, groups[0] ?? [], start, desk);
  }
}

/** Which initiatives a count may mean: those of its sheet, of the whole file, those above it back to the last count. */
function groupsOf(
  sheet: SheetDraft | null,
  start: number,
  desk: Desk,
): readonly (readonly RecordDraft[])[] {
  const all = desk.sheets.flatMap(({ records }) => records);
  const own = sheet?.records ?? [];
  const before = own.filter((record) => record.start < start);
  const behind = own.filter((record) => record.start > start);
  return [own, all, before, behind].filter((records) => records.length > 0);
}

function read({ grade }: PrintedCount, records: readonly RecordDraft[]): number {
  if (grade === null) return records.length;
  return records.filter(({ ratings }) => ratings.some(({ rating }) => rating === grade)).length;
}

function tellMismatch(
  counts: readonly PrintedCount[],
  records: readonly RecordDraft[],
  start: number,
  desk: Desk,
): void {
  for (const count of counts) {
    const found = read(count, records);
    if (found !== count.count)
      desk.report('count-mismatch', start, { printed: count.printed, read: String(found) });
  }
}

/** Counts in what no field holds, and in pairs of the sheet (`取組数：12件`). */
function countsInTexts({ sheets }: Desk): CountsAt[] {
  return sheets.flatMap((sheet) =>
    sheet.remainder.flatMap(({ text, start }) => {
      const counts = readPrintedCounts(text);
      return counts.length > 0 ? [{ counts, start, sheet }] : [];
    }),
  );
}
