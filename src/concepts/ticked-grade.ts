import { readRating } from '../values/rating.ts';
import { type Concept, neverTaken } from './concept.ts';
import { append } from './record-draft.ts';
import { textOf } from './text-of.ts';

/** A column for one grade, in which a sign ticks what has it: the grade is that of the header. Of two ticks none is taken. */
export const tickedGrade: Concept = {
  key: 'rating',
  kind: 'grade',
  shared: false,
  isTaken: neverTaken,
  read: (lines, record, { label, period, viewpoint, tell }) => {
    const text = textOf(lines);
    if (text === '') return;
    const isSecond = record.ratings.some((other) => other.text === text && other.label !== label);
    const { rating } = isSecond ? { rating: null } : readRating(label);
    if (rating === null) tell('unread-rating', lines[0]?.start ?? 0, `${label} ${text}`);
    record.ratings = append(record.ratings, [{ label, rating, text, period, viewpoint }]);
  },
};
