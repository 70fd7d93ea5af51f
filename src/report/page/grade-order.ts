import type { ReportSheet } from '../report-entry.ts';

/**
 * The grades in the order in which charts and filters list them: first those of the documents' own
 * legends, the longest legend before the others, then the rest as they first appear.
 * The order says nothing about better or worse.
 */
export function gradeOrder(sheets: readonly ReportSheet[]): string[] {
  const legends = sheets
    .map((sheet) => sheet.ratingLegend.map((entry) => entry.rating))
    .sort((a, b) => b.length - a.length);
  const given = new Set(sheets.flatMap((sheet) => sheet.records.map((record) => record.rating)));
  const ordered = new Set([...legends.flat(), ...given]);
  return [...ordered].filter((grade) => grade !== null && given.has(grade)) as string[];
}
