import type { Severity } from '../../messages/rules.ts';

export type Lang = 'en' | 'ja';

/** Every word the page says of its own; what sheets print is never translated. */
export interface Words {
  readonly lang: Lang;
  readonly otherLanguage: string;
  readonly heading: string;
  readonly skip: string;
  readonly summary: (counts: Readonly<Record<'sheets' | 'records' | 'sources', number>>) => string;
  readonly recordsOf: (count: number) => string;
  readonly ratings: string;
  readonly byDepartment: string;
  readonly byYear: string;
  readonly chartNote: string;
  readonly scaleNote: (scales: number) => string;
  readonly allScales: (count: number) => string;
  readonly barLength: string;
  readonly byNumber: string;
  readonly byShare: string;
  /** A count with its share of the whole, 0 to 1. */
  readonly counted: (count: number, share: number) => string;
  readonly chartSummary: (bars: number, initiatives: number) => string;
  readonly asTable: string;
  readonly allBars: (count: number) => string;
  readonly unrated: string;
  readonly otherRatings: string;
  readonly total: string;
  readonly meanings: string;
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
  readonly saveCsv: string;
  readonly year: string;
  readonly yearOf: (year: string) => string;
  readonly department: string;
  readonly section: string;
  readonly category: string;
  readonly rating: string;
  readonly scale: string;
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
  readonly printedValues: string;
  readonly outcomes: string;
  readonly issues: string;
  readonly nextSteps: string;
  readonly extra: string;
  readonly years: string;
  readonly sheet: string;
  readonly sheets: string;
  readonly sheetsNote: (sheets: number, empty: number, remainder: number) => string;
  readonly emptyOf: (count: number) => string;
  readonly remainder: string;
  readonly remainderOf: (count: number) => string;
  readonly metadata: string;
  readonly files: string;
  readonly filesOf: (count: number) => string;
  readonly allRead: string;
  readonly refused: (count: number) => string;
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
  readonly rendered: string;
  readonly sourceText: string;
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
  readonly linkToRecord: string;
  readonly madeBy: (version: string) => string;
  readonly writtenAt: (date: Date) => string;
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
  recordsOf: (count) => plural(count, 'initiative'),
  ratings: 'Ratings',
  byDepartment: 'By department',
  byYear: 'By fiscal year',
  chartNote:
    'How many of the initiatives listed below carry each rating; click a bar to list them. Grades stand in the order of the documents’ own legend, else letters and digits in theirs: the order does not mean better or worse.',
  scaleNote: (scales) =>
    `The sheets use ${scales} scales: grades are counted together only where the documents explain them alike, or where one municipality or folder uses the same ones.`,
  allScales: (count) => `Show all ${count} scales`,
  barLength: 'Length of the bars',
  byNumber: 'Numbers',
  byShare: 'Shares',
  counted: (count, share) => `${englishNumber.format(count)} (${Math.round(share * 100)}%)`,
  chartSummary: (bars, initiatives) =>
    `${plural(bars, 'bar')}, ${plural(initiatives, 'initiative')}; the table below holds the same numbers.`,
  asTable: 'The same numbers as a table',
  allBars: (count) => `Show all ${englishNumber.format(count)}`,
  unrated: 'no rating',
  otherRatings: 'other ratings',
  total: 'Total',
  meanings: 'What the documents say the grades mean',
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
  saveCsv: 'Save this list as CSV',
  year: 'Fiscal year',
  yearOf: (year) => `FY ${year}`,
  department: 'Department',
  section: 'Section',
  category: 'Category',
  rating: 'Rating',
  scale: 'Scale',
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
  printedValues: 'Values as printed',
  outcomes: 'Outcomes',
  issues: 'Issues',
  nextSteps: 'Next steps',
  extra: 'Other columns',
  years: 'This initiative year by year',
  sheet: 'The sheet',
  sheets: 'Sheets',
  sheetsNote: (sheets, empty, remainder) =>
    `${plural(sheets, 'sheet')}, ${empty} of them without initiatives; ${plural(remainder, 'piece')} of text that no field holds. Open a sheet to see what it holds outside its initiatives.`,
  emptyOf: (count) => `${plural(count, 'sheet')} without initiatives`,
  remainder: 'Text that no field holds',
  remainderOf: (count) => `${plural(count, 'piece')} of text that no field holds`,
  metadata: 'Other entries',
  files: 'Files',
  filesOf: (count) => `All files and their hashes (${plural(count, 'file')})`,
  allRead: 'Every file gave at least one sheet.',
  refused: (count) => `${plural(count, 'file')} that could not be read`,
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
  rendered: 'The page as it looks',
  sourceText: 'Text of the file',
  noSource: 'The source text is not part of this page.',
  noPlace: 'The place in the source is not known.',
  cut: '… (cut here)',
  messages: 'Messages',
  messagesOf: (count) => plural(count, 'message'),
  noMessages: 'No messages.',
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  severityHeader: 'Severity',
  file: 'File',
  line: 'Line or place',
  message: 'Message',
  rule: 'Rule',
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  linkToRecord: 'Link to this initiative',
  madeBy: (version) => `Made by mbo-parse ${version} from the published goal-management sheets.`,
  writtenAt: (date) => `Written on ${date.toLocaleDateString('en', { dateStyle: 'long' })}.`,
};

