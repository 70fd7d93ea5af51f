import { type Words, words } from './words.ts';

const position = words(
  'Position',
  '位置',
  'Where it stands in the original file; only with --positions.',
  '元ファイル内の位置（--positions 指定時のみ）',
);

const place = words(
  'Place',
  '場所',
  'Where to look in the original, as people name it: a cell, a page; only with --positions, null in a text file.',
  '元ファイルでの場所（セル番地・ページなど。--positions 指定時のみ、テキストでは null）',
);

/** Every type of the output and each of its keys, in words. */
export const descriptions = {
  Sheet: {
    source: words(
      'Source',
      '出典ファイル',
      'Path of the input as given, with / as separator; <stdin> for standard input.',
      '入力ファイルのパス（指定どおり、区切りは /）。標準入力は <stdin>',
    ),
    title: words('Title', '表題', 'Title of the sheet as printed.', 'シートの表題（印字どおり）'),
    fiscalYear: words(
      'Fiscal year',
      '年度（西暦）',
      'Gregorian year in which the Japanese fiscal year (April to March) begins.',
      '年度が始まる年（西暦）。令和元年度は 2019',
    ),
    fiscalYearLabel: words(
      'Fiscal year as printed',
      '年度の表記',
      'Fiscal year as printed, usually with its era.',
      '年度の表記（印字どおり、例: 令和元年度）',
    ),
    municipality: words(
      'Municipality',
      '自治体名',
      'Municipality, only if printed or given by the user.',
      '自治体名（印字または利用者の指定がある場合のみ）',
    ),
    department: words('Department', '部', 'Department of the sheet.', 'シートの部の名称'),
    heads: words(
      'Heads',
      '部長等',
      'Who heads the department: titles and names.',
      '部を率いる職の職名と氏名',
    ),
    municipalGoal: words(
      'Goal of the municipality',
      '市の目標',
      'Goal of the municipality as printed.',
      '市の目標（印字どおり）',
    ),
    departmentGoal: words(
      'Goal of the department',
      '部の目標',
      'Goal of the department as printed.',
      '部の目標（印字どおり）',
    ),
    staff: words(
      'Staff',
      '人員',
      'Head count of the department in persons, when exactly one is printed.',
      '部の人員（単位: 人）。一つだけ印字されている場合のみ',
    ),
    budgetYen: words(
      'Budget',
      '予算規模',
      'Budget of the department in yen, when exactly one amount with its unit is printed.',
      '部の予算規模（単位: 円）。単位付きの金額が一つだけ印字されている場合のみ',
    ),
    metadata: words(
      'Metadata',
      'その他の記載事項',
      'Every label–value pair printed outside the initiatives, verbatim.',
      '取組の外に印字された項目名と値の組（印字どおり）',
    ),
    ratingLegend: words(
      'Rating legend',
      '評価の凡例',
      'What the document itself says its grades mean.',
      '文書自身が説明する評価区分の意味',
    ),
    records: words(
      'Records',
      '取組',
      'One record per initiative, in the order of the document.',
      '取組ごとの記録（文書の順）',
    ),
    remainder: words(
      'Remainder',
      '残りの文字列',
      'Every piece of visible text that no other field holds.',
      'どの項目にも入らなかった表示文字列',
    ),
    position,
    place,
  },
  SheetRecord: {
    index: words(
      'Index',
      '通番',
      'Running number of the initiative within its sheet, from 1.',
      'シート内での取組の通し番号（1 から）',
    ),
    no: words(
      'Number',
      '番号',
      'Number as printed: 1, ①, 2-1.',
      '印字された番号（1、①、2-1 など）',
    ),
    department: words(
      'Department',
      '部',
      'Department of the row itself, else of the sheet.',
      '行に印字された部。なければシートの部',
    ),
    section: words(
      'Section',
      '課名',
      'Section in charge, with its line wrap undone.',
      '担当課（改行は復元済み）',
    ),
    categories: words(
      'Categories',
      '区分',
      'Categories of the initiative, one entry each.',
      '取組の区分（総計、行革など）',
    ),
    initiative: words(
      'Initiative',
      '項目',
      'Title of the initiative; several titles stand one a line.',
      '取組の項目名。複数ある場合は 1 行に一つ',
    ),
    goals: words('Goals', '目標', 'Goals of the initiative.', '取組の目標'),
    actions: words('Actions', '取組内容', 'Planned actions and methods.', '予定する取組と手法'),
    indicators: words('Indicators', '指標', 'Indicators with their values.', '指標とその値'),
    rating: words(
      'Rating',
      '評価',
      'Symbol or word of the final rating.',
      '最終評価の記号または語',
    ),
    ratings: words(
      'Ratings',
      '評価の一覧',
      'Every rating that the row prints, in column order.',
      '行に印字されたすべての評価（列順）',
    ),
    outcomes: words('Outcomes', '成果', 'Outcomes of the initiative.', '取組の成果'),
    issues: words(
      'Issues',
      '課題',
      'Issues, where they have a column of their own.',
      '課題（独立した列がある場合）',
    ),
    nextSteps: words('Next steps', '今後の取組', 'Next steps and direction.', '今後の取組・方向性'),
    extra: words(
      'Extra columns',
      'その他の列',
      'Columns that no concept covers, verbatim.',
      '既知の項目に当たらない列（印字どおり）',
    ),
    position,
    place,
  },
  Statement: {
    marker: words(
      'Marker',
      '行頭記号',
      'Printed bullet; not repeated in the text.',
      '印字された行頭記号（text には含めない）',
    ),
    level: words(
      'Level',
      '階層',
      'Depth of the list item: 0, or deeper inside nested lists.',
      '箇条書きの深さ（0 から）',
    ),
    text: words('Text', '本文', 'Text of the statement as printed.', '記述の本文（印字どおり）'),
    position,
    place,
  },
  Head: {
    title: words('Title', '職名', 'Title of the office: 市民部長.', '職名（例: 市民部長）'),
    name: words('Name', '氏名', 'Name of the person as printed.', '氏名（印字どおり）'),
  },
  Metadata: {
    group: words(
      'Group',
      '見出し',
      'Heading cell that the pair stands under.',
      '組が属する見出しのセル',
    ),
    label: words('Label', '項目名', 'Label as printed.', '項目名（印字どおり）'),
    value: words('Value', '値', 'Value as printed.', '値（印字どおり）'),
  },
  LegendEntry: {
    rating: words('Rating', '評価', 'Grade that is explained.', '説明される評価区分'),
    meaning: words('Meaning', '意味', 'Meaning as the document words it.', '文書に記された意味'),
  },
  Indicator: {
    name: words('Name', '指標名', 'Name of the indicator.', '指標の名称'),
    baseline: words('Baseline', '基準値', 'Baseline as printed.', '基準値（印字どおり）'),
    target: words('Target', '目標値', 'Target as printed.', '目標値（印字どおり）'),
    actual: words('Actual', '実績値', 'Actual value as printed.', '実績値（印字どおり）'),
  },
  Rating: {
    label: words('Label', '見出し', 'Header of the rating.', '評価の見出し'),
    rating: words('Rating', '評価', 'Symbol or word of the rating.', '評価の記号または語'),
    text: words('Text', '印字', 'Cell as printed.', 'セルの文字列（印字どおり）'),
  },
  Extra: {
    label: words('Label', '見出し', 'Header of the column.', '列の見出し'),
    value: words('Value', '値', 'Cell as printed.', 'セルの文字列（印字どおり）'),
  },
  Position: {
    start: words('Start', '始点', 'Place of the first character.', '最初の文字の位置'),
    end: words('End', '終点', 'Place behind the last character.', '最後の文字の次の位置'),
  },
  Point: {
    line: words('Line', '行', 'Line, from 1.', '行番号（1 から）'),
    column: words(
      'Column',
      '桁',
      'Column in UTF-16 units, from 1.',
      '桁番号（UTF-16 単位、1 から）',
    ),
    offset: words(
      'Offset',
      'オフセット',
      'Offset in UTF-16 units, from 0.',
      '先頭からの位置（UTF-16 単位、0 から）',
    ),
  },
} as const satisfies Record<string, Record<string, Words>>;
