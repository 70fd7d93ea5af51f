import type { Document, Table } from '../../parse/document.ts';
import type { Desk } from '../desk/desk.ts';
import { perDesk } from '../desk/per-desk.ts';
import { headerText } from '../grid/cells.ts';
import { headerKey } from '../grid/header-key.ts';
import { cellsAt } from '../grid/row-facts.ts';
import { isKnownKey } from './form-key.ts';

/** The first rows of a document's tables of two rows, each with the rows below it. */
const rowsBelow = perDesk<Document, ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * True for the first of two rows where the same row stands above another one in a further table: labels recur, and what
 * they name differs. It begins with the known label of a name, with one behind it that nobody knows; of the row below no
 * cell is a label.
 */
export function headsAgain(table: Table, at: number, desk: Desk): boolean {
  const [first] = table.rows;
  if (at > 0 || table.rows.length !== 2 || !first) return false;
  const [key, ...others] = cellsAt(table, 0);
  if (!key || others.every((cell) => isKnownKey(cell, desk))) return false;
  if (desk.vocabulary.column(headerText(key))?.titled !== 'initiative') return false;
  if (cellsAt(table, 1).some((cell) => isKnownKey(cell, desk))) return false;
  const known = rowsBelow(desk).get(desk.document) ?? collect(desk.document);
  rowsBelow(desk).set(desk.document, known);
  return (known.get(headerKey(first))?.size ?? 0) > 1;
}

function collect({ blocks }: Document): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const block of blocks) {
    const [first, second, ...more] = block.type === 'table' ? block.rows : [];
    if (!first || !second || more.length > 0) continue;
    const key = headerKey(first);
    found.set(key, (found.get(key) ?? new Set()).add(headerKey(second)));
  }
  return found;
}
