import type { Block, Line } from '../../parse/document.ts';
import { paragraph } from '../../parse/paragraph.ts';
import type { ReadingText } from '../reading-text.ts';
import type { FlowText } from './flow.ts';
import type { TextLine } from './text-line.ts';

/** What programs draw before the items of a list, with the white space behind it. */
const listBullet = /^(?:[•◦▪‣⁃]\s*|[-–*]\s+|(\d{1,3}[.)])\s+)(?=\S)/;
/** Items further in than this are one level deeper, in points. */
const indent = 6;

/** Writes a stretch of text, and gives its blocks: a heading, paragraphs, items of lists, or furniture. */
export function writeText({ type, depth, lines }: FlowText, text: ReadingText): readonly Block[] {
  if (type === 'paragraph') return writeParagraphs(lines, text);
  const written = lines
    .map((line, i) => text.line(line.text, { block: i === 0 }))
    .filter((line) => line !== null);
  const start = written[0]?.start;
  const end = written.at(-1)?.end;
  if (start === undefined || end === undefined) return [];
  if (type === 'heading') return [{ type, depth, lines: written, start, end }];
  // Cells without their columns must not be taken for anything.
  if (type === 'lost') return [{ type: 'code', lines: written, start, end }];
  return [{ type, kind: 'page', start, end }];
}

/** Lines of a paragraph; one with a bullet begins an item, and those that stand further in than it go on. */
function writeParagraphs(lines: readonly TextLine[], text: ReadingText): Block[] {
  const blocks: Block[] = [];
  const lefts = levels(lines);
  let own: Line[] = [];
  let item: { readonly bullet: string | null; readonly left: number } | null = null;
  const end = (): void => {
    if (own.length > 0) blocks.push(paragraph(own, item ? 'item' : 'text', item?.bullet ?? null));
    own = [];
    item = null;
  };
  for (const line of lines) {
    const [bullet = '', number] = listBullet.exec(line.text) ?? [];
    if (bullet !== '' || (item && line.left < item.left + indent)) end();
    if (bullet !== '') item = { bullet: number ?? null, left: line.left };
    const level = item ? levelOf(item.left, lefts) : 0;
    const whole = text.line(line.text, { block: own.length === 0, level, item: bullet !== '' });
    if (!whole) continue;
    const start = whole.start + bullet.length;
    if (bullet !== '')
      blocks.push({ type: 'furniture', kind: 'bullet', start: whole.start, end: start });
    own.push({ ...whole, start, text: whole.text.slice(bullet.length) });
  }
  end();
  return blocks;
}

function levelOf(left: number, lefts: readonly number[]): number {
  return Math.max(
    0,
    lefts.findIndex((other) => Math.abs(left - other) < indent),
  );
}

/** Where items of each level begin, from the left. */
function levels(lines: readonly TextLine[]): readonly number[] {
  const lefts: number[] = [];
  const items = lines.filter(({ text }) => listBullet.test(text));
  for (const { left } of [...items].sort((a, b) => a.left - b.left)) {
    if (lefts.length === 0 || left - (lefts.at(-1) ?? 0) >= indent) lefts.push(left);
  }
  return lefts;
}
