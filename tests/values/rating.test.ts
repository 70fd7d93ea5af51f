import { expect, test } from 'vitest';
import { isRatingText, readRating } from '../../src/values/rating.ts';
import { noRatingWords, ratingWords } from '../../src/values/rating-words.ts';

test('every word of the vocabulary is its own rating', () => {
  for (const word of [...ratingWords, ...noRatingWords]) {
    expect(readRating(word).rating).toBe(word);
    expect(isRatingText(word)).toBe(true);
  }
});

test('no word stands twice in the vocabulary', () => {
  const words = [...ratingWords, ...noRatingWords];
  expect(new Set(words).size).toBe(words.length);
});

test('a user teaches further words', () => {
  const word = '道半ば（５割）';
  expect(isRatingText(word)).toBe(false);
  expect(readRating(word, [word]).rating).toBe('道半ば(5割)');
  expect(readRating(`B${word}`, [word]).rating).toBe('B');
});

test('a short unknown word is a rating under its header, but none for certain', () => {
  expect(readRating('まずまず').rating).toBe('まずまず');
  expect(isRatingText('まずまず')).toBe(false);
});

test.each(['A', '◎（予定以上）', '✔ 適切', '83%', '対象外'])(
  '%j is a rating for certain',
  (cell) => {
    expect(isRatingText(cell)).toBe(true);
  },
);

test.each(['市民課', '10', '窓口を改善した。', '○（仮称）まちの駅', 'A・B', ''])(
  '%j is none for certain',
  (cell) => {
    expect(isRatingText(cell)).toBe(false);
  },
);

test.each([
  ['100%　A', 'A'],
  ['54.5％ D（未達成）', 'D'],
  ['100%・○', '○'],
  ['80点／B', 'B'],
  ['100% 達成', '達成'],
])('%j: the grade behind its share or points is %s', (cell, rating) => {
  expect(readRating(cell).rating).toBe(rating);
  expect(isRatingText(cell)).toBe(true);
});

test.each(['100% 職員が参加した', '50% 20件', '83% 4', '100%'])(
  '%j has no grade behind it',
  (cell) => {
    expect(readRating(cell).rating).toBe(cell === '100%' ? cell : null);
  },
);
