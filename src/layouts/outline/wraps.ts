import type { Block, Line } from '../../parse/document.ts';
import { headingKind } from '../../vocabulary/heading-kind.ts';
import { readMark } from './mark.ts';
import { type IsLabelWord, readSetting } from './setting.ts';

/** How wide the lines of running text are, in half-width columns. */
export interface Wraps {
  /** Lines at least so wide may be wrapped; infinite where the text has no common width. */
  readonly width: number;
  /** Where lines break off, one time like the other; null where no two of them do. */
  readonly edge: Edge | null;
  /** Short lines that stand in the document again: labels rather than the rest of a line of that length. */
  readonly again: ReadonlySet<string>;
  readonly isTitle: IsTitle;
}

/** True for a line with the title of an initiative: its number has a noun, or its label names it. */
type IsTitle = (line: string) => boolean;

/** The length at which lines break off. */
export interface Edge {
  /** The length of a line, in characters or in columns: what the lines that break off have in common. */
  readonly measure: (line: string) => number;
  readonly at: number;
  /** How much more a line may have that another would begin with: 、。）. */
  readonly hanging: number;
  /** So many lines break off there that any line of that length does. */
  readonly isSure: boolean;
}

/** A line of fewer columns is never taken for a wrapped one. */
const leastWidth = 52;
/** A line so wide that ends no sentence, above one that does, breaks off. */
const sureWidth = 64;
const most = 5000;

/**
 * The width at which the running text of a document is wrapped: that of its widest lines, where these break off in the
 * middle of a phrase. A fourth of the lines below them must begin as none does that stands by itself.
 */
export function wrapsOf(
  blocks: readonly Block[],
  namesInitiative: (line: string) => boolean,
): Wraps {
  const isTitle: IsTitle = (line) => readMark(line)?.noun != null || namesInitiative(line);
  const repeated = linesAgain(blocks, null);
  const edge = edgeOf(linePairs(blocks, repeated, isTitle));
  const again = edge === null ? repeated : linesAgain(blocks, edge);
  const pairs = linePairs(blocks, again, isTitle);
  const widest = pairs.reduce((best, { width }) => Math.max(best, width), 0);
  const width = Math.max(leastWidth, widest * 0.75);
  const cut = pairs.filter((pair) => pair.width >= width && !pair.ends);
  const goOn = cut.filter(({ goesOn }) => goesOn()).length;
  return {
    width: goOn > 0 && goOn * 4 >= cut.length ? width : Number.POSITIVE_INFINITY,
    edge,
    again,
    isTitle,
  };
}

/** Longer lines are no labels. */
const longestAgain = 24;

/**
 * Short lines that stand in the document more than once and end no sentence. Where lines break off at an edge, one of
 * them must stand elsewhere than below such a line: it may be the end of a phrase that is written twice.
 */
function linesAgain(blocks: readonly Block[], edge: Edge | null): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  const apart = new Set<string>();
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    let above = '';
    for (const line of block.lines) {
      const text = line.text.trim();
      if (text.length <= longestAgain && !/。$/u.test(text)) {
        if (seen.has(text)) again.add(text);
        seen.add(text);
        if (edge === null || !isAt(above, edge)) apart.add(text);
      }
      above = line.text.trim();
    }
  }
  return new Set([...again].filter((text) => apart.has(text)));
}

const leastLength = 16;
const mostLength = 200;
/** From so many lines on that break off at one length, each line of that length does. */
const sureCount = 4;

/**
 * Where several lines of one length break off in the middle of a phrase, all of that length do: a length in characters
 * or, where half-width ones count half, in columns. A line that ends a sentence may be of any length; a longer one that
 * breaks off shows that lines end elsewhere.
 */
