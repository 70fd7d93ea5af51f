import { createMessage } from '../../src/messages/create-message.ts';
import type { Message } from '../../src/messages/message.ts';
import type { SheetInFile } from '../../src/report/emit-html.ts';
import type { Sheet, SheetRecord, Statement } from '../../src/schema/sheet.ts';

const departments = [
  { name: '市民生活部', head: '佐伯 美緒', sections: ['窓口課', '市民協働・交流課', '保険年金課'] },
  { name: '環境経済部', head: '堀内 拓也', sections: ['ごみ減量推進課', '産業観光課'] },
  { name: '教育部', head: '水野 千景', sections: ['学務課', '図書館', '公民館'] },
  { name: '都市整備部', head: '相川 徹', sections: ['道路課', '公園緑地課'] },
];

const initiatives = [
  ['コンビニ交付の利用促進', '証明書のコンビニ交付率を30%以上にする。'],
  ['地域サロンの担い手づくり', '担い手養成講座を年4回開き、40人以上の修了者を出す。'],
  ['滞納整理の早期着手', '現年度分の収納率を前年度より0.5ポイント高める。'],
  ['生ごみ分別の周知', '出前講座を12回行い、家庭ごみを1人1日あたり15g減らす。'],
  ['商店街の空き店舗活用', '空き店舗3か所で試し出店を行う。'],
  ['読み聞かせ「おはなし むすんで」', '全小学校で月1回の読み聞かせを続ける。'],
  ['通学路の安全点検', '関係機関と合同で全通学路を点検し、危険箇所を公表する。'],
  ['窓口混雑の見える化', '待ち人数を市のホームページで知らせる。'],
] as const;

const grades = ['A', 'B', 'A', 'C', 'B', 'A', null, 'B'] as const;
const categories = [['総計'], ['行革'], ['総計', '行革'], ['その他'], []];

/** Made-up sheets of a made-up city: eight initiatives each, four departments, years from 2018. */
export function sampleEntries(sheets: number, recordsPerSheet = 8): SheetInFile[] {
  return Array.from({ length: sheets }, (_, index) => sampleEntry(index, recordsPerSheet));
}

function sampleEntry(index: number, size: number): SheetInFile {
  const department = departments[index % departments.length] ?? departments[0];
  if (!department) throw new TypeError('no departments');
  const year = 2018 + Math.floor(index / departments.length);
  const label = year === 2018 ? '平成30年度' : `令和${year === 2019 ? '元' : year - 2018}年度`;
  const rows = Array.from({ length: size }, (_, row) => sampleRow(index, row, department.sections));
  const head = `## ${label} 目標管理シート\n【${department.name}長 ${department.head}】\n\nNo.\t課名\t区分\t項目\t目標\t評価\t成果又は課題\n`;
  const sourceText = head + rows.map((row) => `${row.cells.join('\t')}\n`).join('');
  let start = head.length;
  const records = rows.map(({ cells, record }, row) => {
    const end = start + cells.join('\t').length;
    const place = { start: point(start, row + 5), end: point(end, row + 5) };
    start = end + 1;
    return { ...record, department: department.name, position: place };
  });
  return {
    sheet: sheetOf(index, label, year, department, records),
    sourceText,
    messages: messagesOf(records),
  };
}

const point = (offset: number, line: number) => ({ line, column: 1, offset });

function sheetOf(
  index: number,
  label: string,
  year: number,
  department: { name: string; head: string },
  records: SheetRecord[],
): Sheet {
  return {
    source: `sheets/${year}/${String(index + 1).padStart(3, '0')}.txt`,
    title: `${label} 目標管理シート`,
    fiscalYear: year,
    fiscalYearLabel: label,
    municipality: 'みなと野市',
    department: department.name,
    heads: [{ title: `${department.name}長`, name: department.head }],
    municipalGoal: '人と緑と海が響きあう 笑顔のまち みなと野',
    departmentGoal: '市民に寄り添う行政サービスの実現',
    staff: 74,
    budgetYen: 512300000,
    metadata: [],
    ratingLegend: [
      { rating: 'A', meaning: '目標を達成した' },
      { rating: 'B', meaning: 'おおむね達成した' },
      { rating: 'C', meaning: '達成に至らなかった' },
    ],
    records,
    remainder: [],
  };
}

function sampleRow(sheet: number, row: number, sections: readonly string[]) {
  const [title = '', goal = ''] = initiatives[(row + sheet) % initiatives.length] ?? [];
  const round = Math.floor(row / initiatives.length);
  const initiative = round === 0 ? title : `${title}（その${round + 1}）`;
  const section = sections[row % sections.length] ?? null;
  const rating = grades[(row * 3 + sheet) % grades.length] ?? null;
  const own = categories[(row + sheet) % categories.length] ?? [];
  const outcomes: Statement[] = [
    { marker: '●', level: 0, text: `${initiative}について、関係課と計画どおり取り組んだ。` },
    { marker: '・', level: 0, text: '利用者アンケートでは８割が「満足」と回答した。' },
  ];
  const record: SheetRecord = {
    index: row + 1,
    no: String(row + 1),
    department: null,
    section,
    categories: own,
    initiative,
    goals: [{ marker: null, level: 0, text: goal }],
    actions: [],
    indicators:
      row % 4 === 0
        ? [
            {
              name: '参加者数',
              unit: null,
              baseline: '120人',
              target: '150人',
              actual: '163人',
              values: [],
            },
          ]
        : [],
    rating,
    ratings: rating === null ? [] : [{ label: '評価', rating, text: rating }],
    outcomes,
    issues: row % 3 === 0 ? [{ marker: null, level: 0, text: '周知の方法に工夫が要る。' }] : [],
    nextSteps: [],
    extra: row % 5 === 0 ? [{ label: '備考', value: '関係団体と連携' }] : [],
  };
  const cells = [
    record.no,
    section,
    own.join(' '),
    initiative,
    goal,
    rating,
    outcomes.map(({ marker, text }) => `${marker}${text}`).join(' '),
  ];
  return { cells, record };
}

function messagesOf(records: readonly SheetRecord[]): Message[] {
  const point = records[2]?.position?.start;
  if (!point) return [];
  const values = { header: 'ひとこと' };
  return [createMessage('unknown-header', values, { ...point, end: null, place: null })];
}
