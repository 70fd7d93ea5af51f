import { readNumber } from '../../concepts/no.ts';

const nouns =
  '経営課題|重点課題|重点目標|重点取組|重点取組項目|重点施策|重点項目|重点政策|重点事業|重点事項|基本目標|個別目標|運営目標|取組項目|主要事業|主要施策|組織目標|目標|取組|施策|課題|事業|柱|戦略|政策';
const numbered = new RegExp(
  `^[【\\[［〔(（■□◆●○・\\s　]*(?:${nouns})[\\s　]*[(（]?([0-9０-９]{1,3}(?:[-－.][0-9０-９]{1,3})*|[①-⑳]|[一二三四五六七八九十]{1,2}|[Ⅰ-Ⅻ])[)）]?[】\\]］〕)）\\s　:：.．、・]*$`,
  'u',
);

/** The number of a label that numbers initiatives (`経営課題1`, `【重点目標②】`), its value being the title; else null. */
export function numberedLabel(text: string): { readonly no: string | null } | null {
  const number = numbered.exec(text.trim())?.[1];
  return number === undefined ? null : { no: readNumber(number) };
}
