import type { Cell } from '../../parse/document.ts';
import { cellText } from '../grid/cells.ts';
import type { Frame } from '../grid/frame.ts';

const fewest = 3;
const number = /^[(（]?[\s　]*([\d０-９]{1,2}|[①-⑳])[\s　]*[)）]?列?$/u;

/**
 * True for a row that numbers the columns, as forms do right below their header: (1), (2), (3) …, one in each column from the
 * first on. Names and texts are no numbers, so that such a row says nothing of an initiative.
 */
export function numbersColumns(cells: readonly Cell[], { columns }: Frame): boolean {
  if (cells.length < fewest || cells.length < columns.length) return false;
  const saysText = columns.some(
    ({ concept }) => concept?.kind === 'title' || concept?.kind === 'content',
  );
  return saysText && cells.every((cell, at) => numberIn(cell) === at + 1);
}

function numberIn(cell: Cell): number | null {
  const found = number.exec(cellText(cell))?.[1]?.normalize('NFKC');
  return found === undefined ? null : Number(found);
}
