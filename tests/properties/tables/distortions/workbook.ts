import { recordTables } from '../draft.ts';
import { wordCell } from '../make-cell.ts';
import type { Distortion } from './distortion.ts';

/** A workbook read by a program that names the columns of its first row, and calls blank cells NaN. */
export const namedColumns: Distortion = {
  name: 'columns-named-by-program',
  stage: 'blocks',
  apply: (draft) => {
    const { layout, syntax, style } = draft;
    const [table] = recordTables(draft);
    const [first] = table?.rows ?? [];
    if (layout !== 'stack' || syntax.name !== 'pipe' || !table || first?.kind !== 'other')
      return false;
    const full = table.rows.every(
      ({ kind, slots }) => kind !== 'data' || slots.every((slot) => slot?.cell.lines.length !== 0),
    );
    if (!full) return false;
    style.covered = 'blank';
    for (const [y, row] of table.rows.entries())
      row.slots = row.slots.map((slot, x) => {
        if (slot && slot.cell.lines.length > 0) return { ...slot, colspan: 1 };
        const text = y === 0 ? `Unnamed: ${x}` : 'NaN';
        return { cell: wordCell(text, []), colspan: 1, rowspan: 1 };
      });
    return true;
  },
};
