/** Characters of a line on which a pattern overflows that remembers a way back for each of them. */
const length = 12_000_000;

const signs: readonly string[] = [
  ' ',
  '　',
  '・',
  '(',
  '（',
  '[',
  '【',
  '「',
  '<',
  '"',
  '1.',
  '●',
  'A：',
  '課',
  '目標',
  '𠮷',
];
const header = 'No.\t課名\t項目\t目標\t評価\n';
const title = '## 令和元年度目標管理シート\n\n【市民部長 山野 葵】\n\n';

/** Where such a line may stand. */
const places: Readonly<Record<string, (run: string) => string>> = {
  'a line': (run) => `${title}${run}\n`,
  'a heading': (run) => `# ${run}\n\n| No. | 項目 | 評価 |\n|---|---|---|\n| 1 | 窓口 | A |\n`,
  'a value': (run) => `${title}目標：${run}\n`,
  'a cell': (run) => `${title}${header}1\t市民課\t${run}\t短く\tA\n`,
};

type LongLine = readonly [name: string, text: () => string];

/** Texts with one line that is longer than any that people write. */
export const longLines: readonly LongLine[] = [
  [
    'a cell of 200,000 line breaks',
    () => `${title}取組名\t窓口\n目標\t${'短く<br>'.repeat(200_000)}\n評価\tA\n`,
  ],
  [
    'a table cell of 200,000 line breaks',
    () => `${title}${header}1\t市民課\t窓口\t${'短く<br>'.repeat(200_000)}\tA\n`,
  ],
  ...Object.entries(places).flatMap(([place, write]) =>
    signs.map((sign) => {
      const text = (): string => write(sign.repeat(length / sign.length));
      return [`${place} of ${JSON.stringify(sign)}`, text] satisfies LongLine;
    }),
  ),
];
