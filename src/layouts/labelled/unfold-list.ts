import { conceptOf } from '../../concepts/index.ts';
import type { Cell, Line, Row, Table } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { cellText, foldedText, isBlank } from '../grid/cells.ts';
import { areLabels } from './are-labels.ts';
import { cellAt } from './cell-at.ts';
import { type LabelledText, labelledLines } from './labelled-lines.ts';

const mostColumns = 100;

/**
 * A list in one column of which every cell is labels and texts, as a list with a column for each label; the column
 * itself, of which only the header is left, comes last. Null for any other table.
 */
export function unfoldList(
  table: Table,
  vocabulary: Vocabulary,
): { readonly table: Table; readonly texts: readonly LabelledText[] } | null {
  if (table.width < 2 || table.width > mostColumns) return null;
  for (let column = table.width - 1; column >= 0; column--) {
    const found = labelledColumn(table, column, vocabulary);
    if (found) return { table: unfold(table, found), texts: [...found.texts.values()].flat() };
  }
  return null;
}

interface Labelled {
  readonly column: number;
  /** The row of the header. */
  readonly header: number;
  /** Folded labels in the order in which they are first met, as first printed. */
  readonly labels: ReadonlyMap<string, LabelledText>;
  /** The labels and texts of each row. */
  readonly texts: ReadonlyMap<number, readonly LabelledText[]>;
}

function labelledColumn(table: Table, column: number, vocabulary: Vocabulary): Labelled | null {
  if (!endsInLabels(table, column, vocabulary)) return null;
  const texts = new Map<number, readonly LabelledText[]>();
  let header = -1;
  for (const [at, row] of table.rows.entries()) {
    const cell = row.cells[column];
    if (!isInColumn(cell)) continue;
    const own = textsOf(cell, vocabulary);
    if (own) texts.set(at, own);
    else if (texts.size === 0) header = at;
    else if (!isSame(cell, table.rows[header]?.cells[column])) return null;
  }
  if (header < 0 || !texts.has(header + 1) || !isOpen(table, header, column, vocabulary))
    return null;
  const labels = labelsOf(texts);
  return areLabels([...texts.values()]) && labels.size <= mostColumns
    ? { column, header, labels, texts }
    : null;
}

/**
 * False for most columns, by their last two cells: of what holds no labels only the header may stand below a cell that
 * does, printed again.
 */
function endsInLabels({ rows }: Table, column: number, vocabulary: Vocabulary): boolean {
  let below: Cell | null = null;
  for (let at = rows.length - 1; at >= 0; at--) {
    const cell = rows[at]?.cells[column];
    if (!isInColumn(cell)) continue;
    if (textsOf(cell, vocabulary)) return true;
    if (below && !isSame(cell, below)) return false;
    below = cell;
  }
  return false;
}

function isInColumn(cell: Cell | null | undefined): cell is Cell {
  return cell != null && !isBlank(cell) && cell.colSpan === 1;
}

function textsOf({ rowSpan, lines }: Cell, vocabulary: Vocabulary): readonly LabelledText[] | null {
  return rowSpan > 1 ? null : labelledLines(lines, vocabulary);
}

function isSame(cell: Cell, other: Cell | null | undefined): boolean {
  return other != null && foldedText(cell) === foldedText(other);
}

/** The header asks for no name, number or grade, and its row for something beside it. */
function isOpen(table: Table, header: number, column: number, vocabulary: Vocabulary): boolean {
  const cells = table.rows[header]?.cells ?? [];
  const cell = cells[column];
  if (cell?.lines.length !== 1) return false;
  const meaning = vocabulary.column(cellText(cell));
  const kind = meaning ? conceptOf(meaning.key).kind : null;
  return kind === null || kind === 'content' || kind === 'extra';
}

function labelsOf(
  texts: ReadonlyMap<number, readonly LabelledText[]>,
): ReadonlyMap<string, LabelledText> {
  const labels = new Map<string, LabelledText>();
  for (const text of [...texts.values()].flat()) {
    const key = foldKey(text.label.text);
    if (!labels.has(key)) labels.set(key, text);
  }
  return labels;
}

function unfold(table: Table, labelled: Labelled): Table {
  const columns = labelColumns(table.width, labelled);
  return {
    ...table,
    width: table.width + labelled.labels.size,
    labels: new Set(columns),
    rows: table.rows.map((row, at) => unfoldRow(row, at, table.width, labelled)),
  };
}

/** The first label takes the column, the others come behind the last one. */
function labelColumns(width: number, { column, labels }: Labelled): readonly number[] {
  return [column, ...Array.from({ length: labels.size - 1 }, (_, i) => width + i)];
}

function unfoldRow(row: Row, at: number, width: number, labelled: Labelled): Row {
  const { column, labels, texts } = labelled;
  const cell = row.cells[column];
  if (cell === undefined) return row;
  const cells = row.cells.slice();
  while (cells.length < width) cells.push(cellAt([], at, cells.length, row.end));
  if (cell && cell.colSpan > 1) return { ...row, cells: widened(cells, cell, labels.size) };
  const own = texts.get(at);
  const put = (lines: readonly Line[], place: number): void => {
    const made = cellAt(lines, at, place, cell?.end ?? row.end);
    cells[place] = { ...made, header: cell?.header ?? false };
  };
  const columns = labelColumns(width, labelled);
  for (const [i, [key, text]] of [...labels].entries())
    put(linesUnder(key, text, own, cell, at >= labelled.header), columns[i] ?? column);
  put(own ? [] : (cell?.lines ?? []), width + labels.size - 1);
  return { ...row, cells };
}

/** The texts of a row with one label; the label itself in the header, wherever it is printed. */
function linesUnder(
  key: string,
  { label }: LabelledText,
  own: readonly LabelledText[] | undefined,
  cell: Cell | null,
  isHeader: boolean,
): readonly Line[] {
  if (!own) return cell && !isBlank(cell) && isHeader ? [label] : [];
  return own.filter((text) => foldKey(text.label.text) === key).flatMap(({ values }) => values);
}

/** A cell over several columns goes over the new ones too, if it reaches the last. */
function widened(cells: readonly (Cell | null)[], cell: Cell, more: number): (Cell | null)[] {
  const reaches = cell.column + cell.colSpan === cells.length;
  const wide = reaches ? { ...cell, colSpan: cell.colSpan + more } : cell;
  const own = cells.map((one) => (one === cell ? wide : one));
  for (let i = 0; i < more; i++) {
    const place = cells.length + i;
    own.push(reaches ? wide : cellAt([], cell.row, place, cell.end));
  }
  return own;
}
