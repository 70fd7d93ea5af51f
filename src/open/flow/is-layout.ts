import type { FlowNode, FlowTable } from './flow.ts';

/** Tells whether a table only lays out the page: no row prints more than one cell, and one of them holds a table. */
export function isLayout({ rows }: FlowTable): boolean {
  const onePerRow = rows.every((row) => row.filter(({ content }) => prints(content)).length <= 1);
  return onePerRow && rows.some((row) => row.some(({ content }) => content.some(isTable)));
}

function prints(content: readonly FlowNode[]): boolean {
  return content.some((node) => {
    if (node.type === 'table') return true;
    return node.type === 'paragraph' && node.lines.some((line) => line.trim() !== '');
  });
}

function isTable(node: FlowNode): boolean {
  return node.type === 'table';
}
