import type { PageContent } from './page-content.ts';
import type { TextLine } from './text-line.ts';

/** The size in which most characters of a document are set, in points. */
export function bodySize(pages: readonly PageContent[]): number {
  const counts = new Map<number, number>();
  const add = ({ size, text }: TextLine): void => {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  };
  for (const { items } of pages) {
    for (const item of items) {
      if (item.type === 'line') add(item);
      else for (const cell of item.cells) for (const { lines } of cell.regions) lines.forEach(add);
    }
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}
