import { describe, expect, it } from 'vitest';
import { outline, sheetWords } from './outline.ts';

describe('tab-separated rows', () => {
  it('keep every character that markdown would eat', () => {
    const rows = [
      '1.\t市民課\tA*B*C',
      '\t税務課\t`a',
      '-\tx\ty',
      '>\tx\tz',
      '#\t目標\t---',
      '* 注\tx\t_b_',
    ];
    expect(outline(rows.join('\n'))).toEqual([
      'tab 3',
      '1. | 市民課 | A*B*C',
      ' | 税務課 | `a',
      '- | x | y',
      '> | x | z',
      '# | 目標 | ---',
      '* 注 | x | _b_',
    ]);
  });

  it('keep empty cells at both edges', () => {
    expect(outline('a\tb\t\t\t\n\tx\t\n')).toEqual(['tab 5', 'a | b |  |  | ', ' | x | ']);
  });

  it('take a lone label with its value', () => {
    expect(outline('市の目標\t住みよいまち')).toEqual(['tab 2', '市の目標 | 住みよいまち']);
  });

  it('take a continuation below a row, however short', () => {
    expect(outline('1\t市民課\t窓口を\n\t\t整える。')).toEqual([
      'tab 3',
      '1 | 市民課 | 窓口を',
      ' |  | 整える。',
    ]);
  });

  it('end at a blank line and at a line without tabs', () => {
    expect(outline('a\tb\tc\n\nd\te\tf\n- 12 -\ng\th\ti')).toEqual([
      'tab 3',
      'a | b | c',
      'tab 3',
      'd | e | f',
      'text: - 12 -',
      'tab 3',
      'g | h | i',
    ]);
  });

  it('are no list with tabs behind its bullets', () => {
    expect(outline('-\t道路\n-\t公園\n\n1.\t道路')).toEqual([
      'item -: *道路',
      'item -: *公園',
      'item 1.: *道路',
    ]);
  });

  it('are no indented prose', () => {
    expect(outline('\t字下げの文\n\t二行目')).toEqual(['text: 字下げの文 / +二行目']);
  });

  it('decode references and escaped pipes, and nothing else', () => {
    expect(outline('A&amp;B\ta\\|b\t\\_c&#124;&unknown;\t&lt;概ね10年&gt;')).toEqual([
      'tab 4',
      'A&B | a|b | \\_c|&unknown; | <概ね10年>',
    ]);
  });

  it('know only HTML elements as tags', () => {
    expect(outline('課題<要因>\tA<B\t<b>太</b>字\ta<b または C>d')).toEqual([
      'tab 4',
      '課題<要因> | A<B | 太字 | a<b または C>d',
    ]);
  });

  it('read lists, paragraphs and breaks in cells as lines', () => {
    const cell =
      '<p>前文</p> <ul style="x"> <li>●一</li> <li>・二<ul><li>三</li></ul></li> </ul>後<br>文';
    expect(outline(`1\t市民課\t${cell}`)).toEqual([
      'tab 3',
      '1 | 市民課 | 前文 / *●一 / *・二 / >*三 / 後 / +文',
    ]);
  });

  it('go on over line ends while a list is open, where the cells then fit', () => {
    const text =
      'No.\t課名\t目標\t評価\n1\t市民課\t<ul>\n<li>一</li>\n\n<li>二</li>\n</ul>\tA\n2\t税務課\t三\tB';
    expect(outline(text)).toEqual([
      'tab 4',
      'No. | 課名 | 目標 | 評価',
      '1 | 市民課 | *一 / *二 | A',
      '2 | 税務課 | 三 | B',
    ]);
  });

  it.each([
    ['a paragraph that closes below blank lines', '<p>一\n\n\n二</p>\tA', '一 / +二 | A'],
    ['an item without its list', '<li>一\n二</li>\tA', '*一 / +二 | A'],
    ['paragraphs of a middle cell', '<p>一</p>\n<p>二</p>\tA', '一 / 二 | A'],
    [
      'paragraphs of the last cell',
      'A\t<p>一</p>\n<p>二</p>\n<ul>\n\n<li>三</ul>',
      'A | 一 / 二 / *三',
    ],
    ['a break before the rest', 'A\t<b>一</b>\n<br>二', 'A | 一 / +二'],
  ])('go on over line ends with %s', (_, cells, read) => {
    const text = `No.\t課名\t目標\t評価\n1\t市民課\t${cells}\n2\t税務課\t三\tB`;
    expect(outline(text)).toEqual([
      'tab 4',
      'No. | 課名 | 目標 | 評価',
      `1 | 市民課 | ${read}`,
      '2 | 税務課 | 三 | B',
    ]);
  });

  it.each([
    ['a paragraph that only the next row closes', '<p>一\tA\n2\t税務課\t二</p>\tB'],
    ['a paragraph that another block ends', '<p>一\n<div>二</p></div>'],
    ['a list that runs into the next row', '<ul><li>一\n2\t税務課\t</ul>\tB'],
    ['a list that runs into a heading', '<ul><li>一\n## 次\n</ul>\tA'],
    ['a list behind very many blank lines', `<ul><li>一${'\n'.repeat(20)}</ul>\tA`],
    ['a block without a neighbour of the same width', '<p>一</p>\n<p>二</p>\n\n'],
    ['a division below the table', 'A\t<p>一</p>\n<div>二</div>'],
    ['a paragraph behind a blank line', 'A\t<p>一</p>\n\n<p>二</p>'],
    ['a block below a cell without tags', 'A\t一\n<p>二</p>'],
  ])('do not go on with %s', (_, cells) => {
    const lines = outline(`No.\t課名\t目標\t評価\n1\t市民課\t${cells}`);
    expect(lines[2]).toMatch(/^1 \| 市民課 \| (?:A \| )?\*?一(?: \| A)?$/);
  });

  it('stay one line each where a list is never closed', () => {
    expect(outline('1\t<ul><li>一\tA\n2\t二\tB\n3\t三\tC')).toEqual([
      'tab 3',
      '1 | *一 | A',
      '2 | 二 | B',
      '3 | 三 | C',
    ]);
  });

  it('join quoted cells of a spreadsheet', () => {
    const text = 'No.\t"総計・\n行革"\t目標\n1\t総計\t"「a ""b""\nc」"\n2\t行革\t"d\te\nf"';
    expect(outline(text)).toEqual([
      'tab 3',
      'No. | 総計・ / +行革 | 目標',
      '1 | 総計 | 「a "b" / +c」',
      '2 | 行革 | d\te / +f',
    ]);
  });

  it('leave a quote alone that nothing closes', () => {
    expect(outline('1\t"a\tb\n2\tc\td')).toEqual(['tab 3', '1 | "a | b', '2 | c | d']);
  });

  it('end at CR, LF and CRLF', () => {
    expect(outline('\uFEFFa\tb\tc\r\nd\te\tf\rg\th\ti\n')).toEqual([
      'tab 3',
      'a | b | c',
      'd | e | f',
      'g | h | i',
    ]);
  });

  it('stand NULs, lone surrogates, astral characters and names of the prototype', () => {
    expect(outline('a\u0000b\t\ud800\t𠮷\n__proto__\tconstructor\t1')).toEqual([
      'tab 3',
      'ab | \ud800 | 𠮷',
      '__proto__ | constructor | 1',
    ]);
  });
});

