import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { diffSheets } from '../../src/diff/diff-sheets.ts';
import { emitDifferenceCsv } from '../../src/diff/emit-difference-csv.ts';
import { emitDifferenceJson } from '../../src/diff/emit-difference-json.ts';
import { emitDifferenceText } from '../../src/diff/emit-difference-text.ts';
import { sampleSheet } from './sample-sheet.ts';

const difference = diffSheets(
  [
    sampleSheet([
      { initiative: '資源物回収拠点の拡充', goal: '拠点を5か所増やす。', rating: 'B' },
      { initiative: '公園樹木の健全度調査' },
    ]),
  ],
  [
    sampleSheet(
      [
        { initiative: '資源物回収拠点の充実', goal: '拠点を8か所増やす。', rating: 'A' },
        { initiative: '食品ロスの実態調査', section: null },
      ],
      { fiscalYear: 2019 },
    ),
  ],
);

describe('text', () => {
  it('tells it by department and initiative, in Japanese', () => {
    expect(emitDifferenceText(difference, { lang: 'ja', color: false })).toBe(
      [
        'みなと野市 環境部  2018年度 → 2019年度',
        '  ~ 1 資源物回収拠点の充実 [ごみ減量課]  (確からしさ 0.84)',
        '      評価',
        '      - B',
        '      + A',
        '      目標',
        '      - 拠点を5か所増やす。',
        '      + 拠点を8か所増やす。',
        '      項目名',
        '      - 資源物回収拠点の拡充',
        '      + 資源物回収拠点の充実',
        '  + 2 食品ロスの実態調査',
        '  - 2 公園樹木の健全度調査 [ごみ減量課]',
        '追加 1件、削除 1件、評価の変更 1件、目標の変更 1件、項目名の変更 1件、変更なし 0件、確からしさ 0.6 以上で対応付け',
        '',
      ].join('\n'),
    );
  });
  it('tells it in English', () => {
    const text = emitDifferenceText(difference, { lang: 'en', color: false });
    expect(text).toContain('環境部  FY 2018 → FY 2019\n');
    expect(text).toContain('1 added, 1 dropped, 1 rating changed');
  });
  it('colours on demand, and lets no document steer the terminal', () => {
    const hostile = diffSheets([], [sampleSheet([{ initiative: 'a\u001b[31mb' }])]);
    expect(emitDifferenceText(hostile, { lang: 'en', color: false })).not.toContain('\u001b');
    expect(emitDifferenceText(hostile, { lang: 'en', color: true })).toContain(
      '\u001b[32m  + 1 a\\u001b',
    );
  });
});

it('writes JSON that reads back', () => {
  expect(JSON.parse(emitDifferenceJson(difference))).toEqual(difference);
});

it('writes CSV with one change a row and no line break in a value', () => {
  const two = [
    { marker: '・', level: 0, text: '甲' },
    { marker: '・', level: 0, text: '乙' },
  ];
  const before = sampleSheet([{ initiative: '緑の回廊', goal: '甲' }]);
  const [record] = before.records;
  if (!record) throw new TypeError('no record');
  const after = { ...before, records: [{ ...record, goals: two }] };
  const csv = emitDifferenceCsv(diffSheets([before], [after]));
  expect(parse(csv, { columns: true })).toEqual([
    {
      kind: 'goal-reworded',
      municipality: 'みなと野市',
      department: '環境部',
      oldYear: '2018',
      newYear: '2018',
      section: 'ごみ減量課',
      initiative: '緑の回廊',
      oldNo: '1',
      newNo: '1',
      old: '甲',
      new: '・甲; ・乙',
      certainty: '1',
    },
  ]);
});
