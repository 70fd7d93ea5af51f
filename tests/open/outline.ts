import { openFile } from '../../src/open/open-file.ts';
import type { Block, Cell } from '../../src/parse/document.ts';

/** What was opened, in short: headings, paragraphs, and tables row by row, and what was said. */
export interface Outline {
  readonly blocks: readonly unknown[];
  readonly parts: readonly string[];
  /** Rule, what fills its text, and the place it names or stands at. */
  readonly notes: readonly (readonly [rule: string, values: string, place: string | null])[];
  readonly source: string;
  /** Text → its place. */
  readonly placeOf: (text: string) => string | null;
}

export async function outline(bytes: Uint8Array): Promise<Outline> {
  const content = await openFile(bytes);
  if (content.type === 'text') throw new Error('taken for text');
  if (content.type === 'refused') {
    const notes = content.messages.map(
      ({ ruleId, values, place }) => [ruleId, Object.values(values).join(' '), place] as const,
    );
    return { blocks: [], parts: [], notes, source: '', placeOf: () => null };
  }
  const { document, places } = content.opened;
  return {
    blocks: document.blocks.map(blockOutline),
    parts: (document.parts ?? []).map(({ name }) => name),
    notes: content.notes.map(([rule, offset, values = {}, place]) => [
      rule,
      Object.values(values).join(' '),
      place ?? (offset === null ? null : places.at(offset)),
    ]),
    source: document.source,
    placeOf: (text) => places.at(document.source.indexOf(text)),
  };
}

function blockOutline(block: Block): unknown {
  if (block.type === 'furniture') return { furniture: block.kind };
  if (block.type === 'table') {
    return block.rows.map(({ cells }, row) => cells.map((cell, column) => slot(cell, row, column)));
  }
  const text = block.lines.map((line) => line.text).join('\n');
  if (block.type === 'heading') return `${'#'.repeat(block.depth)} ${text}`;
  return block.type === 'paragraph' && block.container === 'item' ? `* ${text}` : text;
}

/** A cell's text in its first slot; `<` and `^` where it reaches over from the left or from above. */
function slot(cell: Cell | null, row: number, column: number): string | null {
  if (!cell) return null;
  if (cell.row < row) return '^';
  if (cell.column < column) return '<';
  return cell.lines.map(({ text }) => text).join('\n');
}
