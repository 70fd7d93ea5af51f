import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx';
import type { PageBlock, PageCell, PageLine } from './page.ts';

export interface DocxOptions {
  /** Bullets at the beginning of lines become automatic ones, which stand nowhere in the text. */
  readonly automaticBullets?: boolean;
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** Bullets that can be automatic, each with a list of its own. */
const bullets = ['●', '・', '※', '→'] as const;

/** Writes a page as a document of Word. */
export async function writeDocx(
  blocks: readonly PageBlock[],
  options: DocxOptions = {},
): Promise<Uint8Array> {
  const children = blocks.map((block) => {
    if (block.type === 'table') return tableOf(block.rows, options);
    if (block.type === 'line') {
      if (!block.item) return new Paragraph(block.text);
      return new Paragraph({ text: block.text, numbering: { reference: 'bullet-1', level: 0 } });
    }
    const heading = headings[block.depth - 1] ?? HeadingLevel.HEADING_6;
    return new Paragraph({ text: block.text, heading });
  });
  const document = new Document({
    numbering: {
      config: bullets.map((text, at) => ({
        reference: `bullet-${at}`,
        levels: [0, 1, 2].map((level) => ({ level, format: LevelFormat.BULLET, text })),
      })),
    },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function tableOf(rows: readonly (readonly PageCell[])[], options: DocxOptions): Table {
  return new Table({
    rows: rows.map((cells) => {
      const children = cells.flatMap((cell) => (cell ? [cellOf(cell, options)] : []));
      return new TableRow({ children });
    }),
  });
}

function cellOf(cell: NonNullable<PageCell>, options: DocxOptions): TableCell {
  const lines = cell.lines.map((line) => lineOf(line, options));
  return new TableCell({
    rowSpan: cell.rowSpan,
    columnSpan: cell.colSpan,
    children: lines.length > 0 ? lines : [new Paragraph('')],
  });
}

function lineOf({ text, level }: PageLine, { automaticBullets }: DocxOptions): Paragraph {
  const bullet = bullets.findIndex((sign) => text.startsWith(sign));
  if (!automaticBullets || bullet < 0) return new Paragraph(text);
  return new Paragraph({
    text: text.slice(1),
    numbering: { reference: `bullet-${bullet}`, level },
  });
}
