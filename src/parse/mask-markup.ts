import { indexOfLess } from './index-of-less.ts';
import { visitHtml } from './visit-html.ts';

/** Punctuation without a meaning in markdown: marks beside it open and close as they do beside a tag. */
const filler = ',';

/**
 * A stretch of markdown as its parser shall see it, every character in its place: no tag, comment or element that does
 * not show is left in it, so that no mark inside one pairs with a mark outside.
 */
export function maskMarkup(source: string, start: number, end: number): string {
  if (indexOfLess(source, start, end) < 0) return source.slice(start, end);
  let text = '';
  const fill = (from: number, to: number): void => {
    text += filler.repeat(to - from);
  };
  visitHtml(source, start, end, {
    text: (from, to) => {
      text += source.slice(from, to);
    },
    tag: (tag) => fill(tag.start, tag.end),
    hidden: fill,
  });
  return text;
}
