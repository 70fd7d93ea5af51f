import { eras } from './eras.ts';
import { collapse, foldRadicals, foldWidth } from './fold.ts';
import { readKanjiNumber } from './kanji-number.ts';

/** A fiscal year as printed in a text; `start` and `end` are offsets in it. */
export interface FiscalYear {
  /** Gregorian year in which the fiscal year begins. */
  readonly year: number;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

interface Mention extends FiscalYear {
  readonly kind: 'qualified' | 'bare' | 'token' | 'western';
}

// White space between the parts is bounded, so that no run of it is scanned twice.
const gap = ' {0,4}';
const number = `元|\\d(?: {0,2}\\d)?(?!\\d)|[〇一二三四五六七八九十]{1,4}`;
const era = `(?:令 {0,2}和|平 {0,2}成|昭 {0,2}和|㋿|㍻|㍼|(?<![A-Za-z0-9])[RHS])`;
const dated = `${era}${gap}(?:${number})`;
const western = `(?<![\\d,.])(?:\\d{4}|\\d \\d \\d \\d)|[一二][〇九][〇一二三四五六七八九]{2}`;
const qualified = `(?:${dated}|${western})`;
const aside = `(?:${gap}\\(${gap}${qualified}${gap}(?:年${gap}(?:度${gap})?)?\\))`;
const nendo = `年${gap}度`;

/** `令和元年度`, `平成 26(2014)年度`, `H31年度`, `2019年度`, `平成27年(2015年)度`. */
const qualifiedPattern = new RegExp(
  `(${qualified})(?:${gap}年)?(${aside})?${gap}(?:${nendo}|(?<=年${gap}|\\))度)`,
  'g',
);
/** `24年度`, `元年度`: the era is left to the context. */
const barePattern = new RegExp(`(?<![\\dA-Za-z,.第約前去後計])(\\d{1,2}|元)${gap}${nendo}`, 'g');
/** What follows a number that belongs to a date, a range or a numbering, such as `R5年4月`, `2015(H27)年`, `R2-1`. */
const dateAhead = ' {0,2}(?:\\([^()]{1,8}|\\))?\\)? {0,2}[年月日.\\-/~〜]| {1,2}\\d{1,2} {0,2}月';
/** `R5 目標`, `H29評価`, `令和5 目標`: a whole token that is no date. */
const tokenPattern = new RegExp(
  `(?:令和|平成|(?<![A-Za-z0-9])[RH])${gap}(?:元|\\d{1,2})(?![\\dA-Za-z]|${dateAhead})`,
  'g',
);
const westernPattern = new RegExp(
  `(?<![\\dA-Za-z.,/-])(?:19|20)\\d\\d(?![\\dA-Za-z%]|${dateAhead}| {0,2}[,円件人名])`,
  'g',
);

const link = '(?:[-~〜∼−–—―・、,/&]|から|及び|及|と|又は)';
/** Between two years: a range or a list, of which neither end is surely the year of the sheet. */
const linkBefore = new RegExp(`[\\d元度)] {0,4}${link} {0,4}$`);
const linkAfter = new RegExp(
  `^ {0,4}${link} {0,4}(?:令 ?和|平 ?成|昭 ?和|[RHS]? {0,2}(?:\\d{1,4}|元) {0,2}(?:年|\\())`,
);

/** A year context further back than this cannot mean a bare `24年度`. */
const memory = 30;

/**
 * Finds the fiscal year printed in a title. A year followed by 年度 wins over a bare token (`R5 目標`),
 * that over a lone western year; dates never count. Null when there is none, when the era has no such year,
 * and when different years are printed: of `令和元年度・令和2年度` or of a range none is certain.
 * `24年度` and `元年度` are read only with `contextYear`: the latest such year up to
 * `contextYear` + 1, within a generation.
 */
export function readFiscalYear(text: string, contextYear?: number): FiscalYear | null {
  const folded = foldWidth(foldRadicals(text));
  const all = findMentions(folded, text, contextYear);
  for (const kind of ['qualified', 'bare', 'token', 'western'] as const) {
    const mentions = all.filter((mention) => mention.kind === kind);
    if (mentions.length > 0) return onlyYear(mentions, folded);
  }
  return null;
}

function onlyYear(mentions: readonly Mention[], folded: string): FiscalYear | null {
  const free = mentions.filter((mention) => !isLinked(mention, folded));
  const [first] = free;
  if (first === undefined || free.some((mention) => mention.year !== first.year)) return null;
  if (Number.isNaN(first.year)) return null;
  const { year, label, start, end } = first;
  return { year, label, start, end };
}

function isLinked({ start, end }: Mention, folded: string): boolean {
  const before = folded.slice(Math.max(0, start - 12), start);
  return linkBefore.test(before) || linkAfter.test(folded.slice(end, end + 16));
}

function findMentions(folded: string, text: string, contextYear: number | undefined): Mention[] {
  const mentions: Mention[] = [];
  const add = (kind: Mention['kind'], match: RegExpExecArray, year: number | null) => {
    const start = match.index;
    const end = start + match[0].length;
    // An impossible year stays in the list, so that its digits are not read otherwise.
    mentions.push({
      kind,
      year: year ?? Number.NaN,
      label: collapse(text.slice(start, end)),
      start,
      end,
    });
  };
  for (const match of folded.matchAll(qualifiedPattern)) add('qualified', match, agreeing(match));
  if (mentions.length > 0) return mentions;
  for (const match of folded.matchAll(barePattern))
    add('bare', match, nearest(match[1], contextYear));
  for (const match of folded.matchAll(tokenPattern)) add('token', match, readYear(match[0]));
  for (const match of folded.matchAll(westernPattern)) add('western', match, Number(match[0]));
  return mentions;
}

/** The year of `平成26(2014)年度`, null where its two spellings differ. */
function agreeing([, main = '', other]: RegExpExecArray): number | null {
  const year = readYear(main);
  if (other === undefined) return year;
  return readYear(other.replace(/[()年度]/g, '')) === year ? year : null;
}

function readYear(printed: string): number | null {
  const compact = printed.replaceAll(' ', '');
  if (/^(?:\d|[〇一二三四五六七八九]){4}$/.test(compact)) return plausible(readCount(compact));
  for (const { names, letter, first, last } of eras) {
    const name = [...names, letter].find((candidate) => compact.startsWith(candidate));
    if (name === undefined) continue;
    const count = readCount(compact.slice(name.length));
    return count !== null && count >= 1 && count <= last ? first + count - 1 : null;
  }
  return null;
}

function readCount(printed: string): number | null {
  if (printed === '元') return 1;
  return /^\d+$/.test(printed) ? Number(printed) : readKanjiNumber(printed);
}

function plausible(year: number | null): number | null {
  return year !== null && year >= 1900 && year < 2100 ? year : null;
}

function nearest(printed = '', contextYear: number | undefined): number | null {
  const count = readCount(printed);
  if (contextYear === undefined || count === null || count < 1) return null;
  const years = eras
    .filter(({ last }) => count <= last)
    .map(({ first }) => first + count - 1)
    .filter((year) => year <= contextYear + 1 && year >= contextYear - memory);
  return years.length > 0 ? Math.max(...years) : null;
}
