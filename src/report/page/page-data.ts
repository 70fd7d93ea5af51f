import type { ReportAbout } from '../report-about.ts';
import type { ReadFile } from './files.ts';
import type { Row } from './rows.ts';
import type { Scale } from './scales.ts';

/** What the page shows. */
export interface PageData {
  readonly about: ReportAbout;
  readonly files: readonly ReadFile[];
  readonly scales: readonly Scale[];
  readonly rows: readonly Row[];
  /** The same initiative in all its years; empty where there is but one. */
  readonly yearsOf: (row: Row) => readonly Row[];
}
