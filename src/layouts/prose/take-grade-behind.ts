import { readField } from '../../concepts/read-field.ts';
import type { RecordDraft } from '../../concepts/record-draft.ts';
import type { Line } from '../../parse/document.ts';
import { isRatingText } from '../../values/rating.ts';
import type { Desk } from '../desk/desk.ts';
import type { Column } from '../grid/frame.ts';
import type { Atom } from '../outline/atom.ts';
import { joinLines, sliceLine } from '../outline/line-pieces.ts';
import { labelColumn } from './label-columns.ts';

/** `工事を終えた。（評価：A）`: a label and a short text in brackets, all that stands behind the sentence. */
const behind =
  /[(（【［[](?<label>[^()（）【】［\]：:\s　。]{2,12})[：:][\s　]*(?<grade>[^()（）【】［\]。：:\s　]{1,12})[)）】］\]][\s　]*(?<end>。?)[\s　]*$/u;
/** A grade of another year is none of this one. */
const another = /[前昨]|年度/u;
const longest = 60;

/**
 * Reads the grade in brackets behind what came of an initiative, where a rating's word stands in front of a grade; the lines
 * without it. Behind goals and plans it says how these were graded before; where several lines have one each, none grades
 * the initiative, which is told.
 */
export function takeGradeBehind(
  atom: Atom,
  lines: readonly Line[],
  { record, column }: { readonly record: RecordDraft; readonly column: Column },
  desk: Desk,
): readonly Line[] {
  const last = lines.at(-1);
  const key = column.concept?.key;
  if (!last || (key !== 'outcomes' && key !== 'issues')) return lines;
  const from = Math.max(0, last.text.length - longest);
  const found = behind.exec(last.text.slice(from));
  const { label = '', grade = '', end = '' } = found?.groups ?? {};
  if (!found || from + found.index === 0 || another.test(label)) return lines;
  const meaning = desk.vocabulary.column(label);
  if (meaning?.titled !== 'rating' || !isRatingText(grade, desk.ratingWords)) return lines;
  const own = labelColumn({ ...atom, setting: { ...atom.setting, label } }, meaning, desk);
  if (lines.some((line) => line !== last && behind.test(line.text.slice(-longest)))) {
    own.context.tell('unread-rating', last.start, grade);
    return lines;
  }
  const at = from + found.index + found[0].indexOf(grade, label.length + 1);
  readField(own.concept, [sliceLine(last, at, at + grade.length)], record, own.context);
  const text = sliceLine(last, 0, from + found.index);
  const stop = last.text.lastIndexOf('。');
  return [
    ...lines.slice(0, -1),
    end === '' ? text : joinLines([text, sliceLine(last, stop, stop + 1)]),
  ];
}
