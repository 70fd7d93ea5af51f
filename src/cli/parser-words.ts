/** What the parser of the command line says, and the same in Japanese; `$1` is what the pattern holds. */
const translations: readonly (readonly [RegExp, string])[] = [
  [
    /^option '(.*?)' argument '(.*)' is invalid\. (.*)$/s,
    'オプション $1 に「$2」は指定できません。$3',
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*?)'\. (.*)$/s,
    '引数 $2 に「$1」は指定できません。$3',
  ],
  [/^missing required argument '(.*)'$/, '引数 $1 がありません'],
  [/^option '(.*)' argument missing$/, 'オプション $1 に値がありません'],
  [/^unknown option '(.*)'$/s, '不明なオプション $1'],
  [
    /^too many arguments.*\. Expected (\d+) arguments? but got (\d+)/s,
    '引数が多すぎます（$1 個まで、指定は $2 個）',
  ],
  [/^\(Did you mean (?:one of )?(.*)\?\)$/, '（$1 のことですか？）'],
];

/** A sentence of the parser in Japanese. */
export function parserWords(text: string): string {
  for (const [pattern, japanese] of translations) {
    if (pattern.test(text)) return text.replace(pattern, japanese);
  }
  return text;
}
