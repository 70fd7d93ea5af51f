import type { Severity } from '../../messages/rules.ts';

export type Lang = 'en' | 'ja';

/** Every word the page says of its own; what sheets print is never translated. */
export interface Words {
  readonly lang: Lang;
  readonly otherLanguage: string;
  readonly heading: string;
  readonly skip: string;
  readonly summary: (counts: Readonly<Record<'sheets' | 'records' | 'sources', number>>) => string;
  readonly ratings: string;
  readonly byDepartment: string;
  readonly byYear: string;
  readonly chartNote: string;
  readonly chartSummary: (bars: number, initiatives: number) => string;
  readonly asTable: string;
  readonly allBars: (count: number) => string;
  readonly unrated: string;
  readonly otherRatings: string;
  readonly total: string;
  readonly meanings: string;
  readonly meaning: string;
  readonly initiatives: string;
  readonly search: string;
  readonly searchHint: string;
  readonly all: string;
  readonly notPrinted: string;
  readonly flagged: string;
  readonly clear: string;
  readonly found: (shown: number, total: number) => string;
  readonly none: string;
  readonly more: (count: number) => string;
  readonly year: string;
  readonly yearOf: (year: string) => string;
  readonly department: string;
  readonly section: string;
  readonly category: string;
  readonly rating: string;
  readonly no: string;
  readonly initiative: string;
  readonly untitled: string;
  readonly goals: string;
  readonly actions: string;
  readonly indicators: string;
  readonly indicator: string;
  readonly baseline: string;
  readonly target: string;
  readonly actual: string;
  readonly outcomes: string;
  readonly issues: string;
  readonly nextSteps: string;
  readonly extra: string;
  readonly sheet: string;
  readonly title: string;
  readonly heads: string;
  readonly municipalGoal: string;
  readonly departmentGoal: string;
  readonly staff: string;
  readonly staffOf: (count: number) => string;
  readonly budget: string;
  readonly budgetOf: (yen: number) => string;
  readonly source: string;
  readonly sourceLines: (first: number, last: number) => string;
  readonly noSource: string;
  readonly noPlace: string;
  readonly cut: string;
  readonly messages: string;
  readonly messagesOf: (count: number) => string;
  readonly noMessages: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly severityHeader: string;
  readonly file: string;
  readonly line: string;
  readonly message: string;
  readonly rule: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  readonly madeBy: string;
}

const englishNumber = new Intl.NumberFormat('en');
const japaneseNumber = new Intl.NumberFormat('ja');
const plural = (count: number, noun: string) =>
  `${englishNumber.format(count)} ${noun}${count === 1 ? '' : 's'}`;
const counted = (count: number, unit: string) => `${japaneseNumber.format(count)}${unit}`;

const en: Words = {
  lang: 'en',
  otherLanguage: '日本語',
  heading: 'Goal-management sheets',
  skip: 'Skip to the initiatives',
  summary: ({ sheets, records, sources }) =>
    `${plural(records, 'initiative')} in ${plural(sheets, 'sheet')} from ${plural(sources, 'file')}`,
  ratings: 'Ratings',
  byDepartment: 'By department',
  byYear: 'By fiscal year',
  chartNote:
    'The charts count the initiatives selected below. Grades stand in the order of the documents’ own legend, else in the order in which they first appear: the order does not mean better or worse.',
  chartSummary: (bars, initiatives) =>
    `${plural(bars, 'bar')}, ${plural(initiatives, 'initiative')}; the table below holds the same numbers.`,
  asTable: 'The same numbers as a table',
  allBars: (count) => `Show all ${englishNumber.format(count)}`,
  unrated: 'no rating',
  otherRatings: 'other ratings',
  total: 'Total',
  meanings: 'What the documents say the grades mean',
  meaning: 'Meaning',
  initiatives: 'Initiatives',
  search: 'Search',
  searchHint: 'Words in any field; width and kana do not matter',
  all: 'All',
  notPrinted: '(not printed)',
  flagged: 'With messages only',
  clear: 'Clear',
  found: (shown, total) =>
    shown === total
      ? plural(total, 'initiative')
      : `${englishNumber.format(shown)} of ${plural(total, 'initiative')}`,
  none: 'No initiative fits these conditions.',
  more: (count) => `Show more (${englishNumber.format(count)} left)`,
  year: 'Fiscal year',
  yearOf: (year) => `FY ${year}`,
  department: 'Department',
  section: 'Section',
  category: 'Category',
  rating: 'Rating',
  no: 'No.',
  initiative: 'Initiative',
  untitled: '(no title printed)',
  goals: 'Goals',
  actions: 'Planned actions',
  indicators: 'Indicators',
  indicator: 'Indicator',
  baseline: 'Baseline',
  target: 'Target',
  actual: 'Actual',
  outcomes: 'Outcomes',
  issues: 'Issues',
  nextSteps: 'Next steps',
  extra: 'Other columns',
  sheet: 'The sheet',
  title: 'Title',
  heads: 'Head',
  municipalGoal: 'Goal of the municipality',
  departmentGoal: 'Goal of the department',
  staff: 'Staff',
  staffOf: (count) => plural(count, 'person').replace('persons', 'people'),
  budget: 'Budget',
  budgetOf: (yen) => `${englishNumber.format(yen)} yen`,
  source: 'Source',
  sourceLines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
  noSource: 'The source text is not part of this page.',
  noPlace: 'The place in the source is not known.',
  cut: '… (cut here)',
  messages: 'Messages',
  messagesOf: (count) => plural(count, 'message'),
  noMessages: 'No messages.',
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  severityHeader: 'Severity',
  file: 'File',
  line: 'Line',
  message: 'Message',
  rule: 'Rule',
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  madeBy: 'Made by mbo-parse from the published goal-management sheets.',
};

