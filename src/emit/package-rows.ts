import type { PackageTableName } from '../schema/package-tables.ts';
import type { Sheet } from '../schema/sheet.ts';
import { flatCell } from './flat-cell.ts';
import { flatRows, type Row } from './flat-rows.ts';

/** What the user says of the municipality whose sheets are published. */
export interface Publisher {
  /** 全国地方公共団体コード, six digits. */
  readonly lgCode?: string;
  /** Official name; else each sheet's own. */
  readonly municipality?: string;
}

const separator = '; ';

/** The rows that a sheet gives to each table of the Data Package. */
export function packageRows(
  sheet: Sheet,
  sheetId: string,
  publisher: Publisher,
): Record<PackageTableName, Row[]> {
  const shared = {
    sheetId,
    lgCode: publisher.lgCode ?? null,
    municipality: flatCell(publisher.municipality ?? sheet.municipality, separator),
  };
  const records = recordRows(sheet, shared);
  return {
    sheets: sheetRows(sheet, shared),
    records,
    statements: statementRows(sheet, shared),
    ratings: ratingRows(sheet, sheetId, records),
  };
}

type Shared = Row & { readonly sheetId: string };

function sheetRows(sheet: Sheet, shared: Shared): Row[] {
  return [...flatRows(sheet, 'sheets', separator)].map((row) => ({
    ...row,
    ...shared,
    eraLabel: row.fiscalYearLabel ?? null,
    recordCount: row.records ?? null,
  }));
}

function recordRows(sheet: Sheet, shared: Shared): Row[] {
  return [...flatRows(sheet, 'records', separator)].map((row, position) => {
    const recordIndex = sheet.records[position]?.index ?? null;
    return { ...row, ...shared, recordIndex, recordId: recordId(shared, recordIndex) };
  });
}

function statementRows(sheet: Sheet, shared: Shared): Row[] {
  return [...flatRows(sheet, 'statements', separator)].map((row) => ({
    ...row,
    ...shared,
    recordId: recordId(shared, row.recordIndex ?? null),
  }));
}

function recordId({ sheetId }: Shared, recordIndex: Row[string]): string {
  return `${sheetId}-${recordIndex}`;
}

/** The grades that the document explains, then those that it only uses, each once. */
function ratingRows(sheet: Sheet, sheetId: string, records: readonly Row[]): Row[] {
  const meanings = new Map<Row[string], Set<string>>();
  for (const { rating, meaning } of sheet.ratingLegend) {
    const code = flatCell(rating, separator);
    meanings.set(code, (meanings.get(code) ?? new Set()).add(meaning));
  }
  for (const { rating = null } of records) {
    if (!meanings.has(rating)) meanings.set(rating, new Set());
  }
  return [...meanings]
    .filter(([rating]) => rating !== null && rating !== '')
    .map(([rating, texts]) => ({ sheetId, rating, meaning: flatCell([...texts], separator) }));
}
