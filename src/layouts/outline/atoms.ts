import type { Block, Heading, Line, Paragraph } from '../../parse/document.ts';
import { collapse } from '../../values/fold.ts';
import { restoreText } from '../../values/restore-text.ts';
import { matchBlockLabel } from '../../vocabulary/block-label.ts';
import { headingKind } from '../../vocabulary/heading-kind.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { type Atom, lineDepth } from './atom.ts';
import { joinLines, sliceLine } from './line-pieces.ts';
import { type Mark, readMark } from './mark.ts';
import { type IsLabelWord, readSetting, type Setting } from './setting.ts';
import { isWrapped, type Wraps, wrapsOf } from './wraps.ts';

const longest = 60;

/** Reads the headings and lines of running text into atoms; a table or code gives none. */
export function atomsOf(blocks: readonly Block[], vocabulary: Vocabulary): ReadonlyMap<Block, readonly Atom[]> {
  const wraps = wrapsOf(blocks);
  const atoms = new Map<Block, readonly Atom[]>();
  for (const block of blocks) {
    if (block.type === 'heading') atoms.set(block, [headingAtom(block, vocabulary)]);
    else if (block.type === 'paragraph')
      atoms.set(block, paragraphAtoms(block, wraps, vocabulary));
  }
  return atoms;
}

function headingAtom(block: Heading, vocabulary: Vocabulary): Atom {
  const line = oneLine(block.lines) ?? emptyLine(block);
  return atomOf(block, line, block.lines, `h${block.depth}`, block.depth, vocabulary);
}

/** The lines of a heading or term as one, a space between them. */
function oneLine([first, ...more]: readonly Line[]): Line | undefined {
  return more.reduce<Line | undefined>((whole, next) => whole && joinLines(whole, next, ' '), first);
}

function emptyLine({ start, end }: Block): Line {
  return { text: '', map: null, level: 0, block: true, item: false, bold: false, indent: 0, start, end };
}

function paragraphAtoms(block: Paragraph, wraps: Wraps, vocabulary: Vocabulary): Atom[] {
  if (block.container === 'term') {
    const line = oneLine(block.lines);
    return line ? [atomOf(block, line, block.lines, 'term', lineDepth, vocabulary)] : [];
  }
  const isWord = (text: string): boolean => isLabelWord(text, vocabulary);
  return joinWraps(block, wraps, isWord).flatMap(({ line, lines }, at) => {
    const place = placeOf(block, line, at);
    return splitPairs(line, isWord).map((piece, i) =>
      atomOf(block, piece, i === 0 ? lines : [piece], i === 0 ? place : pairPlace(place), lineDepth, vocabulary),
    );
  });
}

/** Further pairs of one line stand like further lines of it. */
function pairPlace(place: string): string {
  return place.startsWith('item') && !place.endsWith('+') ? `${place}+` : place;
}

/** A line with those that it was wrapped into. */
interface Joined {
  readonly line: Line;
  readonly lines: readonly Line[];
}

function joinWraps(
  block: Paragraph,
  wraps: Wraps,
  isWord: (text: string) => boolean,
): readonly Joined[] {
  const joined: { line: Line; lines: Line[] }[] = [];
  let above: Line | null = null;
  for (const line of block.lines) {
    const last = joined.at(-1);
    if (last && above && isWrapped(above, line, wraps, isWord)) {
      last.line = joinLines(last.line, line);
      last.lines.push(line);
    } else joined.push({ line, lines: [line] });
    above = line;
  }
  return joined;
}

/** `目標：20分　　実績：18分　　評価：A`: each pair by itself, where every piece is one and a label is known. */
function splitPairs(line: Line, isWord: (text: string) => boolean): readonly Line[] {
  const starts = [...line.text.matchAll(/(?<=[\s　]{2}|　|^)([^\s　：:。、]{1,12})[：:](?=[\s　]*\S)/gu)];
  if (starts.length < 2 || line.text.slice(0, starts[0]?.index ?? 0).trim() !== '') return [line];
  if (!starts.some(([, label = '']) => isWord(label))) return [line];
  if (starts.some(([, label = '']) => grade.test(label))) return [line];
  return starts.map(({ index }, i) => {
    const end = starts[i + 1]?.index ?? line.text.length;
    const piece = sliceLine(line, index, end);
    return { ...piece, block: i > 0 || line.block };
  });
}

/** A grade before a colon is explained there: a legend. */
const grade = /^(?:【[^】]*】)?[SA-FX-ZＳＡ-ＦＸ-Ｚ◎○〇◯●△▲×✕☆①-⑨Ⅰ-Ⅴ]$/u;

