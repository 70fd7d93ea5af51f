import { textOf } from '../../concepts/text-of.ts';
import type { Heading, Line, Paragraph } from '../../parse/document.ts';
import { restoreText } from '../../values/restore-text.ts';
import type { Desk } from '../desk/desk.ts';
import { keepLines } from '../desk/keep.ts';
import { narrowScope } from '../desk/scope.ts';
import { currentSheet } from '../desk/sheets.ts';
import {
  initiativeHeading,
  listItem,
  ratingHeading,
  recordLabel,
  recordStart,
  sectionName,
} from './initiative-readers.ts';
import {
  blockLabel,
  fieldLine,
  groupLine,
  labelLine,
  sectionHeading,
  unknownHeading,
} from './label-readers.ts';
import { closeRecord, flushField, holdParent, type Item, lineDepth, type Prose } from './prose.ts';
import {
  department,
  furniture,
  head,
  legendLine,
  lostTable,
  municipality,
  runningHead,
  title,
  year,
} from './sheet-readers.ts';

/** One way to read a heading or line; true when it did. */
type Reader = (item: Item, prose: Prose, desk: Desk) => boolean;

/** What a heading can be, tried in this order. */
const headingReaders: readonly Reader[] = [
  furniture,
  closeDeeper,
  runningHead,
  head,
  recordStart,
  ratingHeading,
  department,
  title,
  recordLabel,
  blockLabel,
  sectionHeading,
  sectionName,
  initiativeHeading,
  year,
  unknownHeading,
];

/** What a line of text can be, tried in this order. */
const lineReaders: readonly Reader[] = [
  furniture,
  lostTable,
  runningHead,
  legendLine,
  head,
  recordStart,
  ratingHeading,
  department,
  title,
  sectionName,
  listItem,
  labelLine,
  year,
  fieldLine,
  groupLine,
  municipality,
];

/** Reads a heading. */
export function readHeading(block: Heading, prose: Prose, desk: Desk): void {
  read(itemOf(block.lines, block.depth, 'heading'), headingReaders, prose, desk);
}

/** Reads a paragraph: each of its lines by itself. */
export function readParagraph(block: Paragraph, prose: Prose, desk: Desk): void {
  if (block.container === 'term') {
    read(itemOf(block.lines, lineDepth, 'term'), headingReaders, prose, desk);
    return;
  }
  for (const line of block.lines)
    read(itemOf([line], lineDepth, block.container), lineReaders, prose, desk);
}

function read(item: Item, readers: readonly Reader[], prose: Prose, desk: Desk): void {
  if (item.text === '') return;
  if (!readers.some((reader) => reader(item, prose, desk)))
    keepLines(item.lines, currentSheet(desk), desk);
}

function itemOf(lines: readonly Line[], depth: number, container: Item['container']): Item {
  const text = textOf(lines);
  const restored = text.length <= 80 ? restoreText(text) : null;
  return {
    lines,
    depth,
    container,
    text: restored ?? text,
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
  };
}

/** A heading ends what deeper or equal headings opened. */
function closeDeeper({ depth }: Item, prose: Prose, desk: Desk): boolean {
  if (depth === lineDepth) return false;
  holdParent(prose, depth, desk);
  flushField(prose, desk);
  if (prose.record && depth <= prose.recordDepth) closeRecord(prose, desk);
  if (prose.listDepth !== null && depth <= prose.listDepth) prose.listDepth = null;
  desk.scope = narrowScope(desk.scope, depth);
  prose.groupHeading = null;
  if (depth <= prose.groupDepth || prose.groupDepth === 0) prose.group = null;
  prose.mode = 'text';
  return false;
}
