import { describe, expect, it } from 'vitest';
import { outline, parse, sheetWords } from './outline.ts';

const read = (text: string, html = false): string[] => outline(text, html, sheetWords);

describe('columns apart by spaces', () => {
  it('are a table where they are blank in every line', () => {
    const text = [
      'No.   課名     項目           評価',
      '1     案内課   窓口 の案内    A',
      '2     花壇課                  B',
      '(3)   水路課   水路の清掃     C',
    ].join('\n');
    expect(read(`前\n${text}\n※注\n\n後`)).toEqual([
      'text: 前',
      'space 4',
      'No. | 課名 | 項目 | 評価',
      '1 | 案内課 | 窓口 の案内 | A',
      '2 | 花壇課 |  | B',
      '(3) | 水路課 | 水路の清掃 | C',
      '※注 |  |  | ',
      'text: 後',
    ]);
    expect(parse(text, false, sheetWords).messages).toEqual(['spaced-table']);
    expect(outline(text)[0]).toMatch(/^text/);
  });

  it('may be counted by characters, or with narrow signs', () => {
    expect(read('No.  課名   評価\n1    案内課  A\n2    花壇課  B')[0]).toBe('space 3');
    expect(read('No.  課名    評価\n①   案内課  ○\n2    花壇課  A')[0]).toBe('space 3');
  });

  it('are a table without a known header too, of three lines', () => {
    expect(read('甲      乙      丙\n窓口    10分    A\n花壇    20か    B')[0]).toBe('space 3');
    expect(read('甲      乙      丙\n窓口    10分    A')[0]).toMatch(/^text/);
  });

  it.each([
    ['a part over a gap', 'No.   課名     評価\n1     とても長い課の名  A\n2     花壇課   B'],
    ['a wrapped line', 'No.   課名     評価\n1     案内課   A\n      続き\n2     花壇課   B'],
    ['a blank first column', 'No.   課名     評価\n1     案内課   A\n      花壇課   B'],
    ['single spaces', 'No. 課名 評価\n1 案内課 A\n2 花壇課 B'],
    ['no rows', 'No.   課名     評価'],
    [
      'other gaps in every line',
      '　　題　　　ふるまい　　いつまで　　達成度\n目標①　水門の修繕　　　計画を作る。　　3月　　A\n目標②　花壇　　苗を配る。　　9月　　B',
    ],
  ])('are no table with %s: the lines stay together', (_, text) => {
    const [only, ...rest] = read(text);
    expect(only).toMatch(/^flattened /);
    expect(rest).toEqual([]);
    expect(only?.match(/ \/ /g) ?? []).toHaveLength(text.split('\n').length - 1);
  });

  it('are read before a number or a mark makes a list or a heading of a row', () => {
    const text = 'No.   課名     評価\n1.    案内課   A\n-     花壇課   B\n#     水路課   C';
    expect(read(`${text}\n※注`)).toEqual([
      'space 3',
      'No. | 課名 | 評価',
      '1. | 案内課 | A',
      '- | 花壇課 | B',
      '# | 水路課 | C',
      '※注 |  | ',
    ]);
    expect(read(`${text}\n続き`)[0]).toMatch(/^flattened/);
  });

  it('that prove nothing end before other text, and before another part of the document', () => {
    const lost = 'No.   課名     評価\n1     とても長い課の名  A';
    expect(read(`${lost}\n\n2     花壇課   B\n\n人員：3人`)).toEqual([
      'flattened No.   課名     評価 / +1     とても長い課の名  A / 2     花壇課   B',
      'text: 人員：3人',
    ]);
    const heads = { ...sheetWords, beginsPart: (line: string) => line.startsWith('【') };
    expect(outline(`No. 課名 評価\n1 案内課 A\n\n【部長】\n人員：3人`, false, heads)).toEqual([
      'flattened No. 課名 評価 / +1 案内課 A',
      'text: 【部長】 / +人員：3人',
    ]);
    expect(outline(`No. 課名 評価\n1 案内課 A\n【部長】\n人員：3人`, false, heads)[1]).toBe(
      'text: +【部長】 / +人員：3人'.replace('+', ''),
    );
  });

  it('are text where they are nothing else', () => {
    expect(read('人員    89人    予算    374千円')).toHaveLength(1);
    expect(read('人員    89人    予算    374千円')[0]).toMatch(/^text/);
    expect(read('電話  042-000-0000  内線  12\nファクス  042-000-0001')[0]).toMatch(/^text/);
  });
});

