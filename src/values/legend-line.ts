import type { LegendEntry } from '../schema/sheet.ts';

const grade = '[SＳA-FＡ-ＦX-ZＸ-Ｚ◎○〇◯●△▲×✕☆①②③④⑤⑥⑦ⅠⅡⅢⅣⅤ]|[1-7１-７]';
const separator = '[\\s　]*(?:[：:＝=…‥→]+|[・･]{2,}|[-－―]|[.．])[\\s　]*|[\\s　]+|(?=[「『(（])';
const entry = new RegExp(
  `(?:^|[\\s　、,，;；/／|｜：:]|[（(【［[※。】］\\]）)])(?:評価[\\s　]*)?(?:「|『)?(${grade})(?:評価|ランク)?(?:」|』)?(?:${separator})`,
  'gu',
);

/** In a longer line only what stands in front explains grades. */
const longLine = 400;
const front = 40;

function* entriesIn(text: string): Iterable<RegExpExecArray> {
  if (text.length < longLine) yield* text.matchAll(entry);
  // Cut with some room: white space that goes on without end would overflow the pattern.
  else
    for (const match of text.slice(0, 2 * front).matchAll(entry))
      if (match.index < front) yield match;
}

/** The grades that one line explains: `A：達成　B：一部達成` → two entries; [] when it explains none. */
export function readLegendLine(text: string): LegendEntry[] {
  const found = [...entriesIn(text)];
  const printed = found.map((match, i) =>
    text.slice(match.index + match[0].length, found[i + 1]?.index ?? text.length),
  );
  const last = printed.pop() ?? '';
  const meanings = [...printed, withoutPredicate(last, printed)].map(clean);
  return found.map((match, i) => ({
    rating: fold(match[1] ?? ''),
    meaning: meanings[i] ?? '',
  }));
}

const enclosed = /^[(（「『][^()（）「」『』]{1,80}[)）」』]/u;
const predicate = /^[でとのにを][^()（）。]{1,20}。?$/u;

/** `の3段階です。`, `で評価します。`: it says how is graded, and nothing of the last grade. */
const ofSentence =
  /[\s　]*(?:の[2-9２-９二三四五六七八九]段階|で(?:自己)?(?:評価|表|示|判定|区分))[^()（）。]{0,20}。?[\s　]*$/u;

/** `評価は、A：達成、B：未達成で表す。`: the end of the sentence, where the other meanings are none, is none of the last. `評価は、A（達成）、B（未達成）で表す。`: where each meaning stands in brackets, so is it in other words. */
function withoutPredicate(last: string, others: readonly string[]): string {
  const isClosed = (text: string): boolean => enclosed.exec(text.trimStart())?.[0] === text.trim();
  if (others.length > 0 && !others.some((text) => text.includes('。'))) {
    const begin = ofSentence.exec(last)?.index ?? 0;
    if (begin > 0) return last.slice(0, begin);
  }
  if (others.length === 0 || !others.every(isClosed)) return last;
  const [own = ''] = enclosed.exec(last.trimStart()) ?? [];
  return own !== '' && predicate.test(last.trimStart().slice(own.length)) ? own : last;
}

/** What a line prints before the first grade it explains: 評価区分 in `評価区分：A：達成`. */
export function legendLead(text: string): string {
  const [first] = entriesIn(text);
  return text.slice(0, first?.index ?? 0).trim();
}

function fold(symbol: string): string {
  return symbol
    .replace(/[Ａ-Ｚ０-９]/u, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[〇◯]/u, '○')
    .replace('✕', '×');
}

function clean(meaning: string): string {
  const trimmed = withoutLastSeparators(meaning.replace(/^[\s　：:]+/, '')).replace(
    /[\s　]+/g,
    ' ',
  );
  const bare = trimmed.slice(1, -1);
  if (/^[(（「『]/.test(trimmed) && closed.test(trimmed.slice(-1)) && !bracket.test(bare))
    return bare;
  return isUnbalanced(trimmed) ? trimmed.slice(0, -1) : trimmed;
}

const lastSeparator = /[\s　、,，;；/／|｜]/;
const closed = /[)）」』]/;
const bracket = /[()（）「」『』]/;

/** From the end on: a pattern that ends in `+$` would try every run of separators inside. */
function withoutLastSeparators(text: string): string {
  let end = text.length;
  while (end > 0 && lastSeparator.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** True where a closing bracket has lost its opening one to the cut. */
function isUnbalanced(text: string): boolean {
  return /[)）】\]］」』]/.test(text.slice(-1)) && !/[(（【[［「『]/.test(text);
}
