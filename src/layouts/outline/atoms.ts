import type { Block, Heading, Line, Paragraph } from '../../parse/document.ts';
import { matchBlockLabel } from '../../vocabulary/block-label.ts';
import { headingKind } from '../../vocabulary/heading-kind.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { type Atom, lineDepth } from './atom.ts';
import { boldLabels } from './bold-labels.ts';
import { countedTitles } from './counted-titles.ts';
import { learnLabels } from './label-words.ts';
import { labelsBeforeNumbers } from './labels-before-numbers.ts';
import { labelsBehindLists } from './labels-behind-lists.ts';
import { holdsPairs, pairSpans } from './line-pairs.ts';
import { joinLines, sliceLine } from './line-pieces.ts';
import { readMark } from './mark.ts';
import { readNumberedLabels } from './numbered-labels.ts';
import { readNumberedPairs } from './numbered-pairs.ts';
import { atomOf, type LabelWords } from './read-atom.ts';
import { type IsLabelWord, readSetting } from './setting.ts';
import { isWrapped, type Wraps, wrapsOf } from './wraps.ts';

/** Reads the headings and lines of running text into atoms; a table or code gives none. */
export function atomsOf(
  blocks: readonly Block[],
  vocabulary: Vocabulary,
): ReadonlyMap<Block, readonly Atom[]> {
  const learned = learnLabels(blocks, (text) => isLabelWord(text, vocabulary));
  const inBold = boldLabels(blocks, learned);
  const isWord: IsLabelWord = (text, form, family) =>
    learned(text, form, family) || (form === '**' && inBold.has(text));
  const numbers = { titles: countedTitles(blocks), labels: labelsBeforeNumbers(blocks) };
  const wraps = wrapsOf(blocks, (line) => namesInitiative(line, isWord, vocabulary));
  const behindLists = labelsBehindLists(blocks, isWord);
  const words = { vocabulary, isWord, pairs: holdsPairs(blocks, isWord), behindLists, numbers };
  const atoms = new Map<Block, readonly Atom[]>();
  for (const block of blocks) {
    if (block.type === 'heading') atoms.set(block, [headingAtom(block, words)]);
    else if (block.type === 'paragraph') atoms.set(block, paragraphAtoms(block, wraps, words));
  }
  return readNumberedPairs(readNumberedLabels(atoms, vocabulary));
}

/** 取組名：X. */
function namesInitiative(line: string, isWord: IsLabelWord, vocabulary: Vocabulary): boolean {
  const { label, restAt } = readSetting(line, isWord);
  if (restAt >= line.length) return false;
  const column = vocabulary.column(label);
  return column?.key === 'initiative' && column.titled === 'initiative';
}

function headingAtom(block: Heading, words: LabelWords): Atom {
  const { lines, depth } = block;
  const line = oneLine(lines) ?? emptyLine(block);
  return atomOf({ block, line, lines, place: `h${depth}`, depth }, words);
}

/** The lines of a heading or term as one, a space between them. */
function oneLine([first, ...more]: readonly Line[]): Line | undefined {
  return first && joinLines([first, ...more], ' ');
}

function emptyLine({ start, end }: Block): Line {
  return {
    text: '',
    map: null,
    level: 0,
    block: true,
    item: false,
    bold: false,
    boldTo: start,
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
  const joined = joinWraps(block, wraps, words);
  const outside = endOfItem(
    joined.map(({ line }) => line),
    block,
    words,
  );
  return joined.flatMap(({ line, lines }, at) => {
    const isOutside = outside >= 0 && at >= outside;
    const place = isOutside ? 'text' : placeOf(block, line, at);
    const pieces = splitPairs(isOutside ? { ...line, level: 0 } : line, words);
    if (pieces.length > 1)
      return pieces.map((piece, i) =>
        atomOf({ block, ...piece, place: i === 0 ? place : pairPlace(place), depth }, words),
      );
    return pieces.map((piece) => atomOf({ block, line: piece.line, lines, place, depth }, words));
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

function joinWraps(block: Paragraph, wraps: Wraps, words: LabelWords): readonly Joined[] {
  const { isWord, numbers } = words;
  const groups: [Line, ...Line[]][] = [];
  let above: Line | null = null;
  for (const line of block.lines) {
    const open = groups.at(-1);
    const isTitle = numbers.titles.size > 0 && numbers.titles.has(line.text.trim());
    if (open && above && !isTitle && isWrapped(above, line, wraps, isWord)) open.push(line);
    else groups.push([line]);
    above = line;
  }
  return groups.map((lines) => ({ line: joinLines(lines), lines }));
}

/** `目標：20分　　実績：18分`, `【目標】20分／【実績】18分`: each pair by itself; the sign in front of it goes with its label. */
function splitPairs(line: Line, { isWord, pairs: areSure }: LabelWords): readonly Joined[] {
  const spans = pairSpans(line.text, isWord, areSure);
  if (spans.length === 0) return [{ line, lines: [line] }];
  return spans.map(({ sign, from, to }, i) => {
    const block = i > 0 || line.block;
    const piece = { ...sliceLine(line, from, to), block };
    return { line: piece, lines: [sign < from ? { ...sliceLine(line, sign, to), block } : piece] };
  });
}

/**
 * Where lines begin that markdown counts to the item above although they are not indented: what is set apart begins
 * something else, and so does a short line right above it where the item has ended its sentence. -1 for none.
 */
function endOfItem(lines: readonly Line[], { bullet }: Paragraph, words: LabelWords): number {
  if (bullet === null) return -1;
  const indent = lines[0]?.indent ?? 0;
  const at = lines.findIndex(
    (line, i) => i > 0 && line.indent <= indent && isSetApart(line, words),
  );
  const above = lines[at - 1];
  const isTitle =
    at > 1 && above !== undefined && above.indent <= indent && !/[。、]$/u.test(above.text.trim());
  return isTitle && /。$/u.test(lines[at - 2]?.text.trim() ?? '') ? at - 1 : at;
}

/** Marks of statements, and of lines that go on with one. */
const statements = /^[・･•‣◦▪※→⇒➡➢＊]$/u;

/** In brackets, behind a sign, or a word that ends in a colon; a known word, however it is set, also in front of its text. */
const isLabelAlone = /^[\s　]*(?:[【［[〔<＜≪《■◆◎□◇▼▶]|「[^「」]+」$|[^\s　：:。、]{1,16}[：:]$)/u;

function isSetApart({ text, item, bold }: Line, words: LabelWords): boolean {
  if (item) return false;
  const { isWord, behindLists, numbers } = words;
  const trimmed = text.trim();
  const mark = readMark(trimmed, numbers);
  const isMarked = mark !== null && !statements.test(mark.family);
  if (bold || isMarked || isLabelAlone.test(text)) return true;
  const { form, label } = readSetting(trimmed.slice(mark?.length ?? 0), isWord);
  return form !== 'bare' && (isWord(label, form, '') || behindLists.has(label));
}

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
    (vocabulary.column(text) !== null ||
      matchBlockLabel(text) !== null ||
      headingKind(text) === 'closing')
  );
}

/** The text of an atom's rest as a line of its own; null where there is none. */
export function restLine({ line, rest, restLength }: Atom): Line | null {
  if (rest === '') return null;
  const end = line.text.trimEnd().length;
  return { ...sliceLine(line, Math.max(0, end - restLength), end), level: 0 };
}