function edgeOf(pairs: readonly LinePair[]): Edge | null {
  const broken = pairs.filter(
    ({ line, ends, breaks }) =>
      !ends && line.length >= leastLength && line.length <= mostLength && breaks(),
  );
  const [characters, columns] = [
    commonLength(broken, (line) => line.length, 2),
    commonLength(broken, widthOf, 3),
  ];
  const { count, ...edge } = columns.count > characters.count ? columns : characters;
  if (count < 2 || count * 4 < broken.length * 3) return null;
  const isSure = count >= sureCount;
  const isShown = isSure || broken.some((pair) => isAt(pair.line, edge) && isNoTitle(pair));
  return isShown ? { ...edge, isSure } : null;
}

/** No title has a comma, and what stands below one begins like no rest of a phrase. */
const isNoTitle = ({ line, next }: LinePair): boolean => line.includes('、') || rest.test(next);

/** The length that most lines have, or a little more. */
function commonLength(
  pairs: readonly LinePair[],
  measure: (line: string) => number,
  hanging: number,
): Omit<Edge, 'isSure'> & { readonly count: number } {
  const counts = new Map<number, number>();
  for (const { line } of pairs) {
    const length = measure(line);
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  let [at, count] = [0, 0];
  for (const length of counts.keys()) {
    let near = 0;
    for (let more = 0; more <= hanging; more++) near += counts.get(length + more) ?? 0;
    if (near > count || (near === count && length < at)) [at, count] = [length, near];
  }
  return { measure, at, hanging, count };
}

function isAt(line: string, { measure, at, hanging }: Omit<Edge, 'isSure'>): boolean {
  const length = measure(line.trim());
  return length >= at && length <= at + hanging;
}

/** A line and the one below it in one paragraph. */
interface LinePair {
  readonly line: string;
  readonly next: string;
  readonly width: number;
  /** The next one begins like the rest of a phrase, or ends the sentence that this one begins. */
  readonly breaks: () => boolean;
  /** The line ends a sentence or a bracket. */
  readonly ends: boolean;
  /** The next one begins like the rest of a phrase. */
  readonly goesOn: () => boolean;
}

function linePairs(
  blocks: readonly Block[],
  again: ReadonlySet<string>,
  isTitle: IsTitle,
): readonly LinePair[] {
  const pairs: LinePair[] = [];
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    for (let at = 1; at < block.lines.length && pairs.length < most; at++) {
      const line = block.lines[at - 1]?.text.trimEnd() ?? '';
      const next = block.lines[at]?.text.trim() ?? '';
      pairs.push({
        line: line.trimStart(),
        next,
        width: widthOf(line),
        ends: end.test(line),
        breaks: () =>
          !again.has(next) &&
          breaksInSentence(line, next) &&
          headingKind(next) === null &&
          !isSentenceBelow(line.trimStart(), next, isTitle),
        goesOn: () => !again.has(next) && (isRest(next) || breaksOff(line, next)),
      });
    }
  }
  return pairs;
}

/** Columns that the marks of a label in bold take in a text that is wrapped as markdown. */
function marksOf(line: Line | undefined): number {
  return line && line.boldTo > line.start ? 4 : 0;
}

const end = /[。．！？!?：:)）】」』］]$/u;
const rest = /^[ぁ-んー、。]/u;

/** A line so wide, and no numbered title, above the end of a sentence. */
function breaksOff(line: string, next: string): boolean {
  return widthOf(line) >= sureWidth && /。$/u.test(next) && readMark(line)?.no == null;
}

/** A clause: what no title holds. */
const clause = /[、。を]/u;
/** A label, it may be, and its text. */
const labelled = /^[^、。]{1,24}[：:＝=／|｜⇒→…∶]/u;

function breaksInSentence(line: string, next: string): boolean {
  if (labelled.test(next)) return false;
  return rest.test(next) || (clause.test(line) && /。$/u.test(next) && readMark(next) === null);
}

/** A title is no sentence: what has a comma or a full stop below it, and begins like a phrase, is its text. */
function isSentenceBelow(text: string, below: string, isTitle: IsTitle): boolean {
  return /[、。]/u.test(below) && !rest.test(below) && isTitle(text);
}

