import type { LegendEntry } from '../schema/sheet.ts';

const grade = '[SＳA-FＡ-ＦX-ZＸ-Ｚ◎○〇◯●△▲×✕☆①②③④⑤⑥⑦ⅠⅡⅢⅣⅤ]|[1-7１-７]';
const separator = '[\\s　]*(?:[：:＝=…‥→]+|[・･]{2,}|[-－―]|[.．])[\\s　]*|[\\s　]+|(?=[「『(（])';
const entry = new RegExp(
  `(?:^|[\\s　、,，;；/／|｜：:]|[（(【［[※。])(?:評価[\\s　]*)?(?:「|『)?(${grade})(?:評価|ランク)?(?:」|』)?(?:${separator})`,
  'gu',
);

/** The grades that one line explains: `A：達成　B：一部達成` → two entries; [] when it explains none. */
export function readLegendLine(text: string): LegendEntry[] {
  const found = [...text.matchAll(entry)].filter((match) => match.index < 40 || text.length < 400);
  return found.map((match, i) => ({
    rating: fold(match[1] ?? ''),
    meaning: clean(
      text.slice((match.index ?? 0) + match[0].length, found[i + 1]?.index ?? text.length),
    ),
  }));
}

/** What a line prints before the first grade it explains: 評価区分 in `評価区分：A：達成`. */
export function legendLead(text: string): string {
  return text.slice(0, Math.max(0, text.search(entry))).trim();
}

function fold(symbol: string): string {
  return symbol
    .replace(/[Ａ-Ｚ０-９]/u, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[〇◯]/u, '○')
    .replace('✕', '×');
}

function clean(meaning: string): string {
  const trimmed = meaning
    .replace(/^[\s　：:]+|[\s　、,，;；/／|｜]+$/gu, '')
    .replace(/[\s　]+/gu, ' ');
  const inner = /^[(（「『]([^()（）「」『』]*)[)）」』]$/u.exec(trimmed)?.[1];
  return inner ?? (unbalanced(trimmed) ? trimmed.replace(/[)）】\]］」』]$/u, '') : trimmed);
}

/** True where a closing bracket has lost its opening one to the cut. */
function unbalanced(text: string): boolean {
  return /^[^(（【[［「『]*[)）】\]］」』]$/u.test(text);
}
