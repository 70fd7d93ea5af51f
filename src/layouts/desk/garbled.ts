import type { Report } from './desk.ts';

/** Private-use characters, replacement characters, font indices, and runs of Latin-1 letters that no Japanese text has. */
const garbled = /[\uE000-\uF8FF\uFFFD]|\(cid:\d+\)|(?:[\u00C0-\u00FF\u0080-\u009F][ ]?){4,}/gu;
const most = 20;

/** Warns of text that an extraction has garbled, once a line. */
export function warnGarbled(source: string, report: Report): void {
  let lineEnd = -1;
  let warned = 0;
  for (const match of source.matchAll(garbled)) {
    if (match.index < lineEnd) continue;
    if (++warned > most) return;
    report('garbled-text', match.index, {
      text: source.slice(match.index, match.index + 20).split('\n')[0] ?? '',
    });
    const end = source.indexOf('\n', match.index);
    lineEnd = end < 0 ? source.length : end;
  }
}
