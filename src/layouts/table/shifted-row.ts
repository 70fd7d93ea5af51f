import { isStatementField } from '../../concepts/record-draft.ts';
import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Row } from '../../parse/document.ts';
import { cellText } from '../grid/cells.ts';
import { fitsColumn } from '../grid/fits-column.ts';
import type { Column, Frame } from '../grid/frame.ts';

const closed = new Set<string>(['no', 'section', 'rating', 'categories']);
const figures = new Set<string>(['baseline', 'target', 'actual', 'value']);

/**
 * A row short of cells, or with too many, in which a cell is not of its column's kind, or that fits its columns better
 * with a cell put in or left out: the others have shifted. Blank cells at the end are padding.
 */
export function isShifted(row: Row, cells: readonly Cell[], frame: Frame): boolean {
  const last = frame.columns.at(-1)?.index ?? 0;
  const surplus = row.cells.length - last - 1;
  if (surplus === 0) return false;
  const isPadded = surplus > 0 && !isOverlong(cells, frame);
  if (!isPadded && cells.some((cell) => isMisfit(cell, frame))) return true;
  return fitsBetter(row, frame, surplus);
}

/**
 * True where more closed columns, and more columns of figures, find a cell of their kind when those behind some column are
 * read `shift` places on.
 */
function fitsBetter(row: Row, { columns }: Frame, shift: number): boolean {
  const fits = (column: Column, by: number): number => {
    const text = textOf(row.cells[column.index + by]?.lines ?? []);
    if (text === '') return 0;
    return (isClosed(column) && fitsColumn(column, text)) || (isOfFigures(column) && isFigure(text))
      ? 1
      : 0;
  };
  let gain = 0;
  return columns.toReversed().some((column) => {
    gain += fits(column, shift) - fits(column, 0);
    return gain > 0;
  });
}

function isOfFigures({ concept }: Column): boolean {
  return figures.has(concept?.key ?? '');
}

function isFigure(text: string): boolean {
  return /^[約▲△\-−]?[\d０-９]/u.test(text) && !text.includes('。');
}

function isMisfit(cell: Cell, frame: Frame): boolean {
  const column = frame.byIndex[cell.column];
  const tells = column !== undefined && (isClosed(column) || isTextual(column));
  return tells && !fitsColumn(column, cellText(cell));
}

/** Prose, in which a number, a name of a section or a grade is out of place. */
function isTextual({ concept }: Column): boolean {
  return concept?.key === 'initiative' || isStatementField(concept?.key ?? '');
}

function isClosed(column: Column): boolean {
  return closed.has(column.concept?.key ?? '');
}

/** True where some text stands beyond the last header column. */
export function isOverlong(cells: readonly Cell[], frame: Frame): boolean {
  return cells.some((cell) => cell.column > (frame.columns.at(-1)?.index ?? 0));
}

/** Of a row with too many cells: those up to the last closed column, and the one open column behind it. */
export function sureCells(row: Row, frame: Frame): Row {
  const filled = (column: Column): boolean => textIn(row, column) !== '';
  const last = frame.columns.findLastIndex((column) => isClosed(column) && filled(column));
  const rest = frame.columns.slice(last + 1);
  const [lone] = rest;
  const sure =
    lone && rest.length === 1 && fitsColumn(lone, textIn(row, lone)) ? lone : frame.columns[last];
  return { ...row, cells: row.cells.slice(0, (sure?.index ?? -1) + 1) };
}

function textIn(row: Row, { index }: Column): string {
  return textOf(row.cells[index]?.lines ?? []);
}
