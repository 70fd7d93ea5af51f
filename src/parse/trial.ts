import type { PageScan, Report } from './syntax.ts';

/** What was read on trial, and what there is to tell of it if it is kept. */
export interface Trial<Result> {
  readonly result: Result;
  tell(): void;
}

/** Reads something of which only the result shows whether it is kept; until then nothing is told. */
export function tryReading<Result, Own extends PageScan>(
  scan: Own,
  read: (scan: Own) => Result,
): Trial<Result> {
  const told: Parameters<Report>[] = [];
  const own: Own = { ...scan, report: (...message) => told.push(message) };
  const result = read(own);
  scan.patience = own.patience;
  return {
    result,
    tell: () => {
      for (const message of told) scan.report(...message);
    },
  };
}
