const digits = '〇一二三四五六七八九';
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Reads a kanji numeral below ten thousand (`六`, `三十一`, `二千五百`, `二〇`); null when it is malformed. */
export function readKanjiNumber(text: string): number | null {
  if (text === '' || text.length > 8) return null;
  return /[十百千]/.test(text) ? readNamed(text) : readPositional(text);
}

function readPositional(text: string): number | null {
  let value = 0;
  for (const sign of text) {
    const digit = digits.indexOf(sign);
    if (digit < 0) return null;
    value = value * 10 + digit;
  }
  return text.length <= 4 ? value : null;
}

function readNamed(text: string): number | null {
  let value = 0;
  let digit: number | null = null;
  let limit = 10_000;
  for (const sign of text) {
    const power = powers[sign];
    if (power === undefined) {
      if (digit !== null || digits.indexOf(sign) < 1) return null;
      digit = digits.indexOf(sign);
    } else {
      if (power >= limit) return null;
      value += (digit ?? 1) * power;
      limit = power;
      digit = null;
    }
  }
  return value + (digit ?? 0);
}
