import { type NumberText, numberTexts } from '../flow/number-text.ts';

/** Number formats of OpenDocument, by the beginning of the row that they are named by. */
const formats: readonly (readonly [start: string, text: NumberText])[] = [
  ['1', numberTexts.decimal],
  ['１', numberTexts.fullWidth],
  ['①', numberTexts.circled],
  ['❶', numberTexts.negativeCircled],
  ['⑴', numberTexts.inParentheses],
  ['⒈', numberTexts.withFullStop],
  ['I', numberTexts.upperRoman],
  ['i', numberTexts.lowerRoman],
  ['A', numberTexts.upperLetter],
  ['a', numberTexts.lowerLetter],
  ['ア', numberTexts.katakana],
  ['ｱ', numberTexts.halfKatakana],
  ['イ', numberTexts.iroha],
  ['一', numberTexts.kanjiCount],
  ['〇', numberTexts.kanjiDigits],
  ['㊀', numberTexts.circledKanji],
  ['甲', numberTexts.stems],
  ['子', numberTexts.branches],
];

/** What prints the numbers of a format (`1`, `①, ②, ③, ...`); one that is not known prints plain numbers. */
export function odfNumberText(format: string): NumberText {
  return formats.find(([start]) => format.startsWith(start))?.[1] ?? numberTexts.decimal;
}
