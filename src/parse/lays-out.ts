import type { Cell, Row, Table } from './document.ts';
import type { TableRegion } from './find-tables.ts';
import { headings } from './html-names.ts';
import { cellTexts } from './read-container.ts';
import type { PageScan } from './syntax.ts';
import { isVisible } from './visible.ts';
import { visitHtml } from './visit-html.ts';

/** Tells whether something is printed in a cell. */
export function prints(cell: Cell | null): cell is Cell {
  return cell !== null && cell.lines.length > 0;
}

/**
 * Tells whether a table with `inner` tables only sets the parts of a page beside each other. It has no header, and beside
 * the cells with the tables stand links only, or the tables stand below headings; the cells of a form are beside labels.
 */
export function laysOut(scan: PageScan, table: Table, inner: readonly TableRegion[]): boolean {
  const { headers } = scan;
  if (!headers || table.rows.some((row) => isData(row, headers.isHeader))) return false;
  const cells = new Set(table.rows.flatMap((row) => row.cells.filter(prints)));
  const holders = [...cells].filter((cell) =>
    inner.some(({ start }) => cell.start <= start && start < cell.end),
  );
  const others = [...cells].filter((cell) => !holders.includes(cell));
  const isBelowHeading = holders.some((cell) => contents(scan, cell).heading);
  return (
    isBelowHeading || (others.length > 0 && others.every((cell) => contents(scan, cell).links))
  );
}

function isData(row: Row, isHeader: (cells: readonly string[]) => boolean): boolean {
  return row.cells.some((cell) => cell?.header === true) || isHeader(cellTexts(row));
}

/** Whether a heading stands in the cell, and whether all its text is a link. */
function contents(
  { source }: PageScan,
  { start, end }: Cell,
): { heading: boolean; links: boolean } {
  const found = { heading: false, links: true };
  let inLink = false;
  let tables = 0;
  visitHtml(source, start, end, {
    text: (from, to) => {
      if (!inLink && showsInk(source, from, to)) found.links = false;
    },
    hidden: () => {},
    tag: ({ name, closing }) => {
      if (name === 'a') inLink = !closing;
      if (name === 'table') tables += closing ? -1 : 1;
      if (tables === 0 && headings.has(name)) found.heading = true;
    },
  });
  return found;
}

function showsInk(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVisible(source.charCodeAt(at))) return true;
  return false;
}
