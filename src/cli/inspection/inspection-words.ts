import type { Inspection } from '../../inspect-sheets.ts';
import type { Language } from '../../messages/render-message.ts';
import { descriptions } from '../../schema/descriptions.ts';
import type { Words } from '../../schema/words.ts';
import type { Period } from '../../vocabulary/meaning.ts';

function fieldTitle(field: string, lang: Language): string {
  const record: Readonly<Record<string, Words>> = descriptions.SheetRecord;
  return record[field]?.title[lang] ?? field;
}

type Part = 'field' | 'decoration' | 'remainder' | 'markup' | 'open';

/** What an inspection says of its own. */
export interface InspectionWords {
  readonly sheets: string;
  readonly tables: string;
  readonly characters: string;
  readonly messages: string;
  readonly none: string;
  readonly noDepartment: string;
  readonly parts: Readonly<Record<Part, string>>;
  /** Why a text is decoration. */
  readonly decorations: Readonly<Record<keyof Inspection['account']['decorations'], string>>;
  readonly periods: Readonly<Record<NonNullable<Period>, string>>;
  readonly year: (year: number) => string;
  readonly records: (count: string, outsideTables: number) => string;
  readonly line: (line: number) => string;
  readonly layout: (name: string) => string;
  readonly sure: (percent: string) => string;
  /** The next likely reading; `place` where it begins elsewhere. */
  readonly next: (layout: string, percent: string, place: string | null) => string;
  readonly refused: string;
  readonly toSheet: (sheet: number, records: number) => string;
  readonly columnsAsAt: (place: string) => string;
  readonly unknown: (nearest: { readonly word: string; readonly concept: string } | null) => string;
  readonly repairs: (counts: string) => string;
  /** What the page of an inspection says besides. */
  readonly pageTitle: string;
  readonly pageNote: string;
  readonly show: string;
  readonly everything: string;
  readonly notRead: string;
  readonly source: string;
  /** Of a text: that it stands in a field, and in which. */
  readonly fields: (field: string) => string;
}

const en: InspectionWords = {
  sheets: 'Sheets',
  tables: 'Tables and text',
  characters: 'Characters',
  messages: 'Messages',
  none: 'none',
  noDepartment: '(no department)',
  parts: {
    field: 'fields',
    decoration: 'decoration',
    remainder: 'remainder',
    markup: 'markup',
    open: 'not read',
  },
  decorations: {
    label: 'label of what was read',
    header: 'header or band of a table',
    copy: 'copy of a text over merged cells',
    heading: 'known section heading',
    furniture: 'page furniture',
    rule: 'rule or blank cell',
  },
  periods: { mid: 'mid-year', final: 'year-end' },
  year: String,
  records: (count, outside) =>
    `${count} ${count === '1' ? 'initiative' : 'initiatives'}${outside > 0 ? ` (${outside} in text)` : ''}`,
  line: (line) => `line ${line}`,
  layout: (name) => name,
  sure: (percent) => `${percent} sure`,
  next: (layout, percent, place) =>
    `; next ${layout}${place === null ? '' : ` from ${place}`} ${percent}`,
  refused: 'refused: nothing is read',
  toSheet: (sheet, records) =>
    `sheet ${sheet}: ${records} ${records === 1 ? 'initiative' : 'initiatives'}`,
  columnsAsAt: (place) => `columns as at ${place}`,
  unknown: (nearest) =>
    nearest === null
      ? 'unknown, like no known header'
      : `unknown, looks like ${nearest.word} (${nearest.concept})`,
  repairs: (counts) => `repaired: ${counts} (--verbose tells where)`,
  pageTitle: 'Where every character went',
  pageNote:
    'Each character of the text stands in a field, is known decoration, or was kept in the remainder; markup is dimmed. Point at a text to see which.',
  show: 'Show',
  everything: 'everything',
  notRead: 'The file could not be read.',
  source: 'Source',
  fields: (field) => `fields: ${fieldTitle(field, 'en')}`,
};

const layoutsInJapanese: Readonly<Record<string, string>> = {
  'flat-table': '一覧表',
  matrix: '多段の表',
  'status-list': '状況の一覧',
  'vertical-form': '縦型の様式',
  'side-by-side': '取組を横に並べた表',
  'labels-above': '項目名が上の様式',
  'department-block': '部の概要',
  'department-labels-above': '項目名が上の部の概要',
  legend: '評価の凡例',
  'count-table': '件数の集計表',
  'indicator-table': '指標の表',
  'no-records': '取組のない表',
  'continued-table': '前の表の続き',
  'unowned-pairs': '帰属の不明な項目',
  outline: '本文',
};

const ja: InspectionWords = {
  sheets: 'シート',
  tables: '表と本文',
  characters: '文字数',
  messages: 'メッセージ',
  none: 'なし',
  noDepartment: '（部署の記載なし）',
  parts: {
    field: '項目に入った文字',
    decoration: '飾り（見出し・記号など）',
    remainder: '残り（remainder）',
    markup: 'マークアップ',
    open: '読まなかった文字',
  },
  decorations: {
    label: '読み取った内容のラベル',
    header: '表の見出し',
    copy: '結合セルで繰り返された文字',
    heading: '既知の見出し',
    furniture: 'ページの飾り（ページ番号など）',
    rule: '罫線・空欄の記号',
  },
  periods: { mid: '中間', final: '年度末' },
  year: (year) => `${year}年度`,
  records: (count, outside) =>
    `取組 ${count} 件${outside > 0 ? `（うち本文から ${outside} 件）` : ''}`,
  line: (line) => `${line} 行目`,
  layout: (name) => (layoutsInJapanese[name] ? `${layoutsInJapanese[name]} ${name}` : name),
  sure: (percent) => `確からしさ ${percent}`,
  next: (layout, percent, place) =>
    `。次点は ${layout}${place === null ? '' : `（${place}から）`} ${percent}`,
  refused: '不採用: 何も読み取っていません',
  toSheet: (sheet, records) => `シート ${sheet}: 取組 ${records} 件`,
  columnsAsAt: (place) => `列は ${place}の表と同じ`,
  unknown: (nearest) =>
    nearest === null
      ? '未知の見出し（似た語なし）'
      : `未知の見出し（「${nearest.word}」${nearest.concept} に似る）`,
  repairs: (counts) => `補正: ${counts}（場所は --verbose で表示）`,
  pageTitle: 'すべての文字の行き先',
  pageNote:
    '文字はいずれも、項目に入ったか、既知の飾りであるか、残り（remainder）に保存されています。マークアップは薄く示します。文字を指すと行き先を表示します。',
  show: '表示',
  everything: 'すべて',
  notRead: 'ファイルを読み取れませんでした。',
  source: '原文',
  fields: (field) => `項目: ${fieldTitle(field, 'ja')}`,
};

export const inspectionWords: Readonly<Record<Language, InspectionWords>> = { en, ja };
