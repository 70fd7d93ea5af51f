import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffSheets } from '../../src/diff/diff-sheets.ts';
import { emitDifferenceCsv } from '../../src/diff/emit-difference-csv.ts';
import { emitDifferenceHtml } from '../../src/diff/emit-difference-html.ts';
import { emitDifferenceJson } from '../../src/diff/emit-difference-json.ts';
import { emitDifferenceMarkdown } from '../../src/diff/emit-difference-markdown.ts';
import { emitDifferenceText } from '../../src/diff/emit-difference-text.ts';
import { markChanges, type Segment } from '../../src/diff/mark-changes.ts';
import { sampleSheet } from './sample-sheet.ts';

const difference = diffSheets(
  [
    sampleSheet(
      [
        {
          initiative: '資源物回収拠点の拡充',
          goal: '拠点を5か所増やす。',
          rating: 'B',
          outcomes: [{ marker: '●', level: 0, text: '増やした。' }],
        },
        { initiative: '公園樹木の健全度調査' },
      ],
      { staff: 12 },
    ),
  ],
  [
    sampleSheet(
      [
        { initiative: '資源物回収拠点の充実', goal: '拠点を8か所増やす。', rating: 'A' },
        { initiative: '公園樹木の実態調査', section: null },
      ],
      { fiscalYear: 2019, staff: 13 },
    ),
  ],
);

