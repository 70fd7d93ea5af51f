import type { Inspection } from '../../inspect-sheets.ts';

/** How many initiatives of a sheet come from headings and text rather than from a table. */
export function recordsOutsideTables({ sheets, tables }: Inspection, index: number): number {
  const inTables = tables
    .filter(({ sheet, layout }) => sheet === index && layout !== 'outline')
    .reduce((sum, { records }) => sum + records, 0);
  return Math.max(0, (sheets[index]?.records.length ?? 0) - inTables);
}
