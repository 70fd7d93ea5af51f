import type { GridRow } from '../draft.ts';
import type { Cell } from '../model.ts';
import type { TableStyle } from './syntax.ts';

/** The cells of rows as strings, for syntaxes without spans. */
export function rowsOfText(
  rows: readonly GridRow[],
  { covered }: TableStyle,
  print: (cell: Cell) => string,
): string[][] {
  const above: string[] = [];
  return rows.map(({ slots }) => {
    let left = '';
    let reach = 0;
    return slots.map((slot, x) => {
      if (slot) {
        left = print(slot.cell);
        reach = x + slot.colspan;
        for (let i = x; i < reach; i++) above[i] = left;
        return left;
      }
      if (covered === 'blank') return '';
      return x < reach ? left : (above[x] ?? '');
    });
  });
}
