import type { Block, Cell, Line } from '../../src/parse/document.ts';

/** A cell of a page; null where a cell above or to the left spans into the slot. */
export type PageCell = {
  readonly lines: readonly PageLine[];
  readonly rowSpan: number;
  readonly colSpan: number;
} | null;

export interface PageLine {
  readonly text: string;
  /** Depth inside nested lists; 0 outside one. */
  readonly level: number;
  readonly item: boolean;
}

/** What office programs are told to write: headings, lines and tables. */
export type PageBlock =
  | { readonly type: 'heading'; readonly depth: number; readonly text: string }
  | { readonly type: 'line'; readonly text: string; readonly item?: boolean }
  | { readonly type: 'table'; readonly rows: readonly (readonly PageCell[])[] };

/** The visible part of a parsed text as a page. */
export function pageOf(blocks: readonly Block[]): PageBlock[] {
  return blocks.flatMap((block): PageBlock[] => {
    if (block.type === 'table') return [{ type: 'table', rows: block.rows.map(rowOf) }];
    if (block.type === 'furniture') return [];
    if (block.type === 'heading') {
      return [{ type: 'heading', depth: block.depth, text: block.lines.map(textOf).join('') }];
    }
    const item = block.type === 'paragraph' && block.container === 'item';
    return block.lines.map((line) => ({ type: 'line', text: textOf(line), item }));
  });
}

function rowOf(
  { cells }: { readonly cells: readonly (Cell | null)[] },
  row: number,
): readonly PageCell[] {
  return cells.map((cell, column) => {
    if (!cell || cell.row !== row || cell.column !== column) return null;
    const { rowSpan, colSpan } = cell;
    const lines = cell.lines.map((line) => ({
      text: textOf(line),
      level: line.level,
      item: line.item,
    }));
    return { lines, rowSpan, colSpan };
  });
}

function textOf({ text }: Line): string {
  return text.replace(/\s+/g, ' ').trim();
}
