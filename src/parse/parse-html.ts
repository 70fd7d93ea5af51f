import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const processor = unified().use(rehypeParse, { fragment: true }).freeze();

/** Parses a stretch of HTML, or a whole page, into a tree; offsets count from its beginning. */
export function parseHtml(text: string): Root {
  return processor.parse(text);
}
