/** The printed form of the n-th number of a list, from 1. */
export type NumberText = (n: number) => string;

const kanji = '〇一二三四五六七八九';
const gojuon =
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const iroha =
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス';

const decimal: NumberText = String;

const fullWidth: NumberText = (n) =>
  String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** One of a run of characters, as far as they go; then the plain number. */
function oneOf(...characters: readonly string[]): NumberText {
  const all = characters.flatMap((some) => [...some]);
  return (n) => all[n - 1] ?? String(n);
}

/** Characters that follow each other in Unicode. */
function run(first: string, last: string): string {
  const [from = 0, to = 0] = [first.codePointAt(0), last.codePointAt(0)];
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
}

/** a … z, aa, bb …, as word processors go on. */
function letters(first: string): NumberText {
  const from = first.charCodeAt(0) - 1;
  return (n) =>
    String.fromCharCode(from + (((n - 1) % 26) + 1)).repeat(Math.min(9, Math.ceil(n / 26)));
}

const romanDigits: readonly (readonly [value: number, sign: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const roman: NumberText = (n) => {
  let text = '';
  let rest = n > 3999 ? 0 : n;
  for (const [value, sign] of romanDigits) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text || String(n);
};

/** 十一, 百二十: numbers as they are read. */
const kanjiCount: NumberText = (n) => {
  if (n < 1 || n > 9999) return String(n);
  const units = ['千', '百', '十', ''];
  return [...String(n).padStart(4, '0')]
    .map((digit, at) => {
      if (digit === '0') return '';
      return (digit === '1' && at < 3 ? '' : kanji.charAt(Number(digit))) + units[at];
    })
    .join('');
};

const kanjiDigits: NumberText = (n) =>
  String(n).replace(/\d/g, (digit) => kanji.charAt(Number(digit)));

/** Forms of automatic numbers, by what they print. */
export const numberTexts = {
  decimal,
  decimalZero: (n: number) => String(n).padStart(2, '0'),
  fullWidth,
  circled: oneOf(run('①', '⑳'), run('㉑', '㉟'), run('㊱', '㊿')),
  negativeCircled: oneOf(run('❶', '❿'), run('⓫', '⓴')),
  inParentheses: oneOf(run('⑴', '⒇')),
  withFullStop: oneOf(run('⒈', '⒛')),
  upperRoman: roman,
  lowerRoman: (n: number) => roman(n).toLowerCase(),
  upperLetter: letters('A'),
  lowerLetter: letters('a'),
  katakana: oneOf(gojuon),
  halfKatakana: oneOf(run('ｱ', 'ﾜ'), 'ｦﾝ'),
  iroha: oneOf(iroha),
  kanjiCount,
  kanjiDigits,
  circledKanji: oneOf(run('㊀', '㊉')),
  stems: oneOf('甲乙丙丁戊己庚辛壬癸'),
  branches: oneOf('子丑寅卯辰巳午未申酉戌亥'),
} as const satisfies Record<string, NumberText>;
