import type { Table } from '../../parse/document.ts';
import { headerText } from '../grid/cells.ts';

const pageHeader = /^(?:掲載)?(?:ページ|頁|page|p\.?)(?:番号|数)?$/iu;
const page = /^(?:p\.?\s*)?[\d０-９]{1,4}$/iu;

/** True for a table of contents: a last column headed ページ, and nothing but numbers of pages below. */
export function listsPages(table: Table, from: number): boolean {
  const last = (table.rows[from]?.cells.length ?? 0) - 1;
  if (last < 1 || !pageHeader.test(headerText(table.rows[from]?.cells[last]))) return false;
  const below = table.rows.slice(from + 1);
  return below.length > 0 && below.every(({ cells }) => page.test(headerText(cells[last])));
}