describe('rows of tabs below a known header', () => {
  const header = 'No.\t課名\t項目\t目標\t評価';
  const rows = ['1\t案内課\t窓口\t10分\tA', '2\t花壇課\t花壇\t20か所\tB'];
  const printed = (text: string): string => text.replaceAll('\t', ' | ');
  const whole = ['tab 5', printed(header), ...rows.map(printed)];
  const read = (text: string): string[] => outline(text, false, sheetWords);

  it('may stand apart by blank lines', () => {
    expect(read(`${header}\n\n${rows.join('\n\n\n')}\n\n後`)).toEqual([...whole, 'text: 後']);
    expect(outline(`${header}\n\n${rows.join('\n\n')}`)).toHaveLength(6);
    expect(read(`${header}\n${rows[0]}\n\n${header}\n${rows[1]}`)).toHaveLength(6);
    expect(read(`${header}\n${rows[0]}\n\na\tb\tc`).at(-2)).toBe('tab 3');
  });

  it('go on over line ends inside a cell, where numbers and the number of cells prove it', () => {
    expect(read(`${header}\n1\t案内課\t窓口\t10分にする。\n案内係を置く。\tA\n${rows[1]}`)).toEqual(
      [
        'tab 5',
        printed(header),
        '1 | 案内課 | 窓口 | 10分にする。 / +案内係を置く。 | A',
        printed(rows[1] ?? ''),
      ],
    );
    expect(read(`${header}\n1\t案内課\t窓口\nの案内\nと説明\t10分\tA\n${rows[1]}`)[2]).toBe(
      '1 | 案内課 | 窓口 / +の案内 / +と説明 | 10分 | A',
    );
  });

  it.each([
    '1\t案内課\t窓口\n2\t花壇課\t花壇',
    '案内課\t窓口\t目標\n花壇課\t花壇',
    '1\t案内課\t窓口\n\t10分\tA',
    '1\t案内課\t窓口\n\n10分\tA\tb',
    '1\t案内課\t窓口\n続き\t10分\tA\tb',
    '1\t案内課\t窓口\n注',
  ])('end at their line end where nothing proves more: %j', (text) => {
    expect(read(`${header}\n${text}`)[2]).toBe(printed(text.split('\n')[0] ?? ''));
  });

  it('may have a header that line ends cut', () => {
    const cut = 'No.\t課名\t項\n目\t目標\t評価';
    expect(read(`${cut}\n${rows.join('\n')}`)).toHaveLength(4);
    const loose = { ...sheetWords, isHeader: (cells: readonly string[]) => cells.length === 5 };
    expect(outline(`${cut}\n${rows.join('\n')}`, false, loose)[1]).toBe(
      'No. | 課名 | 項 / +目 | 目標 | 評価',
    );
  });
});