/** No phrase begins with these. */
const never = /^[をんーぁぃぅぇぉっゃゅょァィゥェォッャュョ、。]/u;

/** Begins like the rest of a phrase, or breaks off itself as wide. */
function isRest(text: string): boolean {
  const goesOn =
    rest.test(text) || (widthOf(text) >= leastWidth && !end.test(text) && readMark(text) === null);
  return goesOn && headingKind(text) === null;
}

/**
 * True where a line goes on in the next one: it is about as wide as the widest, ends no sentence, and the next begins
 * with no mark and no label, and is not alone in bold.
 */
export function isWrapped(
  line: Line,
  next: Line,
  { width, edge, again, isTitle }: Wraps,
  isWord: IsLabelWord,
): boolean {
  const text = line.text.trimEnd();
  if (next.item || next.block || (next.bold && !line.bold)) return false;
  const below = next.text.trim();
  if (never.test(below) && !/[。！？!?：:]$/u.test(text)) return true;
  const isAtEdge = edge !== null && isAt(text, edge) && !again.has(below);
  if (breaksInPhrase(text, below, isAtEdge)) return true;
  const isBroken = breaksAtParticle(text) || rest.test(below) || marked.test(text);
  const least = isBroken ? Math.max(leastWidth, width * lessWide) : width;
  const isWide =
    widthOf(text) + marksOf(line) >= least || (isAtEdge && mayBreak(text, below, edge.isSure));
  if (!isWide || (end.test(text) && !rest.test(below)) || /[。！？!?：:]$/u.test(text))
    return false;
  if (
    below === '' ||
    isSentenceBelow(text.trimStart(), below, isTitle) ||
    headingKind(below) !== null ||
    readMark(below) !== null ||
    isWord(below, 'bare', '')
  )
    return false;
  const { form, label } = readSetting(below, isWord);
  if (form === 'bare') return true;
  const isShown =
    /^[【［[<≪{]/u.test(form) || (/[：＝]/.test(form) && label.length <= longestColon);
  return !isShown && !isWord(label, form, '');
}

/**
 * A title may be as long as the lines that break off: one that does holds a clause or a mark, or the next shows it.
 * Where many lines break off, only a numbered one may be a title.
 */
function mayBreak(text: string, below: string, isSure: boolean): boolean {
  if (rest.test(below) || clause.test(text)) return true;
  return (isSure || marked.test(text)) && readMark(text.trimStart())?.no == null;
}

/** Of the width that others have, where a line or the one below shows that it breaks off. */
const lessWide = 0.8;

/** A marked statement, also behind its label: an unmarked line below goes on with it. */
const marked = /^(?:[^。、]{1,24}[：:\s　】）)］〕＞>≫])?[\s　]*[・●○◎■※◆▪](?=[^\s])/u;

/** In the middle of a sentence: behind a comma, or a particle that ends none. */
const breaksAtParticle = (text: string): boolean => /[、をにがのはへと]$/u.test(text.slice(-1));

/** A particle that wants more, at the end of a wide line. */
const wantsMore = /[をがにので]$/u;

/**
 * A wide line, or one as long as those that break off, ends in a particle and the next begins with a bare number: no
 * title stands so, but 12 通り does. A number may also be cut itself.
 */
function breaksInPhrase(text: string, below: string, isAtEdge: boolean): boolean {
  const isParticle = wantsMore.test(text.slice(-1)) && (isAtEdge || widthOf(text) >= leastWidth);
  const isNumber = isAtEdge && endsInDigit.test(text);
  return (isParticle || isNumber) && readMark(below)?.family === '1';
}

const endsInDigit = /[0-9０-９]$/u;

/** A longer text before a colon may well be the rest of a phrase. */
const longestColon = 12;

/** Columns that a text takes where full-width characters take two. */
function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2e80 ? 1 : 2;
  return width;
}
