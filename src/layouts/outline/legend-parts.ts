import { readLegendLine } from '../../values/legend-line.ts';
import { readLegendWords } from '../../values/legend-words.ts';
import { headingKind } from '../../vocabulary/heading-kind.ts';
import { type Atom, lineDepth } from './atom.ts';
import { says } from './says.ts';

/**
 * The lines that explain grades: a heading for them with two lines or more below it that have another grade and its meaning
 * each, or a line of its own with all of that. What explains the grades of one initiative belongs to that: a label of it
 * follows, or the same heading stands elsewhere above other entries.
 */
export function legendParts(atoms: readonly Atom[]): readonly Atom[] {
  const found = new Map<string, (readonly Atom[])[]>();
  for (let at = 0; at < atoms.length; at++) {
    const own = legendAt(atoms, at);
    if (own.length === 0) continue;
    at += own.length - 1;
    if (isOfInitiative(atoms[at + 1], own[0])) continue;
    const key = own[0]?.setting.label ?? '';
    found.set(key, [...(found.get(key) ?? []), own]);
  }
  const areAlike = (all: readonly (readonly Atom[])[]): boolean =>
    new Set(all.map(textOf)).size === 1;
  return [...found.values()].flatMap((all) => (areAlike(all) ? all.flat() : []));
}

const textOf = (atoms: readonly Atom[]): string => atoms.map(({ text }) => text).join('\n');

/** The heading and entries that begin at a place; none where no legend does. */
function legendAt(atoms: readonly Atom[], at: number): readonly Atom[] {
  const head = atoms[at];
  if (!head || head.place === 'term') return [];
  if (isLegendLine(head)) return [head];
  if (head.rest !== '' || head.heading !== 'legend') return [];
  const grades = new Set<string>();
  let to = at + 1;
  for (; to < atoms.length; to++) {
    const own = gradesIn(atoms[to]?.text ?? '', true);
    if (own.length === 0 || own.some((grade) => grades.has(grade) || !isOfKind(grade, grades)))
      break;
    for (const grade of own) grades.add(grade);
  }
  return grades.size > 1 ? atoms.slice(at, to) : [];
}

const kinds = [/^[Ⅰ-Ⅻ]/u, /^[①-⑳]/u, /^\d/u, /^[A-Z]$/u];

/** Of one kind with the grades above: a numbered line below them is none. */
function isOfKind(grade: string, [first = grade]: Iterable<string>): boolean {
  const kindOf = (text: string): number => kinds.findIndex((kind) => kind.test(text));
  return kindOf(grade) === kindOf(first);
}

/** `※ 評価基準　A：…　B：…`: what stands in front of the first grade announces a legend, or asks for a grade. */
function isLegendLine({ text, setting, depth, column, rest }: Atom): boolean {
  if (depth < lineDepth || text.length > longestLine || text.includes('。')) return false;
  if (rest === '') return isLed(text);
  const isAnnounced = column?.key === 'rating' || headingKind(setting.label) === 'legend';
  return isAnnounced && gradesIn(rest, false).length > 1;
}

/** A heading for grades that no list of labels knows, and a gap behind it. */
function isLed(text: string): boolean {
  const [whole = '', lead = ''] = /^([^\s　：:]{2,12})[\s　]+/u.exec(text) ?? [];
  return headingKind(lead) === 'legend' && gradesIn(text.slice(whole.length), false).length > 1;
}

const longestLine = 300;
const longestEntry = 90;
const sign = '[SＳA-FＡ-ＦX-ZＸ-Ｚ◎○〇◯●△▲×✕☆①-⑦Ⅰ-Ⅴ1-7１-７]';
const entry = `[「『]?${sign}(?:評価|ランク)?[」』]?[\\s　]*[：:＝=…]`;
const separated = new RegExp(`(?:^|[\\s　・※、，,])${entry}`, 'gu');
const led = new RegExp(`^${entry}`, 'u');
const besideGap = new RegExp(`^${sign}[\\s　]+[^\\s　。]{2,40}$`, 'u');

/** The grades that a text explains, each set apart from its meaning or, below a heading that says so (`announced`), by a gap; none where it says anything else. */
function gradesIn(printed: string, announced: boolean): readonly string[] {
  if (printed.length > longestLine) return [];
  const text = printed.replace(/^[\s　・※]+/u, '');
  const words = readLegendWords(text);
  if (words.length > 0) return words.map(({ rating }) => rating);
  const entries = readLegendLine(text);
  if (entries.length === 0 || (entries.length === 1 && text.length > longestEntry)) return [];
  const areApart = led.test(text) && (text.match(separated)?.length ?? 0) >= entries.length;
  const isBeside = announced && entries.length === 1 && besideGap.test(text);
  const areMeanings = entries.every(({ meaning }) => /\p{L}/u.test(meaning));
  const grades = entries.map(({ rating }) => rating);
  const differ = new Set(grades).size === grades.length;
  return (areApart || isBeside) && areMeanings && differ ? grades : [];
}

/** A label that says something of an initiative, set as the heading of the legend is or as a line: that goes on. */
function isOfInitiative(atom: Atom | undefined, head: Atom | undefined): boolean {
  if (!atom?.column || !says(atom.column)) return false;
  if (atom.heading === 'initiatives' || atom.heading === 'closing') return false;
  return atom.depth === lineDepth || atom.depth === head?.depth;
}
