import type { ReadTable } from './page-content.ts';
import type { Box, Glyph } from './page-marks.ts';

/** Printed lines of one column of text. */
export interface TextColumn {
  readonly lines: readonly (readonly Glyph[])[];
  readonly column: Box;
}

/** Splits printed lines that run through several columns of text into columns, from the left. */
export function splitColumns(
  lines: readonly (readonly Glyph[])[],
  _tables: readonly ReadTable[],
  area: Box,
): readonly TextColumn[] {
  return [{ lines, column: area }];
}