describe('rows of which every cell stands in quotes', () => {
  it('lose them', () => {
    expect(outline('"No."\t"課名"\t"目標"\n"1"\t""\t"A ""B"" C"\n2\t花\t"x\ny"')).toEqual([
      'tab 3',
      'No. | 課名 | 目標',
      '1 |  | A "B" C',
      '2 | 花 | x / +y',
    ]);
  });

  it('keep them where some cells have none', () => {
    expect(outline('"No."\t課名\t"目標"\n1\t"花"\t2')).toEqual([
      'tab 3',
      '"No." | 課名 | "目標"',
      '1 | "花" | 2',
    ]);
    expect(outline('"a"\t"b" と "c"\t"d"\n1\t2\t3')[1]).toBe('"a" | "b" と "c" | "d"');
  });
});

describe('comma-separated rows', () => {
  const read = (text: string): string[] => outline(text, false, sheetWords);

  it('are a table below a known header', () => {
    const text =
      '# 題\nNo.,課名,目標\n1,案内課,10分\n"2","花壇課","20か所、\n""花""を, 植える"\n3,,\n\n後, 文, だ';
    expect(read(text)).toEqual([
      'h1 題',
      'comma 3',
      'No. | 課名 | 目標',
      '1 | 案内課 | 10分',
      '2 | 花壇課 | 20か所、 / +"花"を, 植える',
      '3 |  | ',
      'text: 後, 文, だ',
    ]);
    expect(read('"No.","課名","目標"\n"1","案内課","10分"')[2]).toBe('1 | 案内課 | 10分');
  });

  it('are text without one', () => {
    expect(read('a,b,c\n1,2,3')).toEqual(['text: a,b,c / +1,2,3']);
    expect(outline('No.,課名,目標\n1,案内課,10分')).toEqual([
      'text: No.,課名,目標 / +1,案内課,10分',
    ]);
  });

  it('stay ragged, and keep quotes that do not close', () => {
    expect(read('No.,課名,目標\n1,案内課\n2,"花,1\n3,a "b",c').slice(1)).toEqual([
      'No. | 課名 | 目標',
      '1 | 案内課',
      '2 | "花 | 1',
      '3 | a "b" | c',
    ]);
  });
});
