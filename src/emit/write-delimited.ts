import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Cell } from './flat-cell.ts';

/** Writes rows by RFC 4180: CRLF behind each, quotes only where a value needs them. */
export function writeDelimited(rows: readonly (readonly Cell[])[], delimiter: ',' | '\t'): string {
  return stringify([...rows], {
    delimiter,
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}
