import { eras } from './eras.ts';
import { collapse, foldRadicals, foldWidth } from './fold.ts';
import { readKanjiNumber } from './kanji-number.ts';
import { plainForm } from './plain-form.ts';
import { remember } from './remember.ts';

/** A fiscal year as printed in a text; `start` and `end` are offsets in it. */
export interface FiscalYear {
  /** Gregorian year in which the fiscal year begins. */
  readonly year: number;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** What a text says of its fiscal year: of several or of one that cannot be read, where it stands. */
export type YearFinding =
  | ({ readonly kind: 'read' } & FiscalYear)
  | { readonly kind: 'absent' }
  | ({ readonly kind: 'ambiguous' | 'unreadable' } & Omit<FiscalYear, 'year'>);

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
/** What follows a number that belongs to a date, a range or a numbering, such as `R5年4月`, `2015(H27)年`, `R2-1`; a band is no date (`R5/目標`). */
const dateAhead =
  ' {0,2}(?:\\([^()]{1,8}|\\))?\\)? {0,2}(?:[年月日.\\-~〜]|/ {0,2}\\d)| {1,2}\\d{1,2} {0,2}月';
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

/** Behind a year: it is what the document reports on, and another one the year in which it was written. */
const objectBehind =
  /^ {0,2}の? {0,2}(?:事業|取組)?の? ?(?:実績|実施(?!計画|方針|要領|予定)|決算|対象(?!者)|分(?![野析科類担館署]))/;
/** Behind the other year: it is planned for in the same document, so neither is the one. */
const planBehind = /^ {0,2}の? {0,2}(?:取組)?(?:計画|予算|目標|予定|方針)(?= |\)|・|、|$)/;
/** Behind `R5` or `5年度`, which is seldom a year of its own. */
const wholeObjectBehind =
  /^ {0,2}の? ?(?:事業|取組)?の? ?(?:実績|実施分?|決算|対象|分)(?: |\)|$|報告|評価)/;

/** `令和〓年度`, `令和 年度`, `○○年度`, `20XX年度`: the number is a blank, or its characters were lost. */
const unreadable = new RegExp(
  `(?:令 {0,2}和|平 {0,2}成|昭 {0,2}和|(?<![A-Za-z0-9])[RHS])[^ぁ-んァ-ヶ一-鿿()\\[\\]]{0,6}${nendo}|(?:20)?[〓○〇◯●□■*_?Xx△]{1,4}${gap}${nendo}`,
);

/** A year context further back than this cannot mean a bare `24年度`. */
const memory = 30;

/** The fiscal year that `findFiscalYear` finds in a text, or null. */
export function readFiscalYear(text: string, contextYear?: number): FiscalYear | null {
  const found = findFiscalYear(text, contextYear);
  if (found.kind !== 'read') return null;
  const { year, label, start, end } = found;
  return { year, label, start, end };
}

/**
 * Finds the fiscal year printed in a title. A year followed by 年度 wins over a bare token (`R5 目標`),
 * that over a lone western year; dates never count. Of different years the one that is marked as the object is meant
 * (`令和6年度 評価書（令和5年度実績）`); without such a mark, and of a range, none is certain.
 * `24年度` and `元年度` are read only with `contextYear`: the latest such year up to
 * `contextYear` + 1, within a generation.
 */
export function findFiscalYear(text: string, contextYear?: number): YearFinding {
  return contextYear === undefined ? findAlone(text) : findIn(text, contextYear);
}

/** Titles are asked again and again. */
const findAlone = remember((text) => findIn(text, undefined));

function findIn(text: string, contextYear: number | undefined): YearFinding {
  const plain = plainForm(text);
  const folded = foldWidth(foldRadicals(plain.text));
  const found = findPlainYear(folded, contextYear);
  if (found.kind === 'absent') return found;
  const start = plain.at(found.start);
  const end = plain.at(found.end);
  return { ...found, label: collapse(text.slice(start, end)), start, end };
}

