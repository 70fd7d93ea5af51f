import type { TableRegion } from './find-tables.ts';
import { hiddenElements, tableElements } from './html-names.ts';
import type { Tag } from './html-tag.ts';
import { hiddenPlaceholder, tablePlaceholder } from './page-furniture.ts';
import { type HtmlVisitor, visitHtml } from './visit-html.ts';

/**
 * The stretch as the HTML parser shall see it, every character in its place: a comment for every table, which is read
 * by itself, and for all that does not show; paragraphs for what is left of a layout table; and no `<` that is no tag of HTML.
 */
export function maskHtml(
  source: string,
  start: number,
  end: number,
  regions: readonly TableRegion[],
): string {
  let text = '';
  const mask: HtmlVisitor = {
    text: (from, to) => {
      text += source.slice(from, to).replaceAll('<', '(');
    },
    hidden: (from, to, kind) => {
      if (kind === 'cdata') text += ' '.repeat(to - from);
      else if (kind === 'hidden') text += comment(hiddenPlaceholder, to - from);
      else text += source.slice(from, to);
    },
    tag: (tag) => {
      text += maskTag(source, tag);
    },
  };
  let from = start;
  for (const region of regions) {
    visitHtml(source, from, region.start, mask);
    text += comment(tablePlaceholder, region.end - region.start);
    from = region.end;
  }
  visitHtml(source, from, end, mask);
  return text;
}

/** A comment as long as what it stands for; what is too short for one becomes spaces. */
function comment(placeholder: string, length: number): string {
  if (length < '<!--?-->'.length) return ' '.repeat(length);
  return `<!--${placeholder.padEnd(Math.max(0, length - '<!---->'.length))}-->`;
}

/** Elements that would swallow all that follows; a hidden one comes here only where nothing closes it. */
const swallows: ReadonlySet<string> = new Set([...hiddenElements, 'plaintext', 'xmp', 'iframe']);

function maskTag(source: string, { name, closing, start, end }: Tag): string {
  if (swallows.has(name) || /[:-]/.test(name)) return ' '.repeat(end - start);
  if (!tableElements.has(name)) return source.slice(start, end);
  return `${(closing ? '</p' : '<p').padEnd(end - start - 1)}>`;
}