const ja: Words = {
  lang: 'ja',
  otherLanguage: 'English',
  heading: '目標管理シート',
  skip: '取組の一覧へ移動',
  summary: ({ sheets, records, sources }) =>
    `取組 ${counted(records, '件')}／シート ${counted(sheets, '枚')}／ファイル ${counted(sources, '件')}`,
  ratings: '評価の内訳',
  byDepartment: '部署別',
  byYear: '年度別',
  chartNote:
    '下の一覧で選んだ取組の件数です。評価の並びは文書の凡例の順、凡例がなければ最初に現れた順で、優劣を示すものではありません。',
  chartSummary: (bars, initiatives) =>
    `棒 ${counted(bars, '本')}、取組 ${counted(initiatives, '件')}。同じ数値を下の表に示します。`,
  asTable: '同じ数値を表で見る',
  allBars: (count) => `すべて表示（${counted(count, '件')}）`,
  unrated: '評価なし',
  otherRatings: 'その他の評価',
  total: '計',
  meanings: '文書に示された評価の意味',
  meaning: '意味',
  initiatives: '取組の一覧',
  search: '検索',
  searchHint: '全項目が対象。全角・半角、ひらがな・カタカナは区別しません',
  all: 'すべて',
  notPrinted: '（記載なし）',
  flagged: 'メッセージのある取組のみ',
  clear: '条件を消す',
  found: (shown, total) =>
    shown === total
      ? `${counted(total, '件')}`
      : `${counted(total, '件')}中 ${counted(shown, '件')}`,
  none: '条件に合う取組はありません。',
  more: (count) => `続きを表示（残り ${counted(count, '件')}）`,
  year: '年度',
  yearOf: (year) => `${year}年度`,
  department: '部署',
  section: '課',
  category: '区分',
  rating: '評価',
  no: 'No.',
  initiative: '取組',
  untitled: '（項目名の記載なし）',
  goals: '目標',
  actions: '取組内容',
  indicators: '指標',
  indicator: '指標名',
  baseline: '基準値',
  target: '目標値',
  actual: '実績値',
  outcomes: '成果',
  issues: '課題',
  nextSteps: '今後の取組',
  extra: 'その他の列',
  sheet: 'シートの情報',
  title: '表題',
  heads: '部署の長',
  municipalGoal: '市の目標',
  departmentGoal: '部の目標',
  staff: '人員',
  staffOf: (count) => counted(count, '人'),
  budget: '予算規模',
  budgetOf: (yen) => counted(yen, '円'),
  source: '原文',
  sourceLines: (first, last) => (first === last ? `${first}行目` : `${first}～${last}行目`),
  noSource: '原文はこのページに含まれていません。',
  noPlace: '原文中の位置が分かりません。',
  cut: '…（以下略）',
  messages: 'メッセージ',
  messagesOf: (count) => `メッセージ ${counted(count, '件')}`,
  noMessages: 'メッセージはありません。',
  severity: { error: 'エラー', warning: '警告', info: '情報' },
  severityHeader: '種別',
  file: 'ファイル',
  line: '行',
  message: '内容',
  rule: '規則',
  previous: '前へ',
  next: '次へ',
  close: '閉じる',
  madeBy: '公表された目標管理シートから mbo-parse が作成したページです。',
};

export const words: Readonly<Record<Lang, Words>> = { en, ja };