function findPlainYear(folded: string, contextYear: number | undefined): YearFinding {
  const all = findMentions(folded, contextYear);
  for (const kind of ['qualified', 'bare', 'token', 'western'] as const) {
    const mentions = all.filter((mention) => mention.kind === kind);
    if (mentions.length > 0) return chooseYear(mentions, folded);
  }
  const blank = unreadable.exec(folded);
  return blank ? { kind: 'unreadable', ...placeOf(blank) } : { kind: 'absent' };
}

function chooseYear(mentions: readonly Mention[], folded: string): YearFinding {
  const free = mentions.filter((mention) => !isLinked(mention, folded));
  const only = onlyYear(free) ?? onlyYear(objects(free, folded));
  if (only && !Number.isNaN(only.year)) return { ...only, kind: 'read' };
  const start = mentions[0]?.start ?? 0;
  const end = mentions.at(-1)?.end ?? start;
  const isBlank = mentions.every(({ year }) => Number.isNaN(year));
  return { kind: isBlank ? 'unreadable' : 'ambiguous', label: '', start, end };
}

/** The first of mentions that all mean the same year. */
function onlyYear(mentions: readonly Mention[]): Mention | null {
  const [first] = mentions;
  return first && mentions.every(({ year }) => Object.is(year, first.year)) ? first : null;
}

/** The years marked as what the document reports on; none where another is planned for. */
function objects(mentions: readonly Mention[], folded: string): readonly Mention[] {
  const followedBy = (mark: RegExp, { end }: Mention) => mark.test(folded.slice(end, end + 16));
  if (mentions.some((mention) => followedBy(planBehind, mention))) return [];
  return mentions.filter((mention) => followedBy(objectBehind, mention));
}

function placeOf({ 0: found, index }: RegExpExecArray): Omit<FiscalYear, 'year'> {
  return { label: '', start: index, end: index + found.length };
}

function isLinked({ start, end }: Mention, folded: string): boolean {
  const before = folded.slice(Math.max(0, start - 12), start);
  return linkBefore.test(before) || linkAfter.test(folded.slice(end, end + 16));
}

function findMentions(folded: string, contextYear: number | undefined): Mention[] {
  const mentions: Mention[] = [];
  for (const match of folded.matchAll(qualifiedPattern))
    mentions.push(mention(match, agreeing(match)));
  if (mentions.length > 0) return [...mentions, ...tokensOfObjects(mentions, folded)];
  for (const match of folded.matchAll(barePattern))
    mentions.push(mention(match, nearest(match[1], contextYear), 'bare'));
  for (const match of folded.matchAll(tokenPattern))
    mentions.push(mention(match, readYear(match[0]), 'token'));
  for (const match of folded.matchAll(westernPattern))
    mentions.push(mention(match, Number(match[0]), 'western'));
  return mentions;
}

/** Beside one year written in full, another in short that is marked as the object: `令和6年度 評価書（R5実績）`. */
function tokensOfObjects(mentions: readonly Mention[], folded: string): readonly Mention[] {
  const context = onlyYear(mentions)?.year;
  if (context === undefined) return [];
  const found = [
    ...Array.from(folded.matchAll(tokenPattern), (match) => mention(match, readYear(match[0]))),
    ...Array.from(folded.matchAll(barePattern), (match) =>
      mention(match, nearest(match[1], context)),
    ),
  ];
  return found.filter(
    ({ start, end }) =>
      wholeObjectBehind.test(folded.slice(end, end + 16)) &&
      mentions.every((other) => end <= other.start || other.end <= start),
  );
}

/** An impossible year is a mention too, so that its digits are not read otherwise. */
function mention(
  match: RegExpExecArray,
  year: number | null,
  kind: Mention['kind'] = 'qualified',
): Mention {
  return { kind, year: year ?? Number.NaN, ...placeOf(match) };
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
