import type { Table } from '../../parse/document.ts';
import { readLegendLine } from '../../values/legend-line.ts';
import { claim, type Desk } from '../desk/desk.ts';
import { addLegendEntry, isFull } from '../desk/legend-lines.ts';
import { currentSheet } from '../desk/sheets.ts';
import { cellText, distinct } from '../grid/cells.ts';

/** Grades that the header of a count table explains feed the legend. */
export function readLegendHeader(table: Table, from: number, desk: Desk): void {
  const row = table.rows[from];
  for (const cell of row && !isFull(currentSheet(desk)) ? distinct(row) : []) {
    const [entry, ...others] = readLegendLine(cellText(cell));
    if (!entry || others.length > 0 || entry.meaning === '' || cell.column === 0) continue;
    addLegendEntry(currentSheet(desk), entry);
    claim(desk, cell.lines, 'field');
  }
}
