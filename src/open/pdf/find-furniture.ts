import { isPageFurniture } from '../../values/page-furniture.ts';
import type { Item, PageContent, ReadLine } from './page-content.ts';

/** The part of a page, at its head and at its foot, in which running heads and page numbers stand. */
const margin = 0.12;
/** How far a running head may move from page to page, in points. */
const drift = 3;

/** The lines that belong to the page and not to the text: page numbers, running heads and feet. */
export function findFurniture(pages: readonly PageContent[], body: number): ReadonlySet<Item> {
  const furniture = new Set<Item>();
  const edges = pages.flatMap(edgeLines);
  for (const edge of edges) if (isNumber(edge)) furniture.add(edge.line);
  const known = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (furniture.has(edge.line) || edge.line.size > body * 1.05) continue;
    const key = `${edge.side} ${edge.line.text.replace(/[\d０-９]+/g, '#')}`;
    known.set(key, [...(known.get(key) ?? []), edge]);
  }
  for (const alike of known.values()) {
    const [first] = alike;
    const rest = alike.filter((edge) => first && edge !== first && isSamePlace(edge, first));
    for (const { line } of rest) furniture.add(line);
    if (first?.side === 'foot' && rest.length > 0) furniture.add(first.line);
  }
  return furniture;
}

/** A line at the upper or lower edge of its page. */
interface Edge {
  readonly line: ReadLine;
  readonly side: 'head' | 'foot';
  /** Distance from that edge, in points. */
  readonly distance: number;
}

/** The lines above and below everything else, within the margins. */
function edgeLines({ items, height }: PageContent): Edge[] {
  const lines = items.filter((item) => item.type === 'line');
  const tables = items.filter((item) => item.type === 'table');
  const top = Math.min(...tables.map((table) => table.top), height);
  const bottom = Math.max(...tables.map((table) => table.bottom), 0);
  return lines.flatMap((line): Edge[] => {
    if (line.bottom < Math.min(height * margin, top))
      return [{ line, side: 'head', distance: line.top }];
    if (line.top > Math.max(height * (1 - margin), bottom))
      return [{ line, side: 'foot', distance: height - line.bottom }];
    return [];
  });
}

const sheetName = /^(?:Sheet|シート)\s*\d+$/i;

function isNumber({ line, side }: Edge): boolean {
  const text = line.text.trim();
  return (
    isPageFurniture(text) || (side === 'foot' && /^\d{1,4}$/.test(text)) || sheetName.test(text)
  );
}

function isSamePlace(a: Edge, b: Edge): boolean {
  return Math.abs(a.distance - b.distance) <= drift;
}
