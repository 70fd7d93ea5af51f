import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const processor = unified().use(rehypeParse, { fragment: true }).freeze();

/**
 * Parses a stretch of HTML, or a whole page, into a tree; offsets count from its beginning.
 * Null where the tree is too deep for the stack.
 */
export function parseHtml(text: string): Root | null {
  try {
    return processor.parse(text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