describe('labels and values apart by spaces', () => {
  it('are a form where labels are known and values begin together; a value goes on below itself', () => {
    const text = [
      '項目      窓口の案内と受付を',
      '          改める。',
      '担当者    受付係',
      '評価      A',
      '成果',
    ].join('\n');
    expect(read(text)).toEqual([
      'space 2',
      '項目 | 窓口の案内と受付を改める。',
      '担当者 | 受付係',
      '評価 | A',
      '成果 | ',
    ]);
  });

  it('may be two pairs a line', () => {
    expect(read('課名    案内課          担当者    受付係\n目標    10分以内とする。')).toEqual([
      'space 4',
      '課名 | 案内課 | 担当者 | 受付係',
      '目標 | 10分以内とする。 |  | ',
    ]);
  });

  it.each([
    [
      'half of a label on each line',
      '成果又は  窓口を改めた。\n課題      人が足りない。\n評価      A',
    ],
    ['values that begin anywhere', '項目    窓口\n目標      10分\n評価  A'],
    ['no known label', '甲乙      窓口\n丙        10分'],
    ['a title above', '窓口の案内\n目標      10分\n評価      A'],
  ])('are text with %s', (_, text) => {
    expect(
      outline(text, false, { ...sheetWords, isLabel: (word) => word === '成果又は課題' })[0],
    ).toMatch(/^text/);
  });

  it('that prove nothing are kept whole where others are certainly a form', () => {
    const form = '項目    窓口\n目標    10分\n評価    A';
    expect(read(`${form}\n\n項目    花壇\n目標      20分\n評価   B`)[4]).toMatch(/^flattened 項目/);
  });

  it('below a heading are a piece of a form though their labels are unknown', () => {
    const form = '項目    窓口\n目標    10分\n評価    A';
    expect(read(`${form}\n\n【評価】\n\n住民の声    よい。`).slice(-2)).toEqual([
      'space 2',
      '住民の声 | よい。',
    ]);
    expect(read('【評価】\n\n住民の声    よい。').at(-1)).toMatch(/^text/);
  });
});

describe('rows below a header apart by spaces', () => {
  const header = 'No.   課名     項目                 評価';
  const rows = ['1     案内課   窓口の案内           A', '2     花壇課   花壇の手入れ         B'];

  it('may be a text alone, over the columns or above them, a sum or a note', () => {
    const text = [
      header,
      '基本目標１ まちの顔',
      rows[0],
      '合計                                2件',
      '※注',
    ];
    expect(read(text.join('\n')).slice(2)).toEqual([
      '基本目標１ まちの顔 |  |  | ',
      '1 | 案内課 | 窓口の案内 | A',
      '合計 |  |  | 2件',
      '※注 |  |  | ',
    ]);
  });

  it('go on behind a page number with as many columns, with the rest of a cell first', () => {
    const next = '               の仕上げ\n3     水路課   水路の清掃           B';
    expect(read([header, ...rows, '', '- 2 -', '', next].join('\n')).slice(-3)).toEqual([
      'space 4',
      ' |  | の仕上げ | ',
      '3 | 水路課 | 水路の清掃 | B',
    ]);
  });
});

describe('header words one a line', () => {
  it('begin a table that has lost its columns, up to the next heading or table', () => {
    const text = '題\n課名\n目標\n評価\n案内課\n\n10分以内\n\n- 項\n\n- 12 -\n\nA\n\n# 次\n本文';
    expect(read(text)).toEqual([
      'text: 題',
      'flattened 課名 / +目標 / +評価 / +案内課 / 10分以内 / *項 / - 12 - / A',
      'h1 次',
      'text: 本文',
    ]);
    expect(read('課名\n\n目標\n\n評価\n\n案内課')).toEqual([
      'flattened 課名 / 目標 / 評価 / 案内課',
    ]);
    expect(read('課名\n目標\n評価\n\na\tb\tc\n1\t2\t3')[1]).toBe('tab 3');
  });

  it('keep furniture that stands inside', () => {
    expect(read('課名\n目標\n評価\n\n=== Page 2 ===\n\n案内課')).toEqual([
      'flattened 課名 / +目標 / +評価 / 案内課',
      'page-marker: === Page 2 ===',
    ]);
  });

  it('are labels where something stands between', () => {
    expect(read('課名\n案内課\n目標\n10分以内\n評価\nA')[0]).toMatch(/^text/);
    expect(read('- 課名\n- 目標\n- 評価')[0]).toMatch(/^item/);
    expect(read('課名：\n目標：\n評価：')[0]).toMatch(/^text/);
    expect(outline('課名\n目標\n評価')[0]).toMatch(/^text/);
  });
});

describe('one value behind a gap', () => {
  it('makes no column below the title that it ends', () => {
    const text =
      '重点取組２ 花壇の整備　　担当：公園課\n【目標】\n○３か所に増やす。\n【取組】\n・苗を植える。';
    expect(read(text)[0]).toMatch(/^text/);
  });
});
