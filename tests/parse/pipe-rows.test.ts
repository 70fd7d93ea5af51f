import { describe, expect, it } from 'vitest';
import { outline, sheetWords } from './outline.ts';

describe('pipe tables', () => {
  it('read escaped pipes, references, breaks and lists in cells', () => {
    const text = '| No. | 目標 |\n|---|:-:|\n| 1 | a\\|b &#124; c<br>・e<ul><li>f</li></ul> |';
    expect(outline(text)).toEqual(['pipe 2', '#No. | #目標', '1 | a|b | c / +・e / *f']);
  });

  it('keep every other backslash: inside tables nothing is Markdown', () => {
    const text = '| \\*印 | a\\_b | \\$5 | \\#1 | c\\\\d | e\\\\|f |\n| 1 | 2 | 3 | 4 | 5 | 6 |';
    expect(outline(text)[1]).toBe('\\*印 | a\\_b | \\$5 | \\#1 | c\\\\d | e\\|f');
  });

  it('stand ragged rows and a short delimiter row', () => {
    expect(outline('| a | b | c |\n|--|\n| 1 |\n| 1 | 2 | 3 | 4 |')).toEqual([
      'pipe 4',
      '#a | #b | #c',
      '1',
      '1 | 2 | 3 | 4',
    ]);
  });

  it('need no delimiter row where lines begin with a pipe', () => {
    expect(outline('| a | b |\n| 1 | 2 |')).toEqual(['pipe 2', 'a | b', '1 | 2']);
  });

  it('need no outer pipes beside a delimiter row', () => {
    expect(outline('前文\n\n列A | 列B\n--|--\n1 | <ul><li>x</li></ul>\n\n後 | 文')).toEqual([
      'text: 前文',
      'pipe 2',
      '#列A | #列B',
      '1 | *x',
      'text: 後 | 文',
    ]);
  });

  it('do not take leaders of a table of contents for a delimiter row', () => {
    expect(outline('企画部の目標 ------ 1\n総務部の目標 ------ 10')).toEqual([
      'text: 企画部の目標 ------ 1 / +総務部の目標 ------ 10',
    ]);
  });

  it('mark no blank cell as a header', () => {
    expect(outline('|  | 評価 |\n|--|--|\n| 道路 | A |')).toEqual([
      'pipe 2',
      ' | #評価',
      '道路 | A',
    ]);
  });

  it('drop a pair of marks round a whole cell only', () => {
    expect(outline('| **計** | __合__ | **a** と **b** | *x* | a_b_ |\n|--|')).toEqual([
      'pipe 5',
      '#計 | #合 | #**a** と **b** | #*x* | #a_b_',
    ]);
  });

  it('keep empty cells at both edges', () => {
    expect(outline('|  | x |  |\n| a |  | b |')).toEqual(['pipe 3', ' | x | ', 'a |  | b']);
  });

  it('go on over line ends while a list is open', () => {
    expect(outline('| 1 | a | A |\n| 2 | <ul>\n<li>b</li>\n</ul> | B |\n| 3 | c | C |')).toEqual([
      'pipe 3',
      '1 | a | A',
      '2 | *b | B',
      '3 | c | C',
    ]);
  });

  it('go on over line ends with the blocks of the last cell, until a pipe closes it', () => {
    const head = '| No. | 成果 |\n|---|---|';
    expect(outline(`${head}\n| 1 | <p>一\n\n二</p>\n<p>三</p> |\n| 2 | 四 |`)).toEqual([
      'pipe 2',
      '#No. | #成果',
      '1 | 一 / +二 / 三',
      '2 | 四',
    ]);
    expect(outline(`${head}\n| 1 | <p>一</p> |\n<p>二</p>`).at(-1)).toBe('text: 二');
  });

  it('leave a lone line with one pipe as text', () => {
    expect(outline('| 注')).toEqual(['text: | 注']);
  });
});

