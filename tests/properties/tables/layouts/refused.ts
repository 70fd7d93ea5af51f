import type { Random } from '../../generated/random.ts';
import { type Draft, type GridRow, nextBlock, slot, textSlot } from '../draft.ts';
import { type Maker, wordCell } from '../make-cell.ts';
import type { Cell, Model } from '../model.ts';
import { pageDistortions } from './layout.ts';
import { openDepartment, openFile } from './open-sheet.ts';

/** Tables without an initiative: no record comes of them, and every word is kept. */
export const refused = {
  name: 'refused',
  distortions: pageDistortions,
  fill(model: Model): void {
    model.departments.splice(1);
  },
  set(draft: Draft, maker: Maker): void {
    openFile(draft);
    for (const department of draft.model.departments) openDepartment(draft, department);
    const block = nextBlock(draft);
    const { headers, rows } = draft.random.pick(kinds)(maker);
    draft.rules.push('no-records');
    draft.tables.push({ rows: [], headers });
    for (const cell of rows.flat())
      draft.texts.push({
        words: cell.words,
        // Two columns may be pairs.
        homes: headers.length === 2 ? ['metadata'] : [],
        rows: [],
        fields: [],
        kept: true,
        block,
      });
    draft.blocks.push({
      type: 'table',
      role: 'other',
      department: null,
      block,
      rows: [
        { kind: 'header', slots: headers.map((text) => textSlot(text)) },
        ...rows.map(
          (cells): GridRow => ({ kind: 'other', slots: cells.map((cell) => slot(cell)) }),
        ),
      ],
    });
  },
};

interface Strange {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const repeat = <T>(random: Random, make: (i: number) => T): T[] =>
  Array.from({ length: random.between(2, 6) }, (_, i) => make(i));

const named = ({ words }: Maker, text: string): Cell => {
  const word = words.name();
  return wordCell(text.replace('{w}', word), [word]);
};

const amount = ({ words }: Maker): Cell => {
  const number = words.number();
  return wordCell(number, [number]);
};

const kinds: readonly ((maker: Maker) => Strange)[] = [
  (maker) => ({
    headers: ['款', '項', '目', '予算額（千円）', '前年度予算額', '増減'],
    rows: repeat(maker.random, () => [
      wordCell('総務費', []),
      named(maker, '{w}管理費'),
      named(maker, '{w}整備費'),
      amount(maker),
      amount(maker),
      wordCell('△120', []),
    ]),
  }),
  (maker) => ({
    headers: ['職名', '氏名', '内線', '主な担当'],
    rows: repeat(maker.random, (i) => [
      wordCell(i === 0 ? '課長' : '主事', []),
      named(maker, '{w} 一郎'),
      wordCell(`${2100 + i}`, []),
      named(maker, '{w}に関すること'),
    ]),
  }),
  (maker) => ({
    headers: ['課名', '正規職員', '嘱託職員', '臨時職員', '合計'],
    rows: repeat(maker.random, (i) => [
      named(maker, '{w}課'),
      wordCell(`${10 + i}`, []),
      wordCell(`${i}`, []),
      wordCell('2', []),
      wordCell(`${12 + 2 * i}`, []),
    ]),
  }),
  (maker) => ({
    headers: ['部局名', '令和4年度項目数', '令和5年度項目数', '令和6年度項目数'],
    rows: repeat(maker.random, (i) => [
      named(maker, '{w}部'),
      wordCell(`${5 + i}`, []),
      wordCell(`${6 + i}`, []),
      wordCell(`${7 + i}`, []),
    ]),
  }),
  (maker) => ({
    headers: ['指標名', '単位', '令和4年度', '令和5年度', '令和6年度'],
    rows: repeat(maker.random, () => [
      named(maker, '{w}の利用者数'),
      wordCell('人', []),
      amount(maker),
      amount(maker),
      amount(maker),
    ]),
  }),
  (maker) => ({
    headers: ['日時', '会場', '議題'],
    rows: repeat(maker.random, (i) => [
      wordCell(`4月${8 + i}日`, []),
      named(maker, '{w}会館'),
      named(maker, '{w}の進め方について'),
    ]),
  }),
  (maker) => ({
    headers: ['様式', 'ファイル名', '容量'],
    rows: repeat(maker.random, (i) => [
      wordCell(`様式第${i + 1}号`, []),
      named(maker, '{w}.pdf'),
      wordCell(`${110 + i}KB`, []),
    ]),
  }),
  (maker) => ({
    headers: ['評価', 'A', 'B', 'C', '計'],
    rows: repeat(maker.random, (i) => [
      named(maker, '{w}分野'),
      wordCell(`${i}件`, []),
      wordCell('2件', []),
      wordCell('1件', []),
      wordCell(`${i + 3}件`, []),
    ]),
  }),
  (maker) => ({
    headers: ['頁', '内容'],
    rows: repeat(maker.random, (i) => [
      wordCell(`${2 * i + 3}`, []),
      named(maker, '{w}部の組織目標'),
    ]),
  }),
];
