import type { ReportEntry, ReportSource } from '../report-entry.ts';

/** The source of every entry, in order: an entry without one shares that of the entry before. */
export function sources(entries: readonly ReportEntry[]): ReportSource[] {
  const found: ReportSource[] = [];
  for (const { source, sheet } of entries) {
    found.push(source ?? found.at(-1) ?? { path: sheet.source, text: null, messages: [] });
  }
  return found;
}
