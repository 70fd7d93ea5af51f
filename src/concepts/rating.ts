import { readGradeWithReason } from '../values/grade-with-reason.ts';
import { isRatingText, readRating } from '../values/rating.ts';
import { gradeOfHalf } from '../vocabulary/grade-of-half.ts';
import { type ColumnContext, type Concept, type Lines, neverTaken } from './concept.ts';
import { append, type RecordDraft } from './record-draft.ts';
import { textOf } from './text-of.ts';

/** 評価: the grade, its printed text kept beside it; a line each for the halves of the year (中間：○, 期末：◎) is a grade each. */
export const rating: Concept = {
  key: 'rating',
  kind: 'grade',
  shared: false,
  isTaken: neverTaken,
  read: (lines, record, column) => {
    if (lines.length > 1 && lines.every(({ text }) => gradeOfHalf(text) !== null))
      for (const line of lines) readGrade([line], record, column);
    else readGrade(lines, record, column);
  },
};

function readGrade(lines: Lines, record: RecordDraft, column: ColumnContext): void {
  const text = textOf(lines);
  if (text === '') return;
  const { label, viewpoint } = column;
  const half = gradeOfHalf(text);
  const period = half?.period ?? column.period;
  const read = readRating(half?.grade ?? text, column.ratingWords).rating;
  const symbol = read ?? readGradeWithReason(text)?.rating ?? null;
  if (isComment(label, symbol) || isBareScore(label, text)) {
    record.extra = append(record.extra, [{ label, value: text }]);
    return;
  }
  if (symbol === null && !isRatingText(text, column.ratingWords))
    column.tell('unread-rating', lines[0]?.start ?? 0, text);
  record.ratings = append(record.ratings, [{ label, rating: symbol, text, period, viewpoint }]);
}

/** A self-assessment in words is a comment. */
function isComment(label: string, symbol: string | null): boolean {
  return symbol === null && /自己評価|コメント/u.test(label);
}

/** 達成度 10: a number without a scale is no grade. */
function isBareScore(label: string, text: string): boolean {
  return /(?:達成度|進捗度|得点|点数|評点)/u.test(label) && /^[\d０-９.．]+点?$/u.test(text);
}
