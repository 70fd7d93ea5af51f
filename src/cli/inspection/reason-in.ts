import type { Language } from '../../messages/render-message.ts';

/** What layouts say of their choice, and the same in Japanese. */
const reasons: readonly (readonly [en: string, ja: string])[] = [
  [
    'a header row with {known} of {all} known columns',
    '見出し行の {all} 列のうち {known} 列が既知',
  ],
  ['{count} header rows', '見出しが {count} 段'],
  ['several rating columns', '評価の列が複数'],
  ['indicator columns beside the initiative', '取組の横に指標の列'],
  ['items with a status, nothing else', '項目と状況だけの一覧'],
  ['{known} labels beside or above their values', '値の左または上に項目名が {known} 個'],
  [
    '{known} of {all} labels are those of a department',
    '項目名 {all} 個のうち {known} 個が部の概要',
  ],
  ['{count} grades, each with its meaning', '評価区分 {count} 個とその意味'],
  ['target and actual of the initiative above', '上の取組の目標値と実績値'],
  ['indicators of the initiatives above', '上の取組の指標'],
  ['indicators without an initiative', '取組のない指標'],
  ['a column a year', '年度ごとの列'],
  ['contact box', '問い合わせ先'],
  ['table of contents', '目次'],
  ['counts', '件数の集計表'],
  ['no header, and its cells fit the columns of the table above', '見出しがなく、上の表の列に合う'],
];

const patterns = reasons.map(([en, ja]) => {
  const source = en.replace(/\{(\w+)\}/g, '(?<$1>\\d+)');
  return { pattern: new RegExp(`^${source}$`), ja };
});

/** Why a layout took a table, in a language; a reason that is not listed stays as it is. */
export function reasonIn(lang: Language, why: string): string {
  if (lang === 'en') return why;
  for (const { pattern, ja } of patterns) {
    const match = pattern.exec(why);
    if (match) return ja.replace(/\{(\w+)\}/g, (_, name: string) => match.groups?.[name] ?? '');
  }
  return why;
}
