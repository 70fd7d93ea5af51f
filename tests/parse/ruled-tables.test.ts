import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline, parse, sheetWords } from './outline.ts';

const trim = (text: string): string => text.replace(/^\n|\n$/g, '');

describe('a grid drawn with characters', () => {
  it('is a table: pandoc and reStructuredText', () => {
    const text = trim(`
+-----+--------+--------------+
| No. | 課名   | 目標         |
+=====+========+==============+
| 1   | 案内課 | 10分にする。 |
|     |        | 案内係を置く |
+-----+--------+--------------+
| 2   | 花壇課 | a\\|b **c**   |
+-----+--------+--------------+
`);
    expect(outline(text)).toEqual([
      'ruled 3',
      '#No. | #課名 | #目標',
      '1 | 案内課 | 10分にする。 / +案内係を置く',
      '2 | 花壇課 | a|b **c**',
    ]);
    expect(parse(text).messages).toEqual(['ruled-table']);
  });

  it('is a table: lines of boxes', () => {
    const text = trim(`
前
┌────┬────┬────┐
│No. │課名│評価│
├────┼────┼────┤
│1   │案内│A   │
│2   │花壇│B   │
└────┴────┴────┘
後
`);
    expect(outline(text)).toEqual([
      'text: 前',
      'ruled 3',
      'No. | 課名 | 評価',
      '1 | 案内 | A',
      '2 | 花壇 | B',
      'text: 後',
    ]);
    expect(outline(text.replace(/[├┼┤]/g, '╪').replace(/─/g, '═'))).toHaveLength(6);
  });

  it('has one row a line below a header, where each is full or begins with a number', () => {
    const rule = '+---+---+---+';
    const head = `${rule}\n|No.|課|評|\n${rule}\n`;
    expect(outline(`${head}|1|a||\n|2|b|c|\n${rule}`)).toHaveLength(4);
    expect(outline(`${head}|甲|a|b|\n|乙|b|c|\n${rule}`)).toHaveLength(4);
    expect(outline(`${head}|甲|長い長い文|b|\n| |の続き| |\n${rule}`)[2]).toBe(
      '甲 | 長い長い文 / +の続き | b',
    );
    expect(outline(`${head}|甲|a        |b|\n|注|b        | |\n${rule}`)).toHaveLength(4);
  });

  it.each([
    [
      'a line with another number of cells',
      '+---+---+\n| a | b |\n+---+---+\n| 1 | 2 | 3 |\n+---+---+',
    ],
    ['a merged cell', '+---+---+\n| a     |\n+---+---+\n| 1 | 2 |\n+---+---+'],
    ['a ruler of other columns', '+---+---+\n| a | b |\n+-------+\n| 1 | 2 |\n+---+---+'],
    [
      'lines that may be rows or one',
      '+---+---+\n| a | b |\n+---+---+\n| 甲 | 2 |\n| 乙 |   |\n+---+---+',
    ],
    ['no last ruler', '+---+---+\n| a | b |\n+---+---+\n| 1 | 2 |\n'],
  ])('is no table with %s, and its lines stay together', (_, text) => {
    expect(outline(text)).toHaveLength(1);
    expect(outline(text)[0]).toMatch(/^flattened /);
  });

  it('is none with one column', () => {
    expect(outline('+---+\n| a |\n+---+\n| 1 |\n+---+')[0]).toMatch(/^text/);
  });
});

describe('a table below a ruler of dashes', () => {
  it('is a simple one of pandoc', () => {
    const text = trim(`
  No. 課名     目標
 ---- -------- ------------
    1 案内課   10分にする。
    2 花壇課   20か所にする、とても長い最後の列

 後
`);
    expect(outline(text)).toEqual([
      'ruled 3',
      '#No. | #課名 | #目標',
      '1 | 案内課 | 10分にする。',
      '2 | 花壇課 | 20か所にする、とても長い最後の列',
      'text: 後',
    ]);
  });

  it('is one of reStructuredText', () => {
    const text = trim(`
====  ======  ======
No.   課名    目標
====  ======  ======
1     案内課  10分
      と係

2     花壇課  20か
====  ======  ======
`);
    expect(outline(text)).toEqual([
      'ruled 3',
      '#No. | #課名 | #目標',
      '1 | 案内課 / +と係 | 10分',
      '2 | 花壇課 | 20か',
    ]);
  });

  it('is one of several lines a row', () => {
    const text = trim(`
-----------------------
No.   課名    目標
             （数値）
----  ------  ---------
1     案内課  10分に
              する。

2     花壇課  20か所
-----------------------
`);
    expect(outline(text.replace('             （', '              （'))).toEqual([
      'ruled 3',
      '#No. | #課名 | #目標 / +（数値）',
      '1 | 案内課 | 10分に / +する。',
      '2 | 花壇課 | 20か所',
    ]);
    expect(outline(text)[0]).toMatch(/^flattened /);
  });

  it.each([
    ['a tab', '項目    評価\n------  ----\n窓口\tA'],
    ['no row', '項目    評価\n------  ----\n\n後'],
    ['a rule alone', '項目\n----\n窓口'],
  ])('is none with %s', (_, text) => {
    expect(outline(text).join()).not.toMatch(/ruled|flattened/);
  });

  it.each([
    ['text between two columns', '項目    評価\n------  ----\n窓口の案内A  B'],
    ['a row of one cell', '項目    評価\n------  ----\n窓口    A\n続き'],
  ])('is no table with %s, and its lines stay together', (_, text) => {
    const lines = text.split('\n').filter((line) => !line.startsWith('-'));
    expect(outline(`前\n\n${text}\n\n後`)).toEqual([
      'text: 前',
      `flattened ${lines.join(' / ')}`,
      'text: 後',
    ]);
  });
});

