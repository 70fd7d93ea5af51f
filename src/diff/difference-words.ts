import type { ChangeKind } from './difference.ts';

/** What the text of a difference says of its own. */
export interface DifferenceWords {
  /** The field that changed. */
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  /** What is counted at the end. */
  readonly counts: Readonly<Record<ChangeKind, string>>;
  readonly unchanged: string;
  readonly count: (what: string, count: number) => string;
  readonly comma: string;
  readonly certainty: string;
  readonly threshold: (certainty: number) => string;
  readonly nothing: string;
  readonly untitled: string;
  readonly noDepartment: string;
  readonly year: (year: number) => string;
}

const en: DifferenceWords = {
  kinds: {
    added: 'added',
    dropped: 'dropped',
    'rating-changed': 'rating',
    'goal-reworded': 'goals',
    'title-reworded': 'title',
    'section-moved': 'section',
  },
  counts: {
    added: 'added',
    dropped: 'dropped',
    'rating-changed': 'rating changed',
    'goal-reworded': 'goal reworded',
    'title-reworded': 'title reworded',
    'section-moved': 'section moved',
  },
  unchanged: 'unchanged',
  count: (what, count) => `${count} ${what}`,
  comma: ', ',
  certainty: 'certainty',
  threshold: (certainty) => `matched at a certainty of ${certainty} or more`,
  nothing: '(none)',
  untitled: '(no title)',
  noDepartment: '(no department)',
  year: (year) => `FY ${year}`,
};

const ja: DifferenceWords = {
  kinds: {
    added: '追加',
    dropped: '削除',
    'rating-changed': '評価',
    'goal-reworded': '目標',
    'title-reworded': '項目名',
    'section-moved': '課',
  },
  counts: {
    added: '追加',
    dropped: '削除',
    'rating-changed': '評価の変更',
    'goal-reworded': '目標の変更',
    'title-reworded': '項目名の変更',
    'section-moved': '課の変更',
  },
  unchanged: '変更なし',
  count: (what, count) => `${what} ${count}件`,
  comma: '、',
  certainty: '確からしさ',
  threshold: (certainty) => `確からしさ ${certainty} 以上で対応付け`,
  nothing: '（なし）',
  untitled: '（項目名なし）',
  noDepartment: '（部署の記載なし）',
  year: (year) => `${year}年度`,
};

export const differenceWords: Readonly<Record<'en' | 'ja', DifferenceWords>> = { en, ja };
