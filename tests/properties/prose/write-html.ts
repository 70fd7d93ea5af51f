import type { Blanks, Node } from './nodes.ts';

/** Writes a web page; `none` sets the lines of a part as one paragraph with line breaks. */
export function writeHtml(nodes: readonly Node[], blanks: Blanks, title: string): string {
  const body = runs(nodes)
    .map((run) => writeRun(run, blanks))
    .join('\n');
  return [
    '<!DOCTYPE html>',
    '<html lang="ja">',
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
    '<body>',
    '<nav><a href="/">トップ</a> &gt; <a href="/shisei/">市政情報</a></nav>',
    body,
    '<footer><p>このサイトについて</p></footer>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Neighbours of one kind: lines of a paragraph, items of a list, terms of a definition list. */
function runs(nodes: readonly Node[]): Node[][] {
  const found: Node[][] = [];
  for (const node of nodes) {
    const last = found.at(-1)?.[0];
    if (last && family(last) === family(node) && family(node) !== 'alone') found.at(-1)?.push(node);
    else found.push([node]);
  }
  return found;
}

function family({ kind }: Node): 'lines' | 'list' | 'definitions' | 'alone' {
  if (kind === 'lines') return 'lines';
  if (kind === 'item') return 'list';
  return kind === 'term' || kind === 'definition' ? 'definitions' : 'alone';
}

function writeRun(run: readonly Node[], blanks: Blanks): string {
  const [first] = run;
  if (!first) return '';
  switch (family(first)) {
    case 'lines':
      return writeLines(run, blanks);
    case 'list':
      return writeList(run, 0);
    case 'definitions':
      return `<dl>${run.map((node) => writeDefinition(node, blanks)).join('')}</dl>`;
    case 'alone':
      return writeAlone(first);
  }
}

function writeAlone(node: Node): string {
  if (node.kind === 'heading') return `<h${node.depth}>${escapeHtml(node.text)}</h${node.depth}>`;
  return node.kind === 'furniture' ? `<p>${escapeHtml(node.text)}</p>` : '';
}

function writeLines(run: readonly Node[], blanks: Blanks): string {
  const paragraphs = run.map((node) => {
    if (node.kind !== 'lines') return '';
    const text = node.lines.map(escapeHtml).join('<br>');
    return node.bold ? `<strong>${text}</strong>` : text;
  });
  if (blanks === 'none') return `<p>${paragraphs.join('<br>\n')}</p>`;
  return paragraphs.map((text) => `<p>${text}</p>`).join('\n');
}

/** Items deeper than `level` become lists inside the item above. */
function writeList(run: readonly Node[], level: number): string {
  const items: string[] = [];
  let at = 0;
  while (at < run.length) {
    const node = run[at];
    let end = at + 1;
    while (end < run.length && levelOf(run[end]) > level) end += 1;
    const inner = run.slice(at + 1, end);
    const text = node?.kind === 'item' ? node.lines.map(escapeHtml).join('<br>') : '';
    items.push(`<li>${text}${inner.length > 0 ? writeList(inner, level + 1) : ''}</li>`);
    at = end;
  }
  return `<ul>${items.join('')}</ul>`;
}

const levelOf = (node: Node | undefined): number => (node?.kind === 'item' ? node.level : 0);

function writeDefinition(node: Node, blanks: Blanks): string {
  if (node.kind === 'term') return `<dt>${escapeHtml(node.text)}</dt>`;
  if (node.kind !== 'definition') return '';
  const [only, ...others] = node.nodes;
  const plain = only?.kind === 'lines' && others.length === 0;
  const inner = plain
    ? only.lines.map(escapeHtml).join('<br>')
    : runs(node.nodes)
        .map((run) => writeRun(run, blanks))
        .join('');
  return `<dd>${inner}</dd>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
