import type { Bilingual } from '../schema/words.ts';

/** Command lines and what they do, for help and man page. */
export const examples: readonly (readonly [command: string, meaning: Bilingual])[] = [
  ['mbo-parse sheet.txt', { en: 'one sheet as JSON', ja: '1 枚のシートを JSON に' }],
  [
    'mbo-parse sheets/ -f csv -o all.csv',
    { en: 'a folder as one table', ja: 'フォルダーを 1 つの表に' },
  ],
  [
    "mbo-parse 'sheets/**/*.md' -f ndjson | jq .title",
    { en: 'a stream, one sheet a line', ja: '1 行 1 シートで次々に' },
  ],
  ['mbo-parse sheets/ -d json/', { en: 'one output per input', ja: '入力ごとに 1 ファイル' }],
  [
    'mbo-parse sheets/ -d json/ --check',
    { en: 'fail where an output is not current', ja: '出力が最新でなければ失敗' },
  ],
  [
    'mbo-parse --stdin-filepath sheet.html < sheet.html',
    { en: 'standard input, read as a web page', ja: '標準入力をウェブページとして読む' },
  ],
];

/** What the exit code says. */
export const exitCodes: readonly (readonly [code: string, meaning: Bilingual])[] = [
  ['0', { en: 'everything was converted', ja: 'すべて変換できた' }],
  [
    '1',
    {
      en: 'something could not be converted, was warned of under --strict or beyond --max-warnings, or is not current',
      ja: '変換できないものがあった、--strict で警告があった、--max-warnings を超えた、または出力が最新ではない',
    },
  ],
  [
    '2',
    {
      en: 'wrong usage, or a named path or pattern that matches nothing or cannot be read',
      ja: '使い方の誤り、または指定したパス・パターンが見つからない・読めない',
    },
  ],
];

/** How a file is named that could be taken for a command. */
export const ambiguity: Bilingual = {
  en: "A file that bears a command's name is given as ./explain.",
  ja: 'コマンドと同じ名前のファイルは ./explain のように指定します。',
};

/** Headings of help and man page. */
export const headings = {
  name: { en: 'Name', ja: '名前' },
  synopsis: { en: 'Synopsis', ja: '書式' },
  usage: { en: 'Usage', ja: '使い方' },
  arguments: { en: 'Arguments', ja: '引数' },
  options: { en: 'Options', ja: 'オプション' },
  commands: { en: 'Commands', ja: 'コマンド' },
  examples: { en: 'Examples', ja: '例' },
  exitCodes: { en: 'Exit codes', ja: '終了コード' },
  exitStatus: { en: 'Exit status', ja: '終了ステータス' },
  files: { en: 'Files', ja: 'ファイル' },
} as const satisfies Record<string, Bilingual>;

/** What may be named as an input. */
export const paths: Bilingual = {
  en: 'files, folders, globs, or - for standard input',
  ja: 'ファイル・フォルダー・ワイルドカード、または標準入力を表す -',
};
