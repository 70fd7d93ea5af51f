import { foldWidth } from './fold.ts';

/** `89人`, `48 名`; not 人工, 人件費, 人口, 名称 … */
const counted =
  /(?<![\d,.])(\d[\d,.]{0,15}) {0,2}(?:人(?![工件口事材権間分前目組区日月年時中])|名(?![称前簿目所誉義]))/g;
const grouped = /^(?:\d{1,3}(?:,\d{3})+|\d{1,9})$/;

/** What makes the count before or behind it approximate, relative, or one end of a range. */
const inexactBefore =
  /(?:約|およそ|おおよそ|概ね|おおむね|ほぼ|最大|上限|延べ|のべ|[数第×*+÷/=~〜∼\-−▲△]|\d[、・]?)$/;
const inexactAfter =
  /^(?:以上|以下|以内|未満|超|程度|余|弱|強|前後|ほど|くらい|ぐらい|規模|増|減|当たり|あたり|につき|[×*+÷=/~〜∼\-−])/;

/** Reads a head count when exactly one is printed, whole and exact; `bare` also reads a cell that is only a number. */
export function readHeadCount(text: string, options: { bare?: boolean } = {}): number | null {
  const folded = foldWidth(text).trim();
  const matches = Array.from(folded.matchAll(counted));
  const [match] = matches;
  if (match === undefined) return options.bare === true ? readWhole(folded) : null;
  if (matches.length > 1) return null;
  const before = folded.slice(Math.max(0, match.index - 8), match.index).trimEnd();
  const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 8);
  if (inexactBefore.test(before) || inexactAfter.test(after.trimStart())) return null;
  return readWhole(match[1] ?? '');
}

function readWhole(digits: string): number | null {
  return grouped.test(digits) ? Number(digits.replaceAll(',', '')) : null;
}
