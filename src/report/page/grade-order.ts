import type { ReportSheet } from '../report-entry.ts';

/**
 * The grades that are given, in the order in which charts and filters list them: first those of the documents' own
 * legend, in its order; then letters and digits in theirs; then symbols and words as they first appear.
 * The order says nothing about better or worse.
 */
export function gradeOrder(sheets: readonly ReportSheet[]): string[] {
  const legends = sheets
    .map((sheet) => sheet.ratingLegend.map((entry) => entry.rating))
    .sort((a, b) => b.length - a.length);
  const given = new Set(sheets.flatMap((sheet) => sheet.records.map((record) => record.rating)));
  given.delete(null);
  const rest = [...given] as string[];
  const ordered = [
    ...legends.flat(),
    ...rest.filter((grade) => plain.test(grade)).sort(collator.compare),
    ...rest,
  ];
  return [...new Set(ordered)].filter((grade) => given.has(grade));
}

const plain = /^[A-Za-z0-9][A-Za-z0-9+-]*$/;
const collator = new Intl.Collator('en', { numeric: true });
