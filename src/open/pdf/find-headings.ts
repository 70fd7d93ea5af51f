import type { Item, PageContent, ReadLine } from './page-content.ts';

/** A heading is set larger than the text by this factor, or bold. */
const larger = 1.14;
const longest = 80;

/** The depth of every line that is a heading: by size, then by weight. */
export function findHeadings(
  pages: readonly PageContent[],
  furniture: ReadonlySet<Item>,
  body: number,
): ReadonlyMap<ReadLine, number> {
  const lines = pages
    .flatMap(({ items }) => items)
    .filter((item) => item.type === 'line')
    .filter((line) => !furniture.has(line));
  const headings = lines.filter((line) => isHeading(line, body));
  const ranks = [...new Set(headings.map(rankOf))].sort((a, b) => b - a);
  return new Map(headings.map((line) => [line, Math.min(6, ranks.indexOf(rankOf(line)) + 1)]));
}

function isHeading({ size, bold, text }: ReadLine, body: number): boolean {
  if (text.length > longest) return false;
  return size >= body * larger || (bold && size >= body * 0.98 && !/[。、]$/.test(text));
}

/** Larger comes first; of one size, bold. */
function rankOf({ size, bold }: ReadLine): number {
  return Math.round(size * 2) + (bold ? 0.5 : 0);
}
