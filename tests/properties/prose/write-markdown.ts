import type { Blanks, Node } from './nodes.ts';

/** Writes plain text or Markdown: they differ only in the nodes that a document is made of. */
export function writeMarkdown(nodes: readonly Node[], blanks: Blanks): string {
  const parts = nodes.map((node, i) => separator(nodes[i - 1], node, blanks) + writeNode(node));
  return `${parts.join('')}\n`;
}

function writeNode(node: Node): string {
  switch (node.kind) {
    case 'heading':
      return `${'#'.repeat(node.depth)} ${node.text}`;
    case 'lines':
      return node.lines.map((line) => (node.bold ? `**${line}**` : line)).join('\n');
    case 'item':
      return writeItem(node.level, node.lines);
    case 'term':
      return node.text;
    case 'definition':
      return node.nodes.map(writeNode).join('\n');
    case 'furniture':
      return node.text;
    case 'gap':
      return '';
  }
}

function writeItem(level: number, lines: readonly string[]): string {
  const indent = '  '.repeat(level);
  return lines.map((line, i) => `${indent}${i === 0 ? '- ' : '  '}${line}`).join('\n');
}

function separator(before: Node | undefined, node: Node, blanks: Blanks): string {
  if (!before || before.kind === 'gap') return '';
  if (node.kind === 'gap') return blanks === 'none' ? '\n' : '\n\n';
  const list = before.kind === 'item' && node.kind === 'item';
  // Text right below an item would be part of the item.
  const leavesList = before.kind === 'item' && node.kind === 'lines';
  return leavesList || (blanks === 'all' && !list) ? '\n\n' : '\n';
}
