import type { Sheet, SheetRecord } from '../../schema/sheet.ts';
import { statementFields } from '../../schema/statement-fields.ts';
import { recordKeys } from './record-keys.ts';
import type { Values } from './values.ts';

/** The statements of an initiative, one a row. */
export function statementRows(sheet: Sheet, record: SheetRecord): Values<'statements'>[] {
  return statementFields.flatMap((field) =>
    record[field].map(({ marker, level, text }, index) => ({
      ...recordKeys(sheet, record),
      rating: record.rating,
      field,
      position: index + 1,
      marker,
      level,
      text,
    })),
  );
}
