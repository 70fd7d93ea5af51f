import type { Concept } from './concept.ts';
import { textOf } from './text-of.ts';

/** The printed number: `1`, `①`, `2-1`. */
export const no: Concept = {
  key: 'no',
  kind: 'key',
  shared: true,
  isTaken: (record) => record.no !== null,
  read: (lines, record) => {
    record.no = readNumber(textOf(lines));
  },
};

/** What is longer is no number: it stays as printed. */
const longest = 200;

/** `1.` → `1`, full-width digits fold, `No.3` → `3`; ①, 2-1, Ⅰ-1-(2) and 2（新規） stay as printed. */
export function readNumber(text: string): string | null {
  if (text.length > longest) return text;
  const folded = text.replace(/[０-９Ａ-Ｚａ-ｚ．－]/g, (c) =>
    String.fromCharCode(c.charCodeAt(0) - 0xfee0),
  );
  const bare = folded
    .replace(/^(?:No\.?|№|NO\.?)\s*/i, '')
    .replace(/^[(（](\d+)[)）]$/, '$1')
    .replace(/^([^(（]*\d)[.)）、]$/, '$1');
  return bare === '' ? null : bare;
}
