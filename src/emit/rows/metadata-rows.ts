import type { Sheet } from '../../schema/sheet.ts';
import type { Values } from './values.ts';

/** The label–value pairs of a sheet, one a row. */
export function metadataRows({
  source,
  fiscalYear,
  department,
  metadata,
}: Sheet): Values<'metadata'>[] {
  return metadata.map(({ group, label, value }, at) => ({
    source,
    fiscalYear,
    department,
    position: at + 1,
    group,
    label,
    value,
  }));
}