function placeOf(block: Paragraph, line: Line, at: number): string {
  if (block.container === 'item')
    return at === 0 || line.item ? `item${line.level}` : `item${line.level}+`;
  return block.container === 'quote' ? 'text' : block.container;
}

function atomOf(
  block: Heading | Paragraph,
  line: Line,
  lines: readonly Line[],
  place: string,
  depth: number,
  vocabulary: Vocabulary,
): Atom {
  const printed = collapse(line.text);
  const restored = printed.length <= 80 ? restoreText(printed) : null;
  const text = restored ?? line.text.trim();
  const { mark, body } = takeMark(block, text);
  const isContents = leader.test(text);
  const isWord = (word: string): boolean => !isContents && isLabelWord(word, vocabulary);
  const setting = readSetting(body, isWord);
  const { label } = setting;
  const isShort = isContents ? false : label === '' ? mark !== null : label.length <= longest && !/[。]/u.test(label);
  const column = isShort ? vocabulary.column(label) : null;
  return {
    block,
    line: restored === null ? line : { ...line, text: restored, map: flatMap(line, restored) },
    lines,
    text: restored ?? printed,
    place,
    depth,
    mark,
    setting,
    rest: collapse(body.slice(setting.restAt)),
    restLength: body.slice(setting.restAt).trim().length,
    style: [place, line.bold ? 'b' : '', mark?.family ?? '', styleForm(mark, setting, isWord)].join('|'),
    short: isShort,
    column: column?.key === 'no' && /^[#＃]/u.test(label) ? null : column,
    blockKey: isShort ? matchBlockLabel(label) : null,
    heading: isShort ? headingKind(label) : null,
  };
}

/** A colon in a numbered title (`1 窓口：待たせない`) does not set it apart from the other titles; behind a known word it makes a label. */
function styleForm(mark: Mark | null, { form, label }: Setting, isWord: IsLabelWord): string {
  return mark?.no != null && form === '：' && !isWord(label) ? 'bare' : form;
}

/** Restored text has no places of its own: all of it stands where its line begins. */
function flatMap(line: Line, restored: string): ArrayLike<number> {
  return new Array<number>(restored.length).fill(line.start);
}

/** The mark in front, also inside the brackets that stand round the whole (`【重点課題1 X】`); of a list the number of its item. */
function takeMark(block: Heading | Paragraph, text: string): { mark: Mark | null; body: string } {
  const mark = readMarks(text);
  if (mark) return { mark, body: text.slice(mark.length) };
  const inner = /^([【［[〔])(.*)[】］\]〕]$/u.exec(text);
  const within = inner?.[2] ? readMarks(inner[2].trimStart()) : null;
  if (inner?.[2] && within)
    return {
      mark: within.noun === null ? { ...within, family: `${inner[1]}${within.family}` } : within,
      body: inner[2].trimStart().slice(within.length).trim(),
    };
  const bullet = block.type === 'paragraph' ? /^(\d{1,3})[.)]$/.exec(block.bullet ?? '')?.[1] : null;
  return bullet
    ? {
        mark: { family: 'list', no: bullet, ordinal: Number(bullet), length: 0, noun: null },
        body: text,
      }
    : { mark: null, body: text };
}

/** A bullet in front of a number: `■ 1 X`, `●重点課題1 X`. */
function readMarks(text: string): Mark | null {
  const mark = readMark(text);
  if (!mark || mark.no !== null) return mark;
  const second = readMark(text.slice(mark.length));
  return second && second.no !== null
    ? { ...second, family: mark.family + second.family, length: mark.length + second.length }
    : mark;
}

const isYear = /^(?:令和|平成|昭和|[RHSＲＨＳ])?[\s　]*(?:元|[\d０-９]{1,4})[\s　]*年度?$/u;
const leader = /[-‐–—―－_.．・･…‥]{3,}[\s　]*[\d０-９]{1,4}$/u;

/** A word that the vocabulary knows as a label of an initiative or of the department. */
function isLabelWord(text: string, vocabulary: Vocabulary): boolean {
  return text.length <= 30 && !isYear.test(text) && (vocabulary.column(text) !== null || matchBlockLabel(text) !== null);
}

/** The text of an atom's rest as a line of its own; null where there is none. */
export function restLine({ line, rest, restLength }: Atom): Line | null {
  if (rest === '') return null;
  const end = line.text.trimEnd().length;
  return sliceLine(line, Math.max(0, end - restLength), end);
}
