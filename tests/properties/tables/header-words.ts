import type { ColumnKey } from './model.ts';

export interface HeaderWords {
  /** Printed on published sheets for this concept and no other. */
  readonly known: readonly string[];
  /** Common, but a reader may leave them to `extra`. */
  readonly open: readonly string[];
}

export const headerWords: Readonly<Record<ColumnKey, HeaderWords>> = {
  no: {
    known: ['No.', '№', 'No', '番号', '整理番号', '事業番号', '施策№'],
    open: ['連番', '通番', '項番', '#'],
  },
  department: { known: ['部局', '部局名', '担当部', '所属部'], open: ['部名', '所管部'] },
  section: {
    known: ['課名', '担当課名', '所管課', '課室所名', '所属名', '担当課'],
    open: ['主管課', '担当所属', '実施課', '担当部署'],
  },
  categories: { known: ['事業区分', '種別', '事業種別'], open: ['区分', '分類'] },
  initiative: {
    known: [
      '項目',
      '重点課題',
      '目標項目（何を）',
      '事業案件',
      '政策項目',
      '経営課題',
      '個別事業',
      '計画事業名',
      '事業名',
      '事務事業名',
      'プログラム名',
      '取組項目',
    ],
    open: ['取組名', '事業の名称', '重点取組', '取組事項', '施策名'],
  },
  goals: {
    known: [
      '目標',
      '今年度の目標',
      '到達目標',
      '成果目標',
      '達成基準',
      '具体的な目標',
      '事業の目標',
    ],
    open: ['ねらい', '年度目標', 'めざす姿'],
  },
  actions: {
    known: [
      '目標達成のための具体的方法',
      '具体的取組',
      '具体的な取組',
      '取組内容',
      '事業概要',
      '年次計画',
      '手段',
      'プログラムの内容',
      '具体的な方策',
      '実施予定',
      '主な取組',
    ],
    open: ['取組計画', '実施内容', '進め方'],
  },
  indicatorName: { known: ['指標名', '成果指標', '活動指標', '測定指標'], open: [] },
  unit: { known: ['単位'], open: [] },
  baseline: { known: ['基準値', '現状値', '年度当初値'], open: [] },
  target: { known: ['目標値', '今年度目標値'], open: [] },
  actual: { known: ['実績値', '今年度実績値'], open: [] },
  rating: {
    known: [
      '評価',
      '最終評価',
      '総合評価',
      '達成状況',
      '進捗状況',
      '判定',
      '進捗評価',
      '目標達成度合い（評価）',
    ],
    open: ['達成区分', '自己評価', '達成度', '進捗度'],
  },
  outcomes: {
    known: [
      '成果',
      '成果又は課題',
      '主な取組実績',
      '取組実績',
      '実績',
      '協議結果',
      '振り返り',
      '最終報告',
    ],
    open: ['取組状況', '実施結果', '取組結果'],
  },
  issues: { known: ['課題', '問題点'], open: ['残された課題', '課題等'] },
  nextSteps: {
    known: ['今後の取組', '今後の方針', '今後の方向性', '次年度の改善策', '改革改善の考え方'],
    open: ['次年度の方針', '今後の対応'],
  },
  extra: { known: ['備考', '評価理由', '評価の理由'], open: [] },
};

/** Headers that no concept covers. */
export const unknownHeaders = [
  '市長の一言',
  '関連するSDGs',
  '庁内の声',
  '協力者',
  '参照ページ',
  '地元の声',
  '写真の有無',
  'ひとこと紹介',
  '花園のようす',
  '回覧先',
] as const;

/** Headers with a year, for a sheet of `{y}`. */
export const yearHeaders: Partial<Record<ColumnKey, readonly string[]>> = {
  rating: ['{y}評価', '{y}達成状況'],
  outcomes: ['{y}の主な取組実績', '{y}実績'],
  actions: ['{y}具体的取組'],
};