describe('text', () => {
  it('tells it by department and initiative, in Japanese', () => {
    expect(emitDifferenceText(difference, { lang: 'ja', color: false })).toBe(
      [
        'みなと野市 環境部  2018年度 → 2019年度',
        '  ~ シート',
        '      人員',
        '      - 12',
        '      + 13',
        '  ~ 1 資源物回収拠点の充実 [ごみ減量課]  (確からしさ 0.84)',
        '      評価',
        '      - B',
        '      + A',
        '      目標',
        '      - 拠点を5か所増やす。',
        '      + 拠点を8か所増やす。',
        '      項目',
        '      - 資源物回収拠点の拡充',
        '      + 資源物回収拠点の充実',
        '      成果',
        '      - ● 増やした。',
        '      + （なし）',
        '  + 2 公園樹木の実態調査',
        '  - 2 公園樹木の健全度調査 [ごみ減量課]',
        '同じ取組かもしれない組',
        '  ? 確からしさ 0.51',
        '      - 2 公園樹木の健全度調査',
        '      + 2 公園樹木の実態調査',
        '追加 1件、削除 1件、変更 1件（評価 1、目標 1、項目 1、成果 1）、シートの変更 1件（人員 1）、変更なし 0件、確からしさ 0.6 以上で対応付け',
        '',
      ].join('\n'),
    );
  });
  it('tells it in English', () => {
    const text = emitDifferenceText(difference, { lang: 'en', color: false });
    expect(text).toContain('環境部  FY 2018 → FY 2019\n');
    expect(text).toContain(
      '1 added, 1 dropped, 1 changed (Rating 1, Goals 1, Initiative 1, Outcomes 1)',
    );
  });
  it('tells of a long list only the entries that differ', () => {
    const remainder = ['一', '二', '三'];
    const [before, after] = [
      sampleSheet([], { remainder }),
      sampleSheet([], { remainder: ['一', '三'] }),
    ];
    const text = emitDifferenceText(diffSheets([before], [after]), { lang: 'ja', color: false });
    expect(text).toContain('      残りの文字列\n      - 二\nシートの変更 1件');
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

it('writes CSV with one change a row and no line break in a value, what may be the same behind', () => {
  const rows: Record<string, string>[] = parse(emitDifferenceCsv(difference), { columns: true });
  expect(rows.map(({ kind, scope, field }) => [kind, scope, field])).toEqual([
    ['changed', 'sheet', 'staff'],
    ['changed', 'record', 'rating'],
    ['changed', 'record', 'goals'],
    ['changed', 'record', 'initiative'],
    ['changed', 'record', 'outcomes'],
    ['added', 'record', ''],
    ['dropped', 'record', ''],
    ['perhaps', 'record', ''],
  ]);
  expect(rows[1]).toMatchObject({
    municipality: 'みなと野市',
    section: 'ごみ減量課',
    old: 'B',
    new: 'A',
  });
  const two = ['甲', '乙'].map((text) => ({ marker: '・', level: 0, text }));
  const before = sampleSheet([{ initiative: '緑の回廊', outcomes: two }]);
  const after = sampleSheet([{ initiative: '緑の回廊' }]);
  const csv = emitDifferenceCsv(diffSheets([before], [after]));
  expect(csv.split('\r\n')[1]).toContain(',・ 甲; ・ 乙,,');
});

describe('Markdown', () => {
  it('stands old beside new, what differs marked', () => {
    const text = emitDifferenceMarkdown(difference, { lang: 'ja' });
    expect(text).toContain('### みなと野市 環境部 2018年度 → 2019年度\n\n|  | 項目 | 旧 | 新 |\n');
    expect(text).toContain(
      '|  | 目標 | 拠点を<del>5</del>か所増やす。 | 拠点を<ins>8</ins>か所増やす。 |\n',
    );
    expect(text).toContain('| <ins>+ 2 公園樹木の実態調査</ins> |  |  |  |\n');
    expect(text).toContain('### 同じ取組かもしれない組');
  });
  it('takes no text for markup', () => {
    const [before, after] = ['a|b', '<b>*x*\n## y'].map((goal) =>
      sampleSheet([{ initiative: '甲', goal }]),
    );
    const text = emitDifferenceMarkdown(diffSheets(before ? [before] : [], after ? [after] : []));
    expect(text).toContain('\\<b\\>\\*x\\*<br>\\#\\# y');
    expect(text).toContain('a\\|b');
  });
});

describe('the page', () => {
  const page = emitDifferenceHtml(difference, { lang: 'ja' });

  it('stands old beside new, what differs marked', () => {
    const document = load(page);
    const goals = document('tr').filter((_, row) => document(row).find('th').text() === '目標');
    expect(goals.find('del').text()).toBe('5');
    expect(goals.find('ins').text()).toBe('8');
    expect(document('article.dropped h3').text()).toContain('公園樹木の健全度調査');
    expect(document('html').attr('lang')).toBe('ja');
  });
  it('runs nothing and loads nothing, whatever the text', () => {
    const hostile = '</style><script>alert(1)</script><img src=x onerror=alert(1)>';
    const html = emitDifferenceHtml(diffSheets([], [sampleSheet([{ initiative: hostile }])]));
    expect(html).not.toMatch(/<script|<img/);
    expect(load(html)('article').text()).toContain(hostile);
  });
  it('says so when nothing changed', () => {
    expect(emitDifferenceHtml(diffSheets([], []), { lang: 'en' })).toContain('Nothing changed.');
  });
});

describe('what differs within a text', () => {
  const marks = (old: string, next: string) => {
    const { old: left, new: right } = markChanges(old, next);
    const changed = (segments: readonly Segment[]) =>
      segments.filter(({ changed }) => changed).map(({ text }) => text);
    return [changed(left), changed(right)];
  };

  it.each([
    ['達成率を30%とする。', '達成率を35%とする。', ['30'], ['35']],
    ['予算は1,200千円', '予算は1,500千円', ['1,200'], ['1,500']],
    ['窓口を増やす。', '窓口を減らす。', ['増や'], ['減ら']],
    ['同じ', '同じ', [], []],
    ['講座を開く。', '緑化', ['講座を開く。'], ['緑化']],
  ])('%s → %s', (old, next, left, right) => {
    expect(marks(old, next)).toEqual([left, right]);
  });

  it('loses no character', () => {
    const text = fc.string({ unit: fc.constantFrom(...'窓口0123%、\n ab') });
    fc.assert(
      fc.property(text, text, (old, next) => {
        const { old: left, new: right } = markChanges(old, next);
        const joined = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');
        expect([joined(left), joined(right)]).toEqual([old, next]);
        const same = (segments: readonly Segment[]) =>
          joined(segments.filter(({ changed }) => !changed));
        expect(same(left)).toBe(same(right));
      }),
    );
  });
});
