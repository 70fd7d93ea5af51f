import type { FlowNode } from '../flow/flow.ts';
import type { Attributes } from '../package/read-xml.ts';

/** The text of one paragraph while it is read. */
export interface OdfParagraph {
  readonly style: string | undefined;
  /** Depth of a heading; null for a paragraph. */
  readonly depth: number | null;
  text: string;
  hidden: string;
  /** What stands in text boxes that are anchored here. */
  readonly boxes: FlowNode[];
}

/** Begins a paragraph or heading. */
export function odfParagraph(name: string, attributes: Attributes): OdfParagraph {
  const depth = name === 'h' ? Math.max(1, Number(attributes['outline-level'] ?? 1)) : null;
  return { style: attributes['style-name'], depth, text: '', hidden: '', boxes: [] };
}

/** Spaces that one element may stand for. */
const mostSpaces = 1000;

/** What an element inside a paragraph prints by itself; null for one that only holds text. */
export function inlineText(name: string, attributes: Attributes): string | null {
  if (name === 's')
    return ' '.repeat(Math.min(mostSpaces, Math.max(1, Number(attributes.c ?? 1) || 1)));
  if (name === 'tab') return '\t';
  return name === 'line-break' ? '\n' : null;
}
