import { readFiscalYear } from './fiscal-year.ts';

const before = /(?:前|昨)年度/;

/** True for a header that names a fiscal year other than `year`: 令和4年度評価, `R4評価`, 前年度の評価 in a sheet of 令和5年度. */
export function namesOtherYear(label: string, year: number): boolean {
  const named = readFiscalYear(label, year);
  return named === null ? before.test(label) : named.year !== year;
}
