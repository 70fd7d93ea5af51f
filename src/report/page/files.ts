import type { ReportEntry, ReportSheet, ReportSource } from '../report-entry.ts';

/** A file and the sheets that it gave. */
export interface ReadFile {
  readonly source: ReportSource;
  readonly sheets: readonly ReportSheet[];
}

/** Every file once, in order: an entry without a source belongs to the file of the entry before. */
export function files(entries: readonly ReportEntry[]): ReadFile[] {
  const found: { source: ReportSource; sheets: ReportSheet[] }[] = [];
  for (const { source, sheet } of entries) {
    if (source !== null) found.push({ source, sheets: [] });
    if (sheet !== null) found.at(-1)?.sheets.push(sheet);
  }
  return found;
}
