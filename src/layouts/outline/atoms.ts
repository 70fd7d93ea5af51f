import type { Block, Heading, Line, Paragraph } from '../../parse/document.ts';
import { matchBlockLabel } from '../../vocabulary/block-label.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { type Atom, lineDepth } from './atom.ts';
import { learnLabels } from './label-words.ts';
import { joinLines, sliceLine } from './line-pieces.ts';
import { atomOf, type LabelWords } from './read-atom.ts';
import type { IsLabelWord } from './setting.ts';
import { isWrapped, type Wraps, wrapsOf } from './wraps.ts';

/** Reads the headings and lines of running text into atoms; a table or code gives none. */
export function atomsOf(
  blocks: readonly Block[],
  vocabulary: Vocabulary,
): ReadonlyMap<Block, readonly Atom[]> {
  const wraps = wrapsOf(blocks);
  const isWord = learnLabels(blocks, (text) => isLabelWord(text, vocabulary));
  const words = { vocabulary, isWord };
  const atoms = new Map<Block, readonly Atom[]>();
  for (const block of blocks) {
    if (block.type === 'heading') atoms.set(block, [headingAtom(block, words)]);
    else if (block.type === 'paragraph') atoms.set(block, paragraphAtoms(block, wraps, words));
  }
  return atoms;
}

function headingAtom(block: Heading, words: LabelWords): Atom {
  const { lines, depth } = block;
  const line = oneLine(lines) ?? emptyLine(block);
  return atomOf({ block, line, lines, place: `h${depth}`, depth }, words);
}

/** The lines of a heading or term as one, a space between them. */
function oneLine([first, ...more]: readonly Line[]): Line | undefined {
  return more.reduce<Line | undefined>(
    (whole, next) => whole && joinLines(whole, next, ' '),
    first,
  );
}

function emptyLine({ start, end }: Block): Line {
  return {
    text: '',
    map: null,
    level: 0,
    block: true,
    item: false,
    bold: false,
    indent: 0,
    start,
    end,
  };
}

function paragraphAtoms(block: Paragraph, wraps: Wraps, words: LabelWords): Atom[] {
  const depth = lineDepth;
  if (block.container === 'term') {
    const line = oneLine(block.lines);
    return line ? [atomOf({ block, line, lines: block.lines, place: 'term', depth }, words)] : [];
  }
  return joinWraps(block, wraps, words.isWord).flatMap(({ line, lines }, at) => {
    const place = placeOf(block, line, at);
    return splitPairs(line, words.isWord).map((piece, i) =>
      i === 0
        ? atomOf({ block, line: piece, lines, place, depth }, words)
        : atomOf({ block, line: piece, lines: [piece], place: pairPlace(place), depth }, words),
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

function joinWraps(block: Paragraph, wraps: Wraps, isWord: IsLabelWord): readonly Joined[] {
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
function splitPairs(line: Line, isWord: IsLabelWord): readonly Line[] {
  const starts = [
    ...line.text.matchAll(/(?<=[\s　]{2}|　|^)([^\s　：:。、]{1,12})[：:](?=[\s　]*\S)/gu),
  ];
  if (starts.length < 2 || line.text.slice(0, starts[0]?.index ?? 0).trim() !== '') return [line];
  if (!starts.some(([, label = '']) => isWord(label, '：'))) return [line];
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

const isYear = /^(?:令和|平成|昭和|[RHSＲＨＳ])?[\s　]*(?:元|[\d０-９]{1,4})[\s　]*年度?$/u;

/** A word that the vocabulary knows as a label of an initiative or of the department. */
function isLabelWord(text: string, vocabulary: Vocabulary): boolean {
  return (
    text.length <= 30 &&
    !isYear.test(text) &&
    (vocabulary.column(text) !== null || matchBlockLabel(text) !== null)
  );
}

/** The text of an atom's rest as a line of its own; null where there is none. */
export function restLine({ line, rest, restLength }: Atom): Line | null {
  if (rest === '') return null;
  const end = line.text.trimEnd().length;
  return sliceLine(line, Math.max(0, end - restLength), end);
}
