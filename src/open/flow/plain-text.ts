import type { FlowNode } from './flow.ts';

/** All that nodes print, in one line. */
export function plainText(nodes: readonly FlowNode[]): string {
  return nodes.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}

function textOf(node: FlowNode): string {
  if (node.type === 'paragraph') return node.bare ? '' : node.lines.join(' ');
  if (node.type === 'furniture') return node.text;
  if (node.type === 'hidden') return '';
  return node.rows.flatMap((row) => row.map(({ content }) => plainText(content))).join(' ');
}
