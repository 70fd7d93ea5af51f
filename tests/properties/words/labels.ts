import type { Random } from './random.ts';
import type { PrintedYear } from './years.ts';

/** What a label inside an initiative names. */
export type Concept =
  | 'section'
  | 'goals'
  | 'actions'
  | 'indicators'
  | 'outcomes'
  | 'rating'
  | 'issues'
  | 'nextSteps';

/** Label words of published sheets; `{Y}` is the sheet's year, `{Y+1}` the next. A list may lack the rare ones. */
export interface Words {
  readonly common: readonly string[];
  readonly rare: readonly string[];
}

export const labelWords: Readonly<Record<Concept, Words>> = {
  section: {
    common: ['担当課', '所管課', '課名', '担当課名'],
    rare: ['主管課', '所管課名', '担当課室', '課室所名'],
  },
  goals: {
    common: ['目標', '今年度の目標', '達成目標', '到達目標', '年度目標'],
    rare: [
      '具体的な目標',
      '達成基準',
      '事業の目標',
      '実施目標',
      'めざす状態',
      'ゴール',
      '取組目標',
      '成果目標',
      '{Y}の目標',
      '目標（何を、どこまで）',
    ],
  },
  actions: {
    common: ['取組内容', '主な取組', '具体的な取組', '具体的取組', '取組'],
    rare: [
      '行動アクション',
      '具体的な方策',
      '主な活動',
      '実施予定',
      '重点的な取組',
      'アクション',
      '取組の内容',
      '達成手段',
      '主な戦略（課題解決の方策）',
      '実施内容',
      '事業内容',
    ],
  },
  indicators: {
    common: ['成果指標', '指標', '活動指標'],
    rare: ['アウトカム指標', '重点指標', '測定指標'],
  },
  outcomes: {
    common: ['成果', '実績', '取組結果', '取組実績', '成果又は課題'],
    rare: [
      '振り返り',
      '最終報告',
      '主な成果',
      '点検',
      '実施結果',
      '取組の成果',
      '年度末の状況',
      '成果・実績',
      '{Y}の実績',
      '成果・効果',
      '達成状況',
      '進捗状況',
    ],
  },
  rating: {
    common: ['評価', '自己評価', '達成度', '総合評価'],
    rare: ['最終評価', '年度末評価', '評価結果', '判定', '期末評価', '達成状況', '進捗状況'],
  },
  issues: {
    common: ['課題', '今後の課題', '問題点'],
    rare: ['残された課題', '課題・反省点', '反省点', '課題・問題点'],
  },
  nextSteps: {
    common: ['今後の方向性', '今後の取組', '今後の方針', '次年度に向けて'],
    rare: [
      '今後の対応',
      '改善策',
      '{Y+1}の取組',
      '改革改善の考え方',
      '翌年度の方針',
      '今後の展開',
      '次年度の取組',
      '方向性',
    ],
  },
};

/** Words set like labels that no list can know. */
export const unknownLabels: readonly string[] = [
  '住む人への約束',
  'ひとこと',
  '現場の声',
  '持ち味',
  '合言葉',
  'こぼれ話',
  '力を借りる相手',
  '歩みの記録',
  '写真の説明',
  '関わる団体',
  '始まりの話',
  '担い手の班',
  '大切にすること',
  '市民から届いた声',
  '使う道具',
  '働く人のことば',
  '見どころ',
  '地域の思い',
  '心がけ',
  '寄せられた声',
];

/** A word for a concept; a rare one with the given chance. */
export function pickLabel(
  random: Random,
  concept: Concept,
  rare: number,
  years: PrintedYear | null,
): string {
  const { common, rare: others } = labelWords[concept];
  const words = others.filter((word) => years !== null || !word.includes('{Y'));
  const word = random.pick(random.chance(rare) ? words : common);
  return word.replace('{Y}', years?.own ?? '').replace('{Y+1}', years?.next ?? '');
}
