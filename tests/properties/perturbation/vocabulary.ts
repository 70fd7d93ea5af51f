import { keyWords } from '../forms/form-words.ts';
import { labelWords } from '../words/labels.ts';

/** What a label names: a field of the record, or of the sheet. */
export type Named =
  | 'no'
  | 'title'
  | 'department'
  | 'section'
  | 'categories'
  | 'goals'
  | 'actions'
  | 'indicators'
  | 'outcomes'
  | 'rating'
  | 'issues'
  | 'nextSteps'
  | 'sheet';

/** Header words of tables and words of the department's block, beside those of text and forms. */
const others: Readonly<Partial<Record<Named, string>>> = {
  no: 'No. № No 番号 整理番号 事業番号 施策№',
  title:
    '項目 重点課題 事業名 事務事業名 取組項目 取組事項 施策名 政策内容 経営課題 目標項目 主要事業 プログラム名 事業案件 政策項目 個別事業 取組名',
  section: '課名 担当課 担当課名 所管課 課室所名 所属課 主管課 所属名',
  categories: '総計・行革・その他 区分 事業区分 種別',
  goals:
    '目標 達成目標 今年度の目標 到達目標 目標の内容 目的 意図 重点目標 具体的な目標 めざすべき将来像',
  actions:
    '具体的な取組 具体的取組 取組内容 取組の内容 取組内容・手法 主な取組 主な戦略 手段 プログラムの内容 年次計画 目標達成のための具体的方法 事業概要 事業内容',
  indicators: '指標名 成果指標 アウトカム指標 測定指標 目標値 実績値 基準値 現状値',
  outcomes:
    '成果 実績 成果又は課題 取組結果 取組実績 成果・効果 年度末の状況 協議結果 目標達成による成果',
  rating:
    '評価 総合評価 達成状況 進捗状況 進捗評価 年度末評価 最終評価 中間評価 自己評価 目標達成度合い 達成度の評価 期末評価',
  issues: '課題 今後の課題 問題点 課題・反省点 残された課題',
  nextSteps: '今後の取組 今後の方向性 今後の方針 次年度に向けて 方向性 次年度の改善策',
  sheet:
    '市の目標 部の目標 局の目標 区の目標 人員 職員数 予算規模 予算額 部局名 部局長名 部長名 部名 局長名 基本方針 基本姿勢 部の使命 局の使命 組織の使命 現状認識 執行体制 歳出予算 自己紹介 部の基本方針 部局の役割・使命',
};

/** Folded word → what it names. */
export const vocabulary: ReadonlyMap<string, Named> = new Map([
  ...wordsOf(labelWords),
  ...wordsOf(keyWords),
  ...Object.entries(others).flatMap(([named, words]) =>
    words.split(' ').map((word) => [foldLabel(word), named as Named] as const),
  ),
]);

function wordsOf(
  lists: Readonly<
    Record<string, { readonly common: readonly string[]; readonly rare: readonly string[] }>
  >,
): (readonly [string, Named])[] {
  return Object.entries(lists).flatMap(([named, { common, rare }]) =>
    [...common, ...rare]
      .filter((word) => !word.includes('{'))
      .map((word) => [foldLabel(word), named as Named] as const),
  );
}

/** Without spaces and trailing hints, width folded: for looking a label up. */
export function foldLabel(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/(\([^()]*\)|<[^<>]*>|&lt;.*?&gt;)+$/u, '');
}
