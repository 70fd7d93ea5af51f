import type { Words } from '../words/labels.ts';

/** What a key of a form names. */
export type KeyConcept =
  | 'no'
  | 'title'
  | 'department'
  | 'section'
  | 'goals'
  | 'actions'
  | 'outcomes'
  | 'rating'
  | 'issues'
  | 'nextSteps';

/** Keys of published forms; `{Y}` is the sheet's year, `{Y+1}` the next. A list may lack the rare ones. */
export const keyWords: Readonly<Record<KeyConcept, Words>> = {
  no: { common: ['番号', 'No.', '整理番号', '事業番号'], rare: ['№', '施策№'] },
  title: {
    common: ['事業名', '事務事業名', '施策名', '項目'],
    rare: [
      '主要事業',
      '政策内容',
      '取組名',
      '目標項目（何を）',
      'プログラム名',
      '重点課題',
      '項目名',
    ],
  },
  department: { common: ['部局名', '担当部', '所属部'], rare: ['担当部局'] },
  section: {
    common: ['担当課', '所管課', '担当課名'],
    rare: ['所属課', '主管課', '担当課室', '課室所名'],
  },
  goals: {
    common: ['目標', '今年度の目標', '到達目標', '達成目標'],
    rare: [
      '目的',
      '意図',
      '意図（どのような状態にしたいか）',
      'めざす状態',
      '事業の目標',
      '{Y}の目標',
      '具体的な目標',
    ],
  },
  actions: {
    common: ['取組内容', '具体的な取組', '主な取組', '事業内容'],
    rare: [
      '手段',
      '手段（具体的な活動）',
      '事業概要',
      '事業の概要',
      '実施内容',
      '事務事業の概要',
      '取組の内容',
    ],
  },
  outcomes: {
    common: ['成果', '実績', '取組結果', '取組実績'],
    rare: ['{Y}の実績', '成果・効果', '主な成果', '実施結果', '年度末の状況', '最終報告'],
  },
  rating: {
    common: ['評価', '総合評価', '達成度'],
    rare: ['最終評価', '評価結果', '進捗状況', '達成状況', '判定'],
  },
  issues: {
    common: ['課題', '今後の課題', '問題点'],
    rare: ['残された課題', '課題（5行程度以内）', '反省点'],
  },
  nextSteps: {
    common: ['今後の方向性', '今後の取組', '今後の方針'],
    rare: ['改善策', '方向性', '次年度に向けて', '{Y+1}の取組', '改革改善の考え方'],
  },
};

/** Common keys of forms for what a record has no field for. */
export const listedKeys: readonly string[] =
  '対象 根拠法令 会計区分 関連する計画 実施主体 事業費（千円）'.split(' ');

/** Keys of forms that name nothing a record has a field for. */
export const plainKeys: readonly string[] = [
  ...listedKeys,
  ...'市民の声 担い手の班 合言葉 力を借りる相手 使う道具 写真の説明 心がけ 始まりの話'.split(' '),
];

/** Keys that stand for the title where no list knows the word. */
export const unknownTitleKeys: readonly string[] = 'ひとくち名称 呼び名 愛称 取り組むこと'.split(
  ' ',
);

export const directions: readonly string[] = '拡充 維持 縮小'.split(' ');
