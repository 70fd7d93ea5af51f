import type { Sheet } from '../../schema/sheet.ts';
import { statementFields } from '../../schema/statement-fields.ts';
import type { Ledger } from './ledger.ts';
import type { Part } from './source-parts.ts';

/** Tells what became of each character; offsets must be asked for in their order. Statements need positions to be told apart. */
export function partAt(ledger: Ledger, sheets: readonly Sheet[]): (offset: number) => Part {
  const ranges = statementRanges(sheets);
  let next = 0;
  return (offset) => {
    while ((ranges[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
    const range = ranges[next];
    const share = ledger.shareAt(offset);
    const isInside = share === 'field' && range !== undefined && range.start <= offset;
    return { share, field: isInside ? range.field : null };
  };
}

interface FieldRange {
  readonly start: number;
  readonly end: number;
  readonly field: string;
}

function statementRanges(sheets: readonly Sheet[]): FieldRange[] {
  const ranges: FieldRange[] = [];
  for (const { records } of sheets) {
    for (const record of records) {
      for (const field of statementFields) {
        for (const { position } of record[field]) {
          if (!position) continue;
          ranges.push({ start: position.start.offset, end: position.end.offset, field });
        }
      }
    }
  }
  return ranges.sort((a, b) => a.start - b.start);
}
