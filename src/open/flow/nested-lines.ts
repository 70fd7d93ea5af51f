import type { FlowCell, FlowNode, FlowTable } from './flow.ts';

/**
 * The lines of a table that stands in a cell of another: a row is a line, its cells a space apart,
 * as a web page's nested tables are read; where a cell has several lines, each stands alone.
 */
export function nestedLines({ rows }: FlowTable): string[] {
  return rows.flatMap((row) => {
    const cells = row.map(linesOf);
    if (cells.some((lines) => lines.length > 1)) return cells.flat();
    return [cells.flat().join(' ')];
  });
}

function linesOf({ content }: FlowCell): string[] {
  return content.flatMap(linesIn).filter((line) => line.trim() !== '');
}

function linesIn(node: FlowNode): readonly string[] {
  if (node.type === 'paragraph') return node.lines;
  return node.type === 'table' ? nestedLines(node) : [];
}
