import type { RecordDraft } from '../../concepts/record-draft.ts';
import { textOf } from '../../concepts/text-of.ts';
import { lastNotAfter } from '../../parse/last-not-after.ts';
import { type PrintedCount, readPrintedCounts } from '../../values/printed-counts.ts';
import type { CountsAt, Desk } from './desk.ts';

/** No document counts its initiatives at more places. */
const most = 100;

/**
 * Holds the counts that the document prints, in count tables, headings, pairs and texts that no initiative has, against
 * what was read: whichever of the initiatives that may be meant agrees. Counts of departments that the file does not hold
 * are not held against anything. Without any initiative `no-records` says enough.
 */
export function holdCounts(desk: Desk): void {
  if (desk.recordCount === 0) return;
  for (const place of [...desk.counts, ...countsInTexts(desk)].slice(0, most)) {
    const { counts, start } = place;
    const groups = groupsOf(place, desk);
    const [first] = groups;
    if (groups.some((records) => counts.every((count) => read(count, records) === count.count)))
      desk.report('count-agrees', start, {
        printed: counts.map(({ printed }) => printed).join('、'),
      });
    else if (first) tellMismatch(counts, first, start, desk);
  }
  holdHeadings(desk);
}

/** Which initiatives may be counted: those of its sheet, of the whole file, of its sheet above or below the count. */
function groupsOf(
  { departments, sheet, start }: CountsAt,
  { sheets }: Desk,
): readonly (readonly RecordDraft[])[] {
  if (departments.length > 0) {
    const named = departments.map((name) => sheets.filter(({ department }) => department === name));
    return named.every((found) => found.length > 0)
      ? [named.flat().flatMap(({ records }) => records)]
      : [];
  }
  const own = sheet?.records ?? [];
  const before = own.filter((record) => record.start < start);
  const behind = own.filter((record) => record.start > start);
  return [own, sheets.flatMap(({ records }) => records), before, behind].filter(
    (records) => records.length > 0,
  );
}

/** `重点課題（全3項目）` counts the initiatives down to the next heading of its depth. */
function holdHeadings(desk: Desk): void {
  const headings = desk.document.blocks.filter((block) => block.type === 'heading');
  const records = desk.sheets.flatMap((sheet) => sheet.records.map(({ start }) => start));
  const starts = [-1, ...records.sort((a, b) => a - b)];
  headings.forEach((heading, at) => {
    const [count] = readPrintedCounts(textOf(heading.lines));
    if (count?.grade !== null) return;
    let next = at + 1;
    while ((headings[next]?.depth ?? 0) > heading.depth) next++;
    const end = headings[next]?.start ?? Number.POSITIVE_INFINITY;
    const own = lastNotAfter(starts, end) - lastNotAfter(starts, heading.start);
    const told = { printed: count.printed, read: String(own) };
    if (own > 0)
      desk.report(own === count.count ? 'count-agrees' : 'count-mismatch', heading.start, told);
  });
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

/** Counts in what no field holds. */
function countsInTexts({ sheets }: Desk): CountsAt[] {
  return sheets.flatMap((sheet) =>
    sheet.remainder.flatMap(({ text, start }) => {
      const counts = readPrintedCounts(text);
      return counts.length > 0 ? [{ counts, start, sheet, departments: [] }] : [];
    }),
  );
}
