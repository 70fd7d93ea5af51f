import { readNumber } from '../../concepts/no.ts';
import { han, katakana } from '../../values/scripts.ts';

const nouns =
  '経営課題|重点課題|重点目標|重点取組|重点取組項目|重点施策|重点項目|重点政策|重点事業|基本目標|個別目標|取組項目|主要事業|主要施策|組織目標|目標|取組|施策|課題|事業|柱|戦略|政策';
const start = new RegExp(
  `^[【\\[［〔(（■□◆●○・\\s　]*(${nouns})[\\s　]*([0-9０-９]{1,3}(?:[-－.][0-9０-９]{1,3})*|[①-⑳]|[一二三四五六七八九十]{1,2}|[Ⅰ-Ⅻ])([】\\]］〕)）]?[\\s　:：.．、・]*)(.*)$`,
  'u',
);
/** Right behind the number only a name may begin: 目標1を…, 課題2つの… and 取組3年目 are sentences. */
const nameBegins = new RegExp(`^[${han}${katakana}A-ZＡ-Ｚ「『]`, 'u');
const counter = /^(?:以上|以下|未満|年|月|件|人|名|回|課|項目|点|位|割|倍|～|〜|%|％)/u;

/** The beginning of an initiative in running text: `重点課題1　通学路の歩道整備` → no `1` and its title; null for any other line. */
export function readRecordStart(text: string): { no: string | null; title: string } | null {
  const match = start.exec(text.trim());
  if (!match) return null;
  const [, , number = '', separator = '', rest = ''] = match;
  const title = rest.replace(/^[「『](.*)[」』]$/u, '$1').trim();
  if (title === '' || title.endsWith('。')) return null;
  if (separator === '' && (!nameBegins.test(title) || counter.test(title))) return null;
  return { no: readNumber(number), title };
}
