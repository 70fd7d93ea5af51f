import { dateFromSerial, format as formatValue, isDateFormat } from 'numfmt';
import { eraFormat, showsEra } from './era-format.ts';

/** What a workbook says of the days that its numbers count. */
interface ShowOptions {
  readonly from1904: boolean;
}

/** Longer ones no program writes. */
const longestFormat = 255;
/** From 1900 to 1904, as Excel counts. */
const daysTo1904 = 1462;

/** Shows a number as Excel does in a cell wide enough; null where its format cannot be read for certain. */
export function showNumber(value: number, format: string, options: ShowOptions): string | null {
  if (format === 'General') return print('General', value);
  if (!isReadable(format)) return null;
  const isDay = isDateFormat(format) || showsEra(format);
  const serial = isDay && options.from1904 ? value + daysTo1904 : value;
  const plain = showsEra(format) ? withEra(format, serial) : format;
  return plain === null ? null : inDigits(plain, serial);
}

/** False for formats that no program writes; some would be taken for members of objects. */
function isReadable(format: string): boolean {
  return format.length <= longestFormat && !(format in Object.prototype);
}

/** Shows a text as its format does: `@"課"` adds to it, `;;;` hides it. */
export function showText(text: string, format: string): string {
  const formats = isReadable(format) && (hasText.test(format) || hides.test(format));
  return formats ? (print(format, text) ?? text) : text;
}

const hasText = /^(?=.*@).*[^@]/s;
const hides = /^[^"\\]*;[^"\\]*;[^"\\]*;/;

function withEra(format: string, serial: number): string | null {
  const [year, month, day] = dateFromSerial(serial) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return eraFormat(format, { year, month, day });
}

const numerals = /\[DBNum([1-4])\](?:\[\$-[^\]]*\])?/i;

/** `[DBNum3]` prints full-width digits; Chinese numerals are not read here. */
function inDigits(format: string, value: number): string | null {
  const [code, kind] = numerals.exec(format) ?? [];
  if (code === undefined) return print(format, value);
  if (kind !== '3') return null;
  const printed = print(format.replace(code, ''), value);
  return (
    printed?.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) ?? null
  );
}

function print(format: string, value: number | string): string | null {
  try {
    // Days of the week in kanji (aaa) need the locale; names of months stay English, as in Excel.
    const locale = /a{3}/i.test(format) ? 'ja-JP' : 'en-US';
    const printed: unknown = formatValue(format, value, { locale });
    return typeof printed === 'string' && !/^#+$/.test(printed) ? printed : null;
  } catch {
    return null;
  }
}
