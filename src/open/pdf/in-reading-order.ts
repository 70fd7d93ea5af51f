import type { Item, ReadLine, ReadTable } from './page-content.ts';
import type { Box } from './page-marks.ts';

/** Puts tables between the lines of text that stand above and below them; tables beside each other from the left. */
export function inReadingOrder(
  tables: readonly ReadTable[],
  lines: readonly ReadLine[],
): readonly Item[] {
  const items: Item[] = [];
  const waiting = besideFromTheLeft(tables);
  let at = 0;
  for (const line of lines) {
    for (let table = waiting[at]; table && middle(table) < middle(line); table = waiting[++at])
      items.push(table);
    items.push(line);
  }
  return [...items, ...waiting.slice(at)];
}

function middle({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}

/** From the top; a table that begins beside the one before, left of it, goes first. */
function besideFromTheLeft(tables: readonly ReadTable[]): readonly ReadTable[] {
  const sorted = [...tables].sort((a, b) => a.top - b.top);
  for (let i = 1; i < sorted.length; i++) {
    for (let j = i; j > 0; j--) {
      const [above, table] = [sorted[j - 1], sorted[j]];
      if (!above || !table || table.top > above.bottom - 3 || table.right > above.left + 3) break;
      sorted[j - 1] = table;
      sorted[j] = above;
    }
  }
  return sorted;
}