const ja: Words = {
  lang: 'ja',
  otherLanguage: 'English',
  heading: '目標管理シート',
  skip: '取組の一覧へ移動',
  summary: ({ sheets, records, sources }) =>
    `取組 ${counted(records, '件')}／シート ${counted(sheets, '枚')}／ファイル ${counted(sources, '件')}`,
  recordsOf: (count) => `取組 ${counted(count, '件')}`,
  ratings: '評価の内訳',
  byDepartment: '部署別',
  byYear: '年度別',
  chartNote:
    '下の一覧で選んだ取組の件数です。棒を押すと該当する取組を一覧に示します。評価の並びは文書の凡例の順、凡例がなければ英数字の順で、優劣を示すものではありません。',
  scaleNote: (scales) =>
    `評価の区分は ${scales} 種類あります。文書の説明が同じもの、または同じ自治体・フォルダーで同じ記号を使うものだけをまとめて数えています。`,
  allScales: (count) => `すべての区分を表示（${count}種類）`,
  barLength: '棒の長さ',
  byNumber: '件数',
  byShare: '割合',
  counted: (count, share) => `${japaneseNumber.format(count)}（${Math.round(share * 100)}％）`,
  chartSummary: (bars, initiatives) =>
    `棒 ${counted(bars, '本')}、取組 ${counted(initiatives, '件')}。同じ数値を下の表に示します。`,
  asTable: '同じ数値を表で見る',
  allBars: (count) => `すべて表示（${counted(count, '件')}）`,
  unrated: '評価なし',
  otherRatings: 'その他の評価',
  total: '計',
  meanings: '文書に示された評価の意味',
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
  saveCsv: 'この一覧をCSVで保存',
  year: '年度',
  yearOf: (year) => `${year}年度`,
  department: '部署',
  section: '課',
  category: '区分',
  rating: '評価',
  scale: '評価の区分',
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
  printedValues: '印字された値',
  outcomes: '成果',
  issues: '課題',
  nextSteps: '今後の取組',
  extra: 'その他の列',
  years: 'この取組の年度ごとの内容',
  sheet: 'シートの情報',
  sheets: 'シート',
  sheetsNote: (sheets, empty, remainder) =>
    `シート ${counted(sheets, '枚')}、うち取組のないもの ${counted(empty, '枚')}。どの項目にも入らなかった文字列 ${counted(remainder, '件')}。シートを開くと、取組の外に書かれた内容を示します。`,
  emptyOf: (count) => `取組のないシート ${counted(count, '枚')}`,
  remainder: 'どの項目にも入らなかった文字列',
  remainderOf: (count) => `項目に入らなかった文字列 ${counted(count, '件')}`,
  metadata: 'その他の記載事項',
  files: 'ファイル',
  filesOf: (count) => `すべてのファイルとハッシュ値（${counted(count, '件')}）`,
  allRead: 'すべてのファイルからシートを読み取りました。',
  refused: (count) => `読み取れなかったファイル ${counted(count, '件')}`,
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
  rendered: 'ページの表示',
  sourceText: 'ファイルの文字列',
  noSource: '原文はこのページに含まれていません。',
  noPlace: '原文中の位置が分かりません。',
  cut: '…（以下略）',
  messages: 'メッセージ',
  messagesOf: (count) => `メッセージ ${counted(count, '件')}`,
  noMessages: 'メッセージはありません。',
  severity: { error: 'エラー', warning: '警告', info: '情報' },
  severityHeader: '種別',
  file: 'ファイル',
  line: '行・場所',
  message: '内容',
  rule: '規則',
  previous: '前へ',
  next: '次へ',
  close: '閉じる',
  linkToRecord: 'この取組へのリンク',
  madeBy: (version) => `公表された目標管理シートから mbo-parse ${version} が作成したページです。`,
  writtenAt: (date) => `作成日: ${date.toLocaleDateString('ja', { dateStyle: 'long' })}。`,
};

export const words: Readonly<Record<Lang, Words>> = { en, ja };
