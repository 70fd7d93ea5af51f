import { recordOf, sheetOf } from './sheets.ts';

const statement = (text: string, marker: string | null = null) => ({ marker, level: 0, text });

/** Sheets of a fictional town: two departments, two years, legends, lists, quotes, missing values. */
export const town = [
  sheetOf({
    source: '2019/福祉部.md',
    title: '令和元年度目標管理シート',
    fiscalYear: 2019,
    fiscalYearLabel: '令和元年度',
    department: '福祉部',
    heads: [
      { title: '福祉部長', name: '山田 花子' },
      { title: '福祉担当部長', name: null },
    ],
    departmentGoal: '支え合う、"笑顔"のまち',
    staff: 42,
    budgetYen: 1234567000,
    metadata: [
      { group: '部の概要', label: '基本姿勢', value: '対話、協働、発信' },
      { group: null, label: '正規職員', value: '42人' },
    ],
    remainder: ['※ 人数は、4月1日現在。'],
    ratingLegend: [
      { rating: 'A', meaning: '達成' },
      { rating: 'B', meaning: '一部達成\n（8割以上）' },
      { rating: 'C', meaning: '未達成' },
    ],
    records: [
      recordOf({
        index: 1,
        no: '①',
        department: '福祉部',
        section: '高齢課',
        categories: ['総計', '行革'],
        initiative: '見守り活動\n見守り協定',
        goals: [statement('協定を10件結ぶ', '●'), statement('広報を行う')],
        indicators: [
          {
            name: '協定数',
            unit: null,
            baseline: '5件',
            target: '10件',
            actual: '12件',
            values: [],
          },
        ],
        rating: 'A',
        ratings: [
          { label: '中間評価', rating: 'B', text: 'Ｂ' },
          { label: '期末評価', rating: 'A', text: 'Ａ' },
        ],
        outcomes: [statement('12件、うち3件は事業者', '・')],
        extra: [{ label: '備考', value: '継続, 拡充' }],
      }),
      recordOf({ index: 2, no: '2', department: '福祉部', section: '障害課', rating: '－' }),
      recordOf({ index: 3, department: '福祉部', initiative: '相談窓口' }),
    ],
  }),
  sheetOf({
    source: '2019/福祉部.md',
    fiscalYear: 2019,
    department: '企画部',
    records: [recordOf({ index: 1, no: '1-1', department: '企画部', rating: 'A' })],
  }),
  sheetOf({ source: '2020/その他.md', title: '目標管理シート' }),
  sheetOf({ source: '2020/その他.md' }),
];
