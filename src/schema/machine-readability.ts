import type { PackageTableName } from './package-tables.ts';
import type { Bilingual } from './words.ts';

/** One of the Digital Agency's rules for machine-readable data, and where the Data Package must break it. */
export interface ReadabilityRule {
  /** The agency's numbers. */
  readonly ids: readonly string[];
  /** What the rule asks of the package. */
  readonly rule: Bilingual;
  readonly exceptions: readonly ReadabilityException[];
}

export interface ReadabilityException {
  readonly table: PackageTableName;
  readonly columns: readonly string[];
  readonly reason: Bilingual;
}

const printedText: readonly ReadabilityException[] = [
  {
    table: 'sheets',
    columns: ['title', 'eraLabel', 'department', 'heads', 'municipalGoal', 'departmentGoal'],
    reason: {
      en: 'Text is kept as printed; names keep the space between family and given name.',
      ja: '印字どおりに残す。氏名は姓と名の間の空白を残す。',
    },
  },
  {
    table: 'records',
    columns: ['department', 'no', 'section', 'categories', 'initiative', 'rating', 'extra'],
    reason: {
      en: 'Text is kept as printed: ① and ㎡ mean what they say.',
      ja: '印字どおりに残す。①や㎡は書き換えない。',
    },
  },
  {
    table: 'statements',
    columns: ['department', 'section', 'marker', 'text'],
    reason: { en: 'Free prose is kept as printed.', ja: '自由記述は印字どおりに残す。' },
  },
  {
    table: 'grades',
    columns: ['rating', 'meaning'],
    reason: {
      en: 'Grades and their meanings are the document’s own.',
      ja: '評価区分とその意味は文書の表記による。',
    },
  },
  {
    table: 'indicators',
    columns: ['department', 'section', 'name', 'unit', 'label', 'value'],
    reason: {
      en: 'Values are kept as printed, with what stands beside the number.',
      ja: '値は、数値に添えられた語も含めて印字どおりに残す。',
    },
  },
  {
    table: 'ratings',
    columns: ['department', 'section', 'label', 'rating', 'text'],
    reason: { en: 'Ratings are kept as printed.', ja: '評価は印字どおりに残す。' },
  },
  {
    table: 'metadata',
    columns: ['department', 'group', 'label', 'value'],
    reason: { en: 'Labels and values are kept as printed.', ja: '項目名と値は印字どおりに残す。' },
  },
  {
    table: 'remainder',
    columns: ['department', 'text'],
    reason: {
      en: 'What no field holds is kept as printed.',
      ja: 'どの項目にも入らない文字列は印字どおりに残す。',
    },
  },
];

/** The rules that apply to a package of CSV files. */
export const machineReadability = [
  {
    ids: ['L1-02', 'L3-01'],
    rule: {
      en: 'One table per file, its header on line 1.',
      ja: '1 ファイルに 1 表とし、1 行目を見出しとする。',
    },
    exceptions: [],
  },
  {
    ids: ['L1-06'],
    rule: {
      en: 'No spaces or line ends for layout.',
      ja: 'スペースや改行で体裁を整えない。',
    },
    exceptions: printedText,
  },
  {
    ids: ['L1-08'],
    rule: { en: 'No platform-dependent characters.', ja: '機種依存文字を使わない。' },
    exceptions: printedText,
  },
  {
    ids: ['L1-07', 'L3-09'],
    rule: { en: 'One datum a cell.', ja: '1 セルに 1 データとする。' },
    exceptions: [
      {
        table: 'sheets',
        columns: ['title', 'heads', 'municipalGoal', 'departmentGoal'],
        reason: {
          en: 'A department may have several heads, who are a few words each; goals are prose.',
          ja: '部長等は複数の場合がある。目標は自由記述である。',
        },
      },
      {
        table: 'records',
        columns: ['categories', 'initiative', 'extra'],
        reason: {
          en: 'Short lists, joined by "; "; the JSON form holds them as lists.',
          ja: '短い一覧を「; 」で連結する。JSON では配列として保持する。',
        },
      },
      {
        table: 'statements',
        columns: ['text'],
        reason: {
          en: 'One statement a row; its prose may count things off.',
          ja: '1 行に 1 件の記述とするが、文中に列挙を含むことがある。',
        },
      },
      {
        table: 'grades',
        columns: ['meaning'],
        reason: { en: 'The document’s own words.', ja: '文書の表記による。' },
      },
      {
        table: 'indicators',
        columns: ['name', 'label', 'value'],
        reason: {
          en: 'One value a row, in the document’s own words.',
          ja: '1 行に 1 件の値とし、文書の表記による。',
        },
      },
      {
        table: 'ratings',
        columns: ['text'],
        reason: { en: 'The cell as printed.', ja: 'セルの印字による。' },
      },
      {
        table: 'metadata',
        columns: ['group', 'label', 'value'],
        reason: {
          en: 'One pair a row; its value may be prose.',
          ja: '1 行に 1 組とするが、値が自由記述のことがある。',
        },
      },
      {
        table: 'remainder',
        columns: ['text'],
        reason: { en: 'One piece of text a row.', ja: '1 行に 1 件の文字列とする。' },
      },
    ],
  },
  {
    ids: ['L1-14'],
    rule: { en: 'No line end inside a record.', ja: '1 レコードの中で改行しない。' },
    exceptions: [],
  },
  {
    ids: ['L1-09'],
    rule: { en: 'What is missing is empty, never 0.', ja: '値がない場合は空欄とし、0 としない。' },
    exceptions: [],
  },
  {
    ids: ['L1-15', 'L2-03'],
    rule: {
      en: 'RFC 4180, every row as wide as the header, header names unique.',
      ja: 'RFC 4180 に従い、列数は見出しと一致し、見出しは重複しない。',
    },
    exceptions: [],
  },
  {
    ids: ['L2-01', 'L3-04'],
    rule: {
      en: 'Numbers are bare; the unit stands in the field definition.',
      ja: '数値に単位や桁区切りを付けず、単位は項目定義に書く。',
    },
    exceptions: [],
  },
  {
    ids: ['L2-02'],
    rule: {
      en: 'Year, department and section stand on every row; nothing is left out because the row above has it.',
      ja: '年度・部・課を各行に記載し、上の行と同じでも省略しない。',
    },
    exceptions: [],
  },
  {
    ids: ['L2-04', 'L2-05'],
    rule: {
      en: 'Grades are codes of a code list; prose stands in columns of its own.',
      ja: '評価はコード表の値とし、自由記述は別の列に分ける。',
    },
    exceptions: [],
  },
  {
    ids: ['L3-02', 'L3-08'],
    rule: {
      en: 'Code list, column definitions, source, licence and encoding are shipped; names are ASCII.',
      ja: 'コード表・項目定義・出典・ライセンス・文字コードを添え、項目名は ASCII とする。',
    },
    exceptions: [],
  },
  {
    ids: ['L3-05'],
    rule: {
      en: 'Years are Gregorian; an era stands in no column whose name speaks of a year or date.',
      ja: '年は西暦とし、元号は年・日付を表す名の列に置かない。',
    },
    exceptions: [],
  },
  {
    ids: ['L3-06'],
    rule: {
      en: 'The municipality stands by its code, six digits as text, and its official name.',
      ja: '地方公共団体は全国地方公共団体コード（6 桁の文字列）と正式名称で示す。',
    },
    exceptions: [],
  },
] as const satisfies readonly ReadabilityRule[];
