import type { Cell, Row, Table } from '../../parse/document.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { areLabels } from './are-labels.ts';
import { cellAt } from './cell-at.ts';
import { type LabelledText, labelledLines } from './labelled-lines.ts';

/** A table of one column whose cells are labels and texts, as a form with a label and its text in each row; else null. */
export function unfoldForm(
  table: Table,
  vocabulary: Vocabulary,
): { readonly table: Table; readonly texts: readonly LabelledText[] } | null {
  if (table.width !== 1) return null;
  const found: (readonly LabelledText[])[] = [];
  for (const { cells } of table.rows) {
    const [cell] = cells;
    if (!cell || cell.lines.length === 0) continue;
    const own = labelledLines(cell.lines, vocabulary);
    if (!own) return null;
    found.push(own);
  }
  if (!areLabels(found)) return null;
  const texts = found.flat();
  const rows = texts.map(({ label, values }, row): Row => {
    const cells: readonly Cell[] = [
      cellAt([label], row, 0, label.end),
      cellAt(values, row, 1, label.end),
    ];
    return { cells, start: label.start, end: values.at(-1)?.end ?? label.end };
  });
  return { table: { ...table, rows, width: 2 }, texts };
}
