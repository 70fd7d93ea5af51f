import { foldWidth } from './fold.ts';
import { readKanjiNumber } from './kanji-number.ts';

const scales: Readonly<Record<string, bigint>> = {
  十: 10n,
  百: 100n,
  千: 1000n,
  万: 10n ** 4n,
  億: 10n ** 8n,
  兆: 10n ** 12n,
};

/** Signs an amount may be written with, between its first digit and 円. */
const numeralSign = /[\d,. 〇一二三四五六七八九十百千万億兆]/;
const segment =
  /(?:(\d[\d,]*(?:\.\d+)?) ?([十百千]?[万億兆]|[十百千])?|([〇一二三四五六七八九十百千]+)([万億兆])?) ?/y;
const grouped = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const wholeCell = /^([▲△\-−]?) ?(¥?) ?(\d[\d,]*(?:\.\d+)?)-?$/;
/** `12,345(千円)`, `12,345（単位:千円）`. */
const unitBehind = /^([^(]*)\(((?:単位:? ?)?[十百千]?[万億兆]?円)\)$/;
const headerUnitPattern = /([十百千]?[万億兆]?)円/g;

/** What makes the amount behind it approximate, relative, or one end of a range. */
const inexactBefore =
  /(?:約|およそ|おおよそ|概ね|おおむね|概算|ほぼ|最大|上限|最低|計画比|[数何×*+÷/=~〜\-−▲△A-Za-z]|[\d.,][、・]|令和|平成|昭和)$/;
const inexactAfter =
  /^(?:以上|以下|以内|未満|超|程度|余|弱|強|前後|ほど|くらい|ぐらい|台|[滑満卓券玉札高安増減×*+÷=/~〜\-−\d])/;

/** A longer text tells more than an amount. */
const longest = 2000;

/**
 * Reads an amount of yen when exactly one is printed, with its unit, and exact; else null.
 * `headerUnit` (`単位:千円`, `予算額(千円)`) serves cells that hold nothing but a number.
 */
export function readYen(text: string, headerUnit = ''): number | null {
  if (text.length > longest) return null;
  const folded = foldWidth(text).replaceAll('￥', '¥').trim();
  const [, cell, unit] = unitBehind.exec(folded) ?? [];
  if (cell !== undefined && unit !== undefined) return readBare(cell.trim(), unit);
  return folded.includes('円') ? readPrinted(folded) : readBare(folded, headerUnit);
}

function readPrinted(folded: string): number | null {
  const amounts = findAmounts(folded);
  const [amount] = amounts;
  if (amount === undefined || amounts.length > 1) return null;
  const before = folded.slice(Math.max(0, amount.start - 8), amount.start).trimEnd();
  const after = folded.slice(amount.end, amount.end + 8).trimStart();
  const sign = /^\(?[▲△\-−]$/.test(before) ? '-' : '';
  if (inexactAfter.test(after) || (sign === '' && inexactBefore.test(before))) return null;
  return toNumber(amount.value, sign);
}

interface Amount {
  readonly start: number;
  readonly end: number;
  /** Null where the number is malformed or no whole yen. */
  readonly value: bigint | null;
}

/**
 * Walks back from each 円 over the numeral before it, until two amounts are found.
 * The numerals never overlap, so the walk is linear.
 */
function findAmounts(folded: string): Amount[] {
  const amounts: Amount[] = [];
  let from = 0;
  for (
    let at = folded.indexOf('円');
    at >= 0 && amounts.length < 2;
    at = folded.indexOf('円', from)
  ) {
    const start = skipNumeral(folded, at, from);
    const numeral = folded.slice(start, at).trim();
    // 千円 without a number is a unit, no amount.
    if (/[\d〇一二三四五六七八九]/.test(numeral)) {
      amounts.push({ start, end: at + 1, value: readSegments(numeral) });
    }
    from = at + 1;
  }
  return amounts;
}

function skipNumeral(folded: string, end: number, from: number): number {
  let start = end;
  while (start > from && numeralSign.test(folded.charAt(start - 1))) start--;
  return start;
}

/**
 * Adds up `1億2,000万`: every segment smaller than the scale before it, a fraction only where it stands alone,
 * and all of it in one kind of digits.
 */
function readSegments(run: string): bigint | null {
  let total = 0n;
  let limit: bigint | null = null;
  const isArabic = /\d/.test(run);
  segment.lastIndex = 0;
  while (segment.lastIndex < run.length) {
    const match = segment.exec(run);
    const [whole = '', digits, scale = '', kanji = '', kanjiScale = ''] = match ?? [];
    if (match === null || (digits !== undefined) !== isArabic) return null;
    const factor = readScale(scale + kanjiScale);
    const value = digits === undefined ? fromKanji(kanji, factor) : fromDigits(digits, factor);
    if (value === null || (limit !== null && value >= limit)) return null;
    if (digits?.includes('.') && whole.length < run.length) return null;
    total += value;
    limit = factor;
  }
  return total;
}

function readScale(signs: string): bigint {
  return Array.from(signs).reduce((factor, sign) => factor * (scales[sign] ?? 1n), 1n);
}

function fromKanji(kanji: string, factor: bigint): bigint | null {
  const value = readKanjiNumber(kanji);
  return value === null ? null : BigInt(value) * factor;
}

/** `1.5` × 億, exact or null; a number longer than any budget is no amount. */
function fromDigits(digits: string, factor: bigint): bigint | null {
  if (digits.length > 24 || !grouped.test(digits)) return null;
  const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
  const divisor = 10n ** BigInt(fraction.length);
  const value = BigInt(whole + fraction) * factor;
  return value % divisor === 0n ? value / divisor : null;
}

function readBare(folded: string, headerUnit: string): number | null {
  const [, sign = '', currency = '', digits = ''] = wholeCell.exec(folded) ?? [];
  const units = new Set(
    Array.from(foldWidth(headerUnit).matchAll(headerUnitPattern), ([, s]) => s),
  );
  const [unit = ''] = currency === '' ? units : [''];
  if (digits === '' || (currency === '' && units.size !== 1)) return null;
  return toNumber(fromDigits(digits, readScale(unit)), sign);
}

function toNumber(value: bigint | null, sign: string): number | null {
  if (value === null || value > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  return sign === '' || value === 0n ? Number(value) : -Number(value);
}
