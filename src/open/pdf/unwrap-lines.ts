import { boundsOf } from './glyph-runs.ts';
import { itemMark } from './item-mark.ts';
import { isCloser, isLatin, leavesOpen } from './kinsoku.ts';
import type { Box } from './page-marks.ts';
import type { TextLine } from './text-line.ts';

/** The room between a wall and the text beside it, in points. */
export interface Room {
  readonly region: Box;
  readonly padding: number;
}

/** A line counts as full when it leaves less room than its next piece and this part of the size: walls are snapped. */
const tolerance = 0.25;

/**
 * Joins the lines that a program wrapped: a line goes on with the next where the first piece of that one would not have
 * fitted behind it. Where it would have, somebody ended the line.
 */
export function unwrapLines(lines: readonly TextLine[], room: Room): readonly TextLine[] {
  const setting = settingOf(lines, room);
  const joined: TextLine[] = [];
  let last: TextLine | null = null;
  for (const line of lines) {
    const whole = joined.at(-1);
    if (last && whole && goesOn(last, line, setting))
      joined[joined.length - 1] = join(whole, last, line);
    else joined.push(line);
    last = line;
  }
  return joined;
}

/** How the lines of a region are set. */
interface Setting {
  readonly left: number;
  /** Where a full line ends. */
  readonly right: number;
  readonly aligned: 'left' | 'other';
  /** No line begins with a sign that none may begin with. */
  readonly kinsoku: boolean;
  /** Marks of the list that the region holds: that of its first line, and those that begin several. */
  readonly marks: ReadonlySet<string>;
}

function settingOf(lines: readonly TextLine[], { region, padding }: Room): Setting {
  const size = lines[0]?.size ?? 0;
  const starts = lines.map(({ left }) => left);
  const ends = lines.map(({ right }) => right);
  const full = region.right - padding - tolerance * size;
  return {
    left: Math.min(...starts),
    right: Math.max(full, ...ends.filter((end) => end <= region.right)),
    aligned: isAligned(lines) ? 'left' : 'other',
    kinsoku: lines.every(({ text }) => text.startsWith('・') || !isCloser(text[0] ?? '')),
    marks: listMarks(lines),
  };
}

function listMarks(lines: readonly TextLine[]): ReadonlySet<string> {
  const marks = lines.map(({ text }) => itemMark(text));
  return new Set(
    marks
      .filter((mark) => mark !== null)
      .filter((mark, i, all) => mark === marks[0] || all.indexOf(mark) !== i),
  );
}

/** Half of the lines or more begin where another does. */
function isAligned(lines: readonly TextLine[]): boolean {
  const size = lines[0]?.size ?? 0;
  const shared = lines.filter((line) =>
    lines.some((other) => other !== line && Math.abs(other.left - line.left) < 0.1 * size),
  );
  return shared.length * 2 >= lines.length;
}

function goesOn(last: TextLine, line: TextLine, setting: Setting): boolean {
  if (leavesOpen(last.text)) return true;
  if (beginsItem(line.text, last.text, setting)) return false;
  if (isOutdented(last, line, setting)) return false;
  const room =
    setting.aligned === 'left'
      ? setting.right - last.right
      : setting.right - setting.left - (last.right - last.left);
  const space = needsSpace(last, line) ? 0.25 * line.size : 0;
  return line.firstPiece + space > room;
}

/** A mark begins a line of its own, unless the sentence before it is open; one that text may hold needs a list. */
function beginsItem(text: string, before: string, { kinsoku, marks }: Setting): boolean {
  const mark = itemMark(text);
  if (mark === null) return false;
  if (mark === '・') return /[。）」)]$/.test(before) || (kinsoku && marks.has(mark));
  return (isBullet(mark) || marks.has(mark)) && !/[（(、]$/.test(before);
}

/** A sign that stands inside no sentence. */
function isBullet(mark: string): boolean {
  return /^[●○◎■□◆◇▲△▼▽★☆※◯•‣▪▶➢✓✔]$/.test(mark);
}

/** Behind lines that hang, a line that begins further out is the next item. */
function isOutdented(last: TextLine, line: TextLine, { aligned }: Setting): boolean {
  return aligned === 'left' && line.left < last.left - 0.6 * line.size && line.left < last.left;
}

function join(whole: TextLine, last: TextLine, line: TextLine): TextLine {
  const space = last.spaceBehind || needsSpace(last, line) ? ' ' : '';
  return {
    ...boundsOf([whole, line]),
    text: `${whole.text}${space}${line.text}`,
    size: whole.size,
    bold: whole.bold && line.bold,
    firstPiece: whole.firstPiece,
    spaceBehind: line.spaceBehind,
    artifact: whole.artifact && line.artifact,
  };
}

/** Between Latin words a wrap eats the space. */
function needsSpace(last: TextLine, line: TextLine): boolean {
  const before = last.text.at(-1) ?? '';
  const behind = line.text[0] ?? '';
  return (
    isLatin(before) && isLatin(behind) && /[A-Za-z]/.test(before + behind) && !/[-/(]/.test(before)
  );
}
