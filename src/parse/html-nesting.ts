import { formatting, lineEffects, shallowElements } from './html-names.ts';
import type { Tag } from './html-tag.ts';
import { visitHtml } from './visit-html.ts';

/** How deep elements may nest: the tree of deeper ones overflows the stack. */
export const mostNesting = 250;
/** Formatting elements left open times blocks after them: a tree repeats each in each. */
const mostRepetitions = 100_000;

/** Tells whether the tree of an HTML text would be too deep or too large to build. */
export function nestsTooDeep(text: string): boolean {
  const meter = nestingMeter();
  visitHtml(text, 0, text.length, { text: () => {}, hidden: () => {}, tag: meter.tag });
  return meter.isTooDeep();
}

/** The same for tags that are taken one by one. */
export function nestingMeter(): { tag(tag: Tag): void; isTooDeep(): boolean } {
  let depth = 0;
  let deepest = 0;
  let open = 0;
  let repetitions = 0;
  return {
    tag({ name, closing }) {
      if (formatting.has(name)) open = Math.max(0, open + (closing ? -1 : 1));
      if (lineEffects.has(name)) repetitions += open;
      if (!shallowElements.has(name)) depth = Math.max(0, depth + (closing ? -1 : 1));
      deepest = Math.max(deepest, depth);
    },
    isTooDeep: () => deepest > mostNesting || repetitions > mostRepetitions,
  };
}
