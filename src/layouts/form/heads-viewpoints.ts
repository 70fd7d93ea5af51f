import type { Cell, Table } from '../../parse/document.ts';
import { isRatingText } from '../../values/rating.ts';
import type { Desk } from '../desk/desk.ts';
import { headerText } from '../grid/cells.ts';
import { cellsAt } from '../grid/row-facts.ts';
import { mayBeKey } from './form-key.ts';

/**
 * 視点 | 評価 | 理由 above the sides from which an initiative is rated (必要性 | A | …): the grade of the first of these is no
 * final one. All rows stand under the header, the first column names sides, and a column of grades there are.
 */
export function headsViewpoints(table: Table, at: number, desk: Desk): boolean {
  const header = cellsAt(table, at);
  const [first] = header;
  const grades = header.find((cell) => cell !== first && rates(cell, desk));
  if (!first || !grades || !header.every(mayBeKey) || isViewpoint(first, desk)) return false;
  const below = cellsAt(table, at + 1);
  const [side] = below;
  if (!side || !isViewpoint(side, desk) || side.column !== first.column) return false;
  if (!below.every((cell) => header.some(({ column }) => column === cell.column))) return false;
  return below.some((cell) => cell.column === grades.column && isRatingText(headerText(cell)));
}

function rates(cell: Cell, { vocabulary }: Desk): boolean {
  const meaning = vocabulary.column(headerText(cell));
  return meaning?.key === 'rating' && !meaning.viewpoint;
}

function isViewpoint(cell: Cell, { vocabulary }: Desk): boolean {
  return vocabulary.column(headerText(cell))?.viewpoint === true;
}
