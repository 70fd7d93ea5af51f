import { readRating } from '../values/rating.ts';
import type { Concept } from './concept.ts';
import { append } from './record-draft.ts';
import { textOf } from './text-of.ts';

/** 評価: the grade, its printed text kept beside it. */
export const rating: Concept = {
  key: 'rating',
  headers: [
    '評価',
    '評価結果',
    '評価区分',
    '評定',
    '評点',
    '判定',
    '判定結果',
    '達成状況',
    '達成度',
    '達成度評価',
    '達成度の評価',
    '達成状況の評価',
    '達成状況評価',
    '達成評価',
    '目標の達成状況',
    '目標達成状況',
    '目標達成度',
    '目標達成度合い',
    '目標達成度評価',
    '目標の達成度',
    '目標の評価',
    '達成度合い',
    '進捗評価',
    '進捗状況の評価',
    '進捗度',
    '進捗状況',
    '進捗',
    '進捗区分',
    '自己評価',
    '内部評価',
    '一次評価',
    '二次評価',
    '1次評価',
    '2次評価',
    '部長評価',
    '所管評価',
    '所管課評価',
    '総合判定',
    '総合',
    '実績評価',
    '成果評価',
    '結果評価',
    '取組評価',
    '取組状況の評価',
    '評価(A~D)',
    'ランク',
    '評価ランク',
    'アウトカム指標の達成状況',
    '評価記号',
    '達成区分',
    '達成率評価',
    '妥当性',
    '必要性',
    '効率性',
    '有効性',
    '手段の適切性',
    '目的達成度',
    '公平性',
    '緊急性',
  ],
  read: (lines, record, column) => {
    const text = textOf(lines);
    if (text === '') return;
    const { label, period } = column;
    const { rating: symbol } = readRating(text, column.ratingWords);
    const isComment = symbol === null && /自己評価|コメント/u.test(label);
    if (isComment || isBareScore(label, text))
      record.extra = append(record.extra, [{ label, value: text }]);
    else record.ratings = append(record.ratings, [{ label, rating: symbol, text, period }]);
  },
};

/** 達成度 10: a number without a scale is no grade. */
function isBareScore(label: string, text: string): boolean {
  return /(?:達成度|進捗度|得点|点数|評点)/u.test(label) && /^[\d０-９.．]+点?$/u.test(text);
}