describe('rows of a pipe table', () => {
  const head = '| No. | 課名 | 目標 | 評価 |\n|---|---|---|---|';
  const rows = ['1 | 案内課 | 10分 | A', '2 | 花壇課 | 20か所 | B'];
  const lines = ['| 1 | 案内課 | 10分 | A |', '| 2 | 花壇課 | 20か所 | B |'];
  const whole = ['pipe 4', '#No. | #課名 | #目標 | #評価', ...rows];

  it('may stand apart by blank lines, where the first ones or a known header show it', () => {
    expect(
      outline(`| No. | 課名 | 目標 | 評価 |\n\n|---|---|---|---|\n\n${lines.join('\n\n')}`),
    ).toEqual(whole);
    expect(outline(`${head}\n\n${lines.join('\n\n\n')}\n\n後`)).toEqual([...whole, 'text: 後']);
    expect(
      outline(`| No. | 課名 | 目標 | 評価 |\n\n${lines.join('\n\n')}`, false, sheetWords),
    ).toEqual(whole.map((line) => line.replaceAll('#', '')));
    expect(outline(`${head}\n${lines.join('\n\n')}`, false, sheetWords)).toHaveLength(5);
  });

  it('do not take in the next table', () => {
    const next = '| a | b | c | d |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |';
    expect(outline(`${head}\n\n${lines[0]}\n\n${next}`, false, sheetWords)).toEqual([
      ...whole.slice(0, 3),
      'pipe 4',
      '#a | #b | #c | #d',
      '1 | 2 | 3 | 4',
    ]);
    expect(outline(`${head}\n${lines[0]}\n\n${head}\n${lines[1]}`, false, sheetWords)).toHaveLength(
      6,
    );
    expect(outline(`${head}\n${lines[0]}\n\n| a | b |`, false, sheetWords).slice(3)).toEqual([
      'pipe 2',
      'a | b',
    ]);
  });

  it.each(['———', '－－－', '───', '━━', '===', 'ーーー', '：—：', '＿＿＿', '–'])(
    'have their header above a delimiter row of %s',
    (dashes) => {
      const rule = `|${dashes}`.repeat(4);
      const text = `| No. | 課名 | 目標 | 評価 |\n${rule}|\n${lines.join('\n')}`;
      expect(outline(text).filter((line) => !line.startsWith('rule'))).toEqual(whole);
    },
  );

  it('have their header above one with plus signs', () => {
    expect(
      outline(`| No. | 課名 | 目標 | 評価 |\n|-----+----+--+---|\n${lines.join('\n')}`),
    ).toEqual(whole);
  });

  it('keep dashes that are values', () => {
    expect(outline(`${head}\n| ― | ― | ― | ― |\n| - | - | - | - |`)).toEqual([
      ...whole.slice(0, 2),
      '― | ― | ― | ―',
      '- | - | - | -',
    ]);
  });

  it('go on over line ends inside a cell, where the number of cells proves it', () => {
    const cut = '| 1 | 案内課 | 10分にする。\n案内係を置く。 | A |';
    expect(outline(`${head}\n${cut}\n${lines[1]}`)).toEqual([
      ...whole.slice(0, 2),
      '1 | 案内課 | 10分にする。 / +案内係を置く。 | A',
      rows[1],
    ]);
    expect(outline(`${head}\n| 1 | 案内課 | 10分\\\n\n以内 | A\n|\n${lines[1]}`)[2]).toBe(
      '1 | 案内課 | 10分 / +以内 | A',
    );
  });

  it('go on over paragraphs in every cell', () => {
    const text = `${head}\n| \n\n1\n\n | \n\n案内課\n\n | \n\n10分\n\n | \n\nA\n\n |\n${lines[1]}`;
    expect(outline(text)).toEqual(whole);
  });

  it('go on in a header too, as its delimiter row tells', () => {
    const rule = '|---|---|---|---|';
    expect(outline(`| No. | 課名 | 目標 \\\n（数値） | 評価 |\n${rule}\n${lines[0]}`)).toEqual([
      'pipe 4',
      '#No. | #課名 | #目標 / +（数値） | #評価',
      rows[0],
    ]);
    expect(outline(`| No. | 課名 | 目標\n（数値） | 評価 |\n${rule}`)[1]).toBe(
      '#No. | #課名 | #目標 / +（数値） | #評価',
    );
  });

  it('end at their line end where nothing proves more', () => {
    expect(outline(`${head}\n| 1 | 案内課 |\n| 2 | 花壇課 |`).slice(2)).toEqual([
      '1 | 案内課',
      '2 | 花壇課',
    ]);
    expect(outline(`${head}\n| 1 | 案内課\n\n# 題\n| A | b |`)[2]).toBe('1 | 案内課');
    expect(outline(`${head}\n| 1 | 案内課 | 10分\n注 | x | y | z |`)[2]).toBe('1 | 案内課 | 10分');
    expect(outline(`${head}\n| 1 | 案内課 | 10分\n次の文`).slice(2)).toEqual([
      '1 | 案内課 | 10分',
      'text: 次の文',
    ]);
  });

  it('need no outer pipes below a known header', () => {
    const text = 'No. | 課名 | 目標 | 評価\n1 | 案内課 | 10分 | A\n2 | 花壇課 | 20か所 | B\n\n後';
    expect(outline(text, false, sheetWords)).toEqual([
      'pipe 4',
      'No. | 課名 | 目標 | 評価',
      ...rows,
      'text: 後',
    ]);
    expect(outline(text)[0]).toMatch(/^text/);
  });

  it('have as many cells as the delimiter row without outer pipes, those at the edges blank', () => {
    const text = '取組と評価 |  | \n---|---|---\nNo. | 課名 | 評価\n | 花壇課 | B\n2 | 案内課 | ';
    expect(outline(text)).toEqual([
      'pipe 3',
      '#取組と評価 |  | ',
      'No. | 課名 | 評価',
      ' | 花壇課 | B',
      '2 | 案内課 | ',
    ]);
  });
});
