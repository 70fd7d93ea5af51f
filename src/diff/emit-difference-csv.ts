import { flatCell } from '../emit/flat-cell.ts';
import { writeDelimited } from '../emit/write-delimited.ts';
import type { Change, Difference } from './difference.ts';

const columns = [
  'kind',
  'municipality',
  'department',
  'oldYear',
  'newYear',
  'section',
  'initiative',
  'oldNo',
  'newNo',
  'old',
  'new',
  'certainty',
] as const satisfies readonly (keyof Change)[];

/** Writes the changes as CSV (RFC 4180), one a row, no line break inside a value. */
export function emitDifferenceCsv({ changes }: Difference): string {
  const rows = changes.map((change) => columns.map((column) => flatCell(change[column], '; ')));
  return writeDelimited([columns, ...rows], ',');
}