describe('rows between other bars', () => {
  it.each(['｜', '│', '┃', '\\|'])('are rows of a known header: %s', (bar) => {
    const row = (...cells: string[]): string => `${bar} ${cells.join(` ${bar} `)} ${bar}`;
    const rule = row('---', '———', '---');
    const text = `前\n${row('No.', '課名', '目標')}\n${rule}\n${row('1', '案内課', '10分')}\n後`;
    expect(outline(text, false, sheetWords).filter((line) => !line.startsWith('rule'))).toEqual([
      'text: 前',
      'pipe 3',
      '#No. | #課名 | #目標',
      '1 | 案内課 | 10分',
      'text: 後',
    ]);
    expect(outline(text).join()).not.toContain('pipe');
  });
});

describe('rows with wide bars between their cells only', () => {
  it('are rows of a known header', () => {
    const text = 'No.｜課名｜目標\n1｜案内課｜10分\n2｜花壇課｜\n｜水路課｜年4回';
    expect(outline(`前\n${text}\n後`, false, sheetWords)).toEqual([
      'text: 前',
      'pipe 3',
      'No. | 課名 | 目標',
      '1 | 案内課 | 10分',
      '2 | 花壇課 | ',
      ' | 水路課 | 年4回',
      'text: 後',
    ]);
    expect(outline('入口｜案内｜地図\n1｜2｜3', false, sheetWords)[0]).toMatch(/^text/);
  });
});

describe('what is drawn', () => {
  const words = fc.constantFrom('窓口', '1', 'A', '花壇の手入れ', '①', '○', 'a b', '※注', '');
  const cells = fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([width, height]) =>
      fc.array(fc.array(words, { minLength: width, maxLength: width }), {
        minLength: height + 1,
        maxLength: height + 1,
      }),
    )
    .filter((rows) => rows.every((row) => row.filter((cell) => cell !== '').length > 1));
  const wide = (text: string): number =>
    Array.from(text).reduce((sum, sign) => sum + (/[ -~]/.test(sign) ? 1 : 2), 0);
  const pad = (text: string, to: number): string => text + ' '.repeat(to - wide(text));
  const widths = (rows: readonly (readonly string[])[]): number[] =>
    (rows[0] ?? []).map((_, at) => Math.max(2, ...rows.map((row) => wide(row[at] ?? ''))));
  const grid = (rows: readonly (readonly string[])[]): string => {
    const rule = `+${widths(rows)
      .map((width) => '-'.repeat(width + 2))
      .join('+')}+`;
    const lines = rows.map(
      (row) => `|${row.map((cell, at) => ` ${pad(cell, widths(rows)[at] ?? 0)} `).join('|')}|`,
    );
    return [rule, ...lines.flatMap((line) => [line, rule])].join('\n');
  };
  const simple = (rows: readonly (readonly string[])[]): string => {
    const lines = rows.map((row) =>
      row.map((cell, at) => pad(cell, widths(rows)[at] ?? 0)).join('  '),
    );
    const rule = widths(rows)
      .map((width) => '-'.repeat(width))
      .join('  ');
    return [lines[0], rule, ...lines.slice(1)].join('\n');
  };

  it('comes back cell by cell', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const printed = rows.map((row) => row.join(' | '));
        expect(outline(grid(rows)).slice(1)).toEqual(printed);
        const read = outline(simple(rows));
        if (read[0]?.startsWith('ruled'))
          expect(read.slice(1).map((line) => line.replaceAll('#', ''))).toEqual(printed);
        else expect(rows.some((row) => row[0] === '')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
