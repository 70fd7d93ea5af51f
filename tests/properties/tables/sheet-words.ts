import type { Grades } from './model.ts';

export const departmentNames = [
  'くらし部',
  'みなと部',
  '総務部',
  '企画部',
  '市民部',
  '環境経済部',
  '建設部',
  '福祉部',
  '教育委員会事務局',
] as const;

export const people = [
  '沢村 みどり',
  '山野 陽子',
  '海老名 恒一',
  '東雲 みのり',
  '吉岡 恵',
  '波多 ゆうじ',
  '川辺 実',
  '野上 透',
  '水原 千草',
  '早川 匠',
] as const;

export const municipalities = ['ほしの市', 'あさひ町', 'うみべ村', 'みはらし市'] as const;

export const sheetNames = [
  '目標管理シート',
  '組織目標',
  '部の運営方針と目標',
  '部局マニフェスト取組結果',
  '行革実行プログラム進捗状況',
  '重点課題と目標',
  '部長の仕事目標',
  '組織目標管理シート',
] as const;

export interface Year {
  readonly printed: string;
  readonly year: number;
  /** Ways in which the label may be given. */
  readonly labels: readonly string[];
}

const year = (printed: string, number: number, ...labels: string[]): Year => ({
  printed,
  year: number,
  labels: [printed, ...labels],
});

export const years: readonly Year[] = [
  year('令和6年度', 2024),
  year('令和5年度', 2023),
  year('令和元年度', 2019),
  year('平成30年度', 2018),
  year('平成31年度', 2019),
  year('令和６年度', 2024, '令和6年度'),
  year('平成 29 年度', 2017, '平成29年度'),
  year('2023年度', 2023),
  year('R5年度', 2023),
  year('H27年度', 2015),
  year('令和4年度（2022年度）', 2022, '令和4年度', '2022年度'),
  year('令和6（2024）年度', 2024, '令和6年度', '2024年度'),
];

/** Heading above a table of initiatives. */
export const announcements = [
  '【具体的な取り組み】',
  '【重点課題】',
  '重点課題',
  '具体的な取組',
  '重点目標及び取組結果',
  '主要施策・事務事業',
] as const;

export const gradeSets: readonly Grades[] = [
  { marks: ['A', 'B', 'C'], meanings: ['達成', '一部達成', '未達成'] },
  {
    marks: ['A', 'B', 'C', 'D'],
    meanings: ['達成した', '概ね達成した', '一部を達成した', '達成できなかった'],
  },
  {
    marks: ['S', 'A', 'B', 'C'],
    meanings: ['目標を上回り達成', '目標どおり達成', '概ね達成', '達成に至らず'],
  },
  { marks: ['◎', '○', '△', '×'], meanings: ['予定以上', '予定どおり', 'やや遅れ', '未実施'] },
  { marks: ['達成', '一部達成', '未達成'], meanings: [] },
  { marks: ['完了', '取組中', '未着手'], meanings: [] },
];
