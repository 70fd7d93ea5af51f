import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Line, Table } from '../../parse/document.ts';
import { distinct } from '../grid/cells.ts';
import { claim, type Desk, type SheetDraft } from './desk.ts';

/** Keeps cells in the remainder, one string a row, with a warning at their place; what is read already is left out. */
export function keepRow(cells: readonly Cell[], sheet: SheetDraft, desk: Desk): void {
  const lines = cells.flatMap((cell) => cell.lines);
  keepLines(
    lines.filter((line) => !desk.ledger.isSettled(line)),
    sheet,
    desk,
  );
}

/** Keeps lines in the remainder as one string. */
export function keepLines(lines: readonly Line[], sheet: SheetDraft, desk: Desk): void {
  const text = textOf(lines);
  if (text === '') return;
  sheet.remainder.push({ text, start: lines[0]?.start ?? 0 });
  claim(desk, lines, 'remainder');
  desk.report('remainder', lines[0]?.start ?? null, {
    text: text.length > 60 ? `${text.slice(0, 60)}…` : text,
  });
}

/** Keeps a table, or some of its rows, in the remainder, one string a row. */
export function keepTable(
  table: Table,
  sheet: SheetDraft,
  desk: Desk,
  from = 0,
  end = table.rows.length,
): void {
  for (let at = from; at < end; at++) {
    const row = table.rows[at];
    if (row)
      keepRow(
        distinct(row).filter((cell) => cell.row === at),
        sheet,
        desk,
      );
  }
}
