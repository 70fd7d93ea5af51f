import type { Cell, Line, Row, Table } from '../../parse/document.ts';
import { foldedText, isBlank } from '../grid/cells.ts';

/** Rows that are one: what they print once, and what each says under a label of its own. */
export interface RowGroup {
  /** The first row, which prints what holds for all of them. */
  readonly leader: number;
  /** The last row so far. */
  last: number;
  /** The lines under each label, by the label folded. */
  readonly texts: Map<string, Line[]>;
}

/** A group of one row. */
export function beginGroup(leader: number): RowGroup {
  return { leader, last: leader, texts: new Map() };
}

/** Adds lines under a label. */
export function addLines({ texts }: RowGroup, label: string, lines: readonly Line[]): void {
  const own = texts.get(label) ?? [];
  texts.set(label, own);
  for (const line of lines) own.push(line);
}

/** The columns of a table that do not stand among these. */
export function otherColumns({ width }: Table, columns: readonly number[]): readonly number[] {
  return Array.from({ length: width }, (_, at) => at).filter((at) => !columns.includes(at));
}

/** True where a row prints nothing in some columns but what the first of its group does: spanning, blank or repeated. */
export function isMoreOf(
  { leader }: RowGroup,
  { rows }: Table,
  at: number,
  columns: readonly number[],
): boolean {
  return columns.every((column) => {
    const cell = rows[at]?.cells[column];
    const other = rows[leader]?.cells[column];
    if (!cell || isBlank(cell) || cell === other) return true;
    return other != null && cell.row === at && foldedText(cell) === foldedText(other);
  });
}

/** The cells of a row that print what its leader does, each with that. */
export function copiesOf(
  { leader }: RowGroup,
  { rows }: Table,
  at: number,
  columns: readonly number[],
): readonly { readonly lines: readonly Line[]; readonly of: Line }[] {
  return columns.flatMap((column) => {
    const cell = rows[at]?.cells[column];
    const [of] = rows[leader]?.cells[column]?.lines ?? [];
    return cell && of && cell.row === at && !isBlank(cell) ? [{ lines: cell.lines, of }] : [];
  });
}

/** True for a row of one text, in one cell or repeated over all of them, and no cell from above: it belongs to no group. */
export function isOneText({ cells }: Row, at: number): boolean {
  if (cells.some((cell) => cell && cell.row < at)) return false;
  return new Set(cells.filter(isFilled).map(foldedText)).size < 2;
}

/** True where a row has text of its own in some of these columns and in no other. */
export function standsIn({ cells }: Row, at: number, columns: readonly number[]): boolean {
  const own = cells.flatMap((cell, column) => (isFilled(cell) && cell?.row === at ? column : []));
  return own.length > 0 && own.every((column) => columns.includes(column));
}

function isFilled(cell: Cell | null): boolean {
  return cell !== null && !isBlank(cell);
}
