import type { Sheet } from '../../schema/sheet.ts';
import type { Values } from './values.ts';

/** The texts of a sheet that no field holds, one a row. */
export function remainderRows({
  source,
  fiscalYear,
  department,
  remainder,
}: Sheet): Values<'remainder'>[] {
  return remainder.map((text, at) => ({
    source,
    fiscalYear,
    department,
    position: at + 1,
    text,
  }));
}
