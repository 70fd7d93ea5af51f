import { type Draft, type GridRow, textSlot, wideRow } from '../draft.ts';
import { columnsOf } from './each-table.ts';

/**
 * A row of one text: in the first cell only, over the width, or again in each cell, as syntax and style have it.
 * Null where a lone text in the first cell could be the end of the row above.
 */
export function bannerRow(draft: Draft, text: string, width: number): GridRow | null {
  const { syntax, style, random } = draft;
  const first = columnsOf(draft.model)[0]?.key ?? 'extra';
  const safe = ['no', 'section', 'categories'].includes(first);
  const wide = syntax.spans
    ? !safe || random.chance(0.7)
    : syntax.grids && style.covered === 'repeat';
  if (wide) return wideRow(text, width);
  const slots = Array.from({ length: width }, (_, i) => textSlot(i === 0 ? text : ''));
  return safe ? { kind: 'other', slots } : null;
}
