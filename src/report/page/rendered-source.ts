import type { Span } from '../report-entry.ts';

/**
 * A web page as it looks, its range marked: only elements that lay out text, without any attribute but those that
 * merge cells, so that nothing of the page can run, load or lead anywhere.
 */
export function renderedSource(html: string, [start, end]: Span): DocumentFragment {
  // The parser takes `<!` for a comment, which may stand wherever text may, inside tables too, and moves nothing.
  const marked = `${html.slice(0, start)}<!${begin}>${html.slice(start, end)}<!${finish}>${html.slice(end)}`;
  const page = new DOMParser().parseFromString(disarmed(marked), 'text/html');
  const result = document.createDocumentFragment();
  const state = { inside: false };
  for (const child of Array.from(page.body.childNodes)) copy(child, result, state);
  return result;
}

const begin = 'mbo-parse begin';
const finish = 'mbo-parse end';

/** Elements that are shown as themselves; of all others only what they hold. */
const shown = new Set([
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'p', 'div', 'section'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'br', 'hr', 'pre'],
  ...['blockquote', 'strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'ruby', 'rt', 'rp', 'span'],
]);

/** Elements whose content is no text that anybody reads. */
const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'select',
  'textarea',
]);

function copy(node: Node, target: ParentNode, state: { inside: boolean }): void {
  if (node instanceof Comment) {
    if (node.data === begin || node.data === finish) state.inside = node.data === begin;
  } else if (node instanceof Text) {
    target.append(state.inside && node.data.trim() !== '' ? mark(node.data) : node.data);
  } else if (node instanceof Element && !isHidden(node)) {
    const own = shown.has(node.localName) ? copyOf(node) : null;
    if (own) target.append(own);
    for (const child of Array.from(node.childNodes)) copy(child, own ?? target, state);
  }
}

function mark(text: string): HTMLElement {
  const node = document.createElement('mark');
  node.append(text);
  return node;
}

/** The report admits neither styles nor handlers but its own, and complains of others even where none takes effect. */
function disarmed(html: string): string {
  return html
    .replace(/<(\/?)style\b/gi, '<$1template')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\s(style|on[a-z]+)(?=\s*=)/gi, ' data-$1'));
}

function isHidden(node: Element): boolean {
  const style = node.getAttribute('data-style') ?? '';
  return (
    silent.has(node.localName) ||
    node.hasAttribute('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i.test(style)
  );
}

function copyOf(node: Element): HTMLElement {
  const own = document.createElement(node.localName);
  for (const name of ['colspan', 'rowspan']) {
    const value = node.getAttribute(name);
    if (value !== null) own.setAttribute(name, value);
  }
  return own;
}
