import type { Container, Flattened, Furniture, Line, Paragraph } from './document.ts';
import type { Content } from './read-content.ts';

/** A paragraph round its lines. */
export function paragraph(
  lines: readonly Line[],
  container: Container = 'text',
  bullet: string | null = null,
): Paragraph {
  const start = lines[0]?.start ?? 0;
  return { type: 'paragraph', container, bullet, lines, start, end: lines.at(-1)?.end ?? start };
}

/** A table that has lost its columns, round its lines. */
export function flattened(lines: readonly Line[]): Flattened {
  const start = lines[0]?.start ?? 0;
  return { type: 'flattened', lines, start, end: lines.at(-1)?.end ?? start };
}

/** What stood in one stretch of text, as blocks: its lines, if there are any, and its furniture. */
export function contentBlocks({ lines, furniture }: Content): readonly (Paragraph | Furniture)[] {
  return lines.length > 0 ? [paragraph(lines), ...furniture] : furniture;
}
