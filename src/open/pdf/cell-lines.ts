import type { ReadCell } from './page-content.ts';
import type { TextLine } from './text-line.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** What a cell reads, its wraps undone; boxes are those of the page. */
export function cellLines(cell: ReadCell, padding: number): readonly TextLine[] {
  const { left, top, right, bottom } = cell;
  return cell.regions.flatMap(({ lines, region, turned }) => {
    const unwrapped = unwrapLines(lines, { region, padding });
    return turned ? unwrapped.map((line) => ({ ...line, left, top, right, bottom })) : unwrapped;
  });
}
