import type { FlowNode } from '../flow/flow.ts';
import type { Mark } from './list-marks.ts';
import type { ListPlace } from './read-styles.ts';
import type { WordContext } from './word-context.ts';
import type { WordParagraph } from './word-paragraph.ts';

/** What a paragraph gives: its text behind its mark, what of it does not show, and its text boxes. */
export function finishParagraph(paragraph: WordParagraph, context: WordContext): FlowNode[] {
  const { text, hidden, boxes, style } = paragraph;
  const mark = takeMark(paragraph, context);
  const depth = paragraph.depth ?? style.depth ?? 0;
  const nodes: FlowNode[] = [];
  const bare = text.trim() === '';
  if (!bare || mark?.isNumber) {
    const lines = ((mark?.text ?? '') + text).split('\n');
    const listLevel = mark && depth === 0 ? mark.level : null;
    nodes.push({ type: 'paragraph', lines, depth: depth > 0 ? depth : null, listLevel, bare });
  }
  if (hidden.trim() !== '') nodes.push({ type: 'hidden', text: hidden });
  return [...nodes, ...boxes];
}

/** Counts the paragraph in its list; empty ones count as well, but for those that only hold a text box. */
function takeMark(paragraph: WordParagraph, { countMark }: WordContext): Mark | null {
  const { text, boxes, styleId } = paragraph;
  const place = listPlace(paragraph);
  const counts = text.trim() !== '' || boxes.length === 0;
  return place && counts ? countMark(place, styleId) : null;
}

/** The paragraph's own list, else that of its style; `0` takes it out of all lists. */
function listPlace({ list, level, style }: WordParagraph): ListPlace | null {
  if (list !== null) return list === '0' ? null : { list, level: level ?? 0 };
  if (style.list === null || style.list.list === '0') return null;
  return { list: style.list.list, level: level ?? style.list.level };
}
