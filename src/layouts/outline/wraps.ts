import type { Block, Line } from '../../parse/document.ts';
import { headingKind } from '../../vocabulary/heading-kind.ts';
import { readMark } from './mark.ts';
import { type IsLabelWord, readSetting } from './setting.ts';

/** How wide the lines of running text are, in half-width columns. */
export interface Wraps {
  /** Lines at least so wide may be wrapped; infinite where the text has no common width. */
  readonly width: number;
  /** The number of characters at which lines break off, one time like the other; null where no two of them do. */
  readonly edge: number | null;
  /** Short lines that stand in the document again: labels rather than the rest of a line of that length. */
  readonly again: ReadonlySet<string>;
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
export function wrapsOf(blocks: readonly Block[]): Wraps {
  const again = linesAgain(blocks);
  const pairs = linePairs(blocks, again);
  const widest = pairs.reduce((best, { width }) => Math.max(best, width), 0);
  const width = Math.max(leastWidth, widest * 0.75);
  const cut = pairs.filter((pair) => pair.width >= width && !pair.ends);
  const goOn = cut.filter(({ goesOn }) => goesOn()).length;
  return {
    width: goOn > 0 && goOn * 4 >= cut.length ? width : Number.POSITIVE_INFINITY,
    edge: edgeOf(pairs),
    again,
  };
}

/** Longer lines are no labels. */
const longestAgain = 24;

function linesAgain(blocks: readonly Block[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    for (const line of block.lines) {
      const text = line.text.trim();
      if (text.length > longestAgain) continue;
      if (seen.has(text)) again.add(text);
      seen.add(text);
    }
  }
  return again;
}

/** How many characters more a line may have that another would begin with: 、。）. */
const hanging = 2;
const leastLength = 16;
const mostLength = 200;

/**
 * Where several lines of one length break off in the middle of a phrase, all of that length do. A line that ends a
 * sentence may be of any length; a longer one that breaks off shows that lines end elsewhere.
 */
function edgeOf(pairs: readonly LinePair[]): number | null {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { length, ends, breaks } of pairs) {
    if (ends || length < leastLength || length > mostLength || !breaks()) continue;
    counts.set(length, (counts.get(length) ?? 0) + 1);
    all++;
  }
  let edge = 0;
  let most = 0;
  for (const length of counts.keys()) {
    let near = 0;
    for (let at = length; at <= length + hanging; at++) near += counts.get(at) ?? 0;
    if (near > most || (near === most && length < edge)) [edge, most] = [length, near];
  }
  return most > 1 && most * 4 >= all * 3 ? edge : null;
}

const isNear = (length: number, edge: number): boolean =>
  length >= edge && length <= edge + hanging;

/** A line and the one below it in one paragraph. */
interface LinePair {
  readonly width: number;
  readonly length: number;
  /** The next one begins like the rest of a phrase, or ends the sentence that this one begins. */
  readonly breaks: () => boolean;
  /** The line ends a sentence or a bracket. */
  readonly ends: boolean;
  /** The next one begins like the rest of a phrase. */
  readonly goesOn: () => boolean;
}

function linePairs(blocks: readonly Block[], again: ReadonlySet<string>): readonly LinePair[] {
  const pairs: LinePair[] = [];
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    for (let at = 1; at < block.lines.length && pairs.length < most; at++) {
      const line = block.lines[at - 1]?.text.trimEnd() ?? '';
      const next = block.lines[at]?.text.trim() ?? '';
      pairs.push({
        width: widthOf(line),
        length: line.trimStart().length,
        ends: end.test(line),
        breaks: () =>
          !again.has(next) && breaksInSentence(line, next) && headingKind(next) === null,
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
  { width, edge, again }: Wraps,
  isWord: IsLabelWord,
): boolean {
  const text = line.text.trimEnd();
  if (next.item || next.block || (next.bold && !line.bold)) return false;
  const below = next.text.trim();
  if (never.test(below) && !/[。！？!?：:]$/u.test(text)) return true;
  if (breaksInPhrase(text, below)) return true;
  const isAtEdge = edge !== null && isNear(text.trimStart().length, edge) && !again.has(below);
  const isBroken = breaksAtParticle(text) || rest.test(below) || marked.test(text);
  const least = isBroken ? Math.max(leastWidth, width * lessWide) : width;
  const isWide = widthOf(text) + marksOf(line) >= least || (isAtEdge && mayBreak(text, below));
  if (!isWide || (end.test(text) && !rest.test(below)) || /[。！？!?：:]$/u.test(text))
    return false;
  if (
    below === '' ||
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

/** A title may be as long as the lines that break off: one that does holds a clause or a mark, or the next shows it. */
function mayBreak(text: string, below: string): boolean {
  if (rest.test(below) || clause.test(text)) return true;
  return marked.test(text) && readMark(text.trimStart())?.no == null;
}

/** Of the width that others have, where a line or the one below shows that it breaks off. */
const lessWide = 0.8;

/** A marked statement, also behind its label: an unmarked line below goes on with it. */
const marked = /^(?:[^。、]{1,24}[：:\s　】）)］〕＞>≫])?[\s　]*[・●○◎■※◆▪](?=[^\s])/u;

/** In the middle of a sentence: behind a comma, or a particle that ends none. */
const breaksAtParticle = (text: string): boolean => /[、をにがのはへと]$/u.test(text.slice(-1));

/** A particle that wants more, at the end of a wide line. */
const wantsMore = /[をがにので]$/u;

/** A wide line breaks off behind a particle, and the next begins with a bare number: no title stands so, but 12 通り does. */
function breaksInPhrase(text: string, below: string): boolean {
  if (!wantsMore.test(text.slice(-1)) || widthOf(text) < leastWidth) return false;
  return readMark(below)?.family === '1';
}

/** A longer text before a colon may well be the rest of a phrase. */
const longestColon = 12;

/** Columns that a text takes where full-width characters take two. */
function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2e80 ? 1 : 2;
  return width;
}
