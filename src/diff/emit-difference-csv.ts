import { flatCell } from '../emit/flat-cell.ts';
import { writeDelimited } from '../emit/write-delimited.ts';
import type { Change, Difference, Resemblance } from './difference.ts';

const columns = [
  'kind',
  'scope',
  'field',
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

type Row = Readonly<Partial<Record<(typeof columns)[number], string | number | null>>>;

/**
 * Writes the changes as CSV (RFC 4180), one a row, no line break inside a value; behind them, of kind `perhaps`,
 * what was dropped and added and may be the same, with the titles as old and new.
 */
export function emitDifferenceCsv({ changes, perhaps }: Difference): string {
  const rows: readonly Row[] = [...changes, ...perhaps.map(asRow)];
  const cells = rows.map((row) => columns.map((column) => flatCell(row[column] ?? null, '; ')));
  return writeDelimited([columns, ...cells], ',');
}

function asRow({ municipality, newDepartment, ...rest }: Resemblance): Row {
  const { oldYear, newYear, oldNo, newNo, oldInitiative, newInitiative, certainty } = rest;
  return {
    ...{ kind: 'perhaps', scope: 'record', municipality, department: newDepartment },
    ...{ oldYear, newYear, initiative: newInitiative, oldNo, newNo, certainty },
    old: oldInitiative,
    new: newInitiative,
  };
}
