import { describe, expect, it } from 'vitest';
import { escapeXml, type Parts, wordDocument, wordPart } from './office-package.ts';
import { outline } from './outline.ts';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
const p = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${text.startsWith('<') ? text : run(text)}</w:p>`;
const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
const tr = (...cells: string[]): string =>
  `<w:tr>${cells.map((cell) => (cell.startsWith('<') ? cell : tc(cell))).join('')}</w:tr>`;
const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

async function blocksOf(body: string, more: Parts = {}, targets = {}): Promise<readonly unknown[]> {
  return (await outline(wordDocument(body, more, targets))).blocks;
}

describe('tables', () => {
  it('span columns and rows, and may begin further right', async () => {
    const body = tbl(
      tr(tc('No.', '<w:vMerge w:val="restart"/>'), tc('評価', '<w:gridSpan w:val="2"/>')),
      tr(tc('', '<w:vMerge/>'), '中間', '期末'),
      '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr>',
    );
    expect(await blocksOf(body)).toEqual([
      [
        ['No.', '評価', '<'],
        ['^', '中間', '期末'],
        ['', 'B'],
      ],
    ]);
  });

  it('name their rows as places, and mark rows that repeat on each page as headers', async () => {
    const body = `${p('令和元年度')}${tbl(tr('x', 'y'))}${tbl(`<w:tr><w:trPr><w:tblHeader/></w:trPr>${tc('項目')}${tc('評価')}</w:tr>`, tr('窓口', 'A'))}`;
    const { placeOf } = await outline(wordDocument(body));
    expect([placeOf('令和'), placeOf('x'), placeOf('窓口')]).toEqual([
      'paragraph 1',
      'table 1, row 1',
      'table 2, row 2',
    ]);
  });

  it('drawn unevenly become the columns that are meant', async () => {
    const grid =
      '<w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="60"/><w:gridCol w:w="2000"/></w:tblGrid>';
    const body = `<w:tbl>${grid}${tr('No.', tc('項目', '<w:gridSpan w:val="2"/>'))}${tr(tc('1', '<w:gridSpan w:val="2"/>'), '窓口')}</w:tbl>`;
    expect(await blocksOf(body)).toEqual([
      [
        ['No.', '項目'],
        ['1', '窓口'],
      ],
    ]);
  });

  it('in a cell are lines of it, a row a line; one that only lays out the page gives way', async () => {
    const inner = tbl(tr('指標', '目標'), tr('件数', '5件'));
    expect(await blocksOf(tbl(tr('窓口', tc(`${p('説明')}${inner}${p('')}`))))).toEqual([
      [['窓口', '説明\n指標 目標\n件数 5件']],
    ]);
    expect(await blocksOf(tbl(tr(tc(`${p('表題')}${inner}${p('')}`))))).toEqual([
      '表題',
      [
        ['指標', '目標'],
        ['件数', '5件'],
      ],
    ]);
  });

  it('lose rows that are deleted or hidden, and what stands under a merged cell, with a note', async () => {
    const body = tbl(
      tr(tc('1', '<w:vMerge w:val="restart"/>'), 'A'),
      `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc('消した行')}</w:tr>`,
      `<w:tr><w:trPr><w:hidden/></w:trPr>${tc('隠した行')}</w:tr>`,
      tr(tc('下の値', '<w:vMerge/>'), 'B'),
    );
    const { blocks, notes } = await outline(wordDocument(body));
    expect(blocks).toEqual([
      [
        ['1', 'A'],
        ['^', 'B'],
      ],
    ]);
    expect(notes).toEqual(
      ['消した行', '隠した行', '下の値'].map((text) => ['hidden-content', text, 'table 1, row 1']),
    );
  });
});

describe('headings', () => {
  const styles = wordPart(
    'styles',
    `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
     <w:style w:type="paragraph" w:styleId="X"><w:name w:val="部名"/><w:basedOn w:val="2"/></w:style>
     <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style>
     <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
     <w:style w:type="paragraph" w:styleId="L"><w:basedOn w:val="L"/></w:style>`,
  );

  it('are told by the outline level of the style, of those it is based on, or of the paragraph', async () => {
    const body = [
      p('表題', '<w:pStyle w:val="T"/>'),
      p('一', '<w:pStyle w:val="1"/>'),
      p('二', '<w:pStyle w:val="X"/>'),
      p('三', '<w:outlineLvl w:val="2"/>'),
      p('本文', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>'),
      p('環', '<w:pStyle w:val="L"/>'),
    ];
    const parts = { 'word/styles.xml': styles };
    expect(await blocksOf(body.join(''), parts, { styles: ['styles.xml'] })).toEqual([
      '# 表題',
      '# 一',
      '## 二',
      '### 三',
      '本文',
      '環',
    ]);
  });
});

describe('automatic numbers and bullets are printed marks', () => {
  const level = (at: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const numbering = wordPart(
    'numbering',
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimalEnclosedCircle', '%1')}${level(1, 'aiueoFullWidth', '(%2)', '<w:suff w:val="nothing"/>')}</w:abstractNum>
     <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf06c', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>')}${level(1, 'bullet', '・')}</w:abstractNum>
     <w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>
     <w:abstractNum w:abstractNumId="3">${level(0, 'japaneseCounting', '第%1')}</w:abstractNum>
     <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
     <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
     <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
     <w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>
     <w:num w:numId="5"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`,
  );
  const item = (list: number, at: number, text: string): string =>
    p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
  const parts = { 'word/numbering.xml': numbering };
  const targets = { numbering: ['numbering.xml'] };

  it('count by list and level, restart below, and go on', async () => {
    const body = [
      item(1, 0, '窓口'),
      item(1, 1, '昼'),
      item(1, 1, '夜'),
      p('間の文'),
      item(1, 0, '広場'),
      item(1, 1, '朝'),
      item(5, 0, '別の表'),
      item(3, 0, '章'),
      item(3, 1, '節'),
      item(4, 0, '章'),
      item(0, 0, '番号なし'),
    ];
    expect(await blocksOf(body.join(''), parts, targets)).toEqual([
      '* ① 窓口',
      '* (ア)昼',
      '* (イ)夜',
      '間の文',
      '* ② 広場',
      '* (ア)朝',
      '* ⑤ 別の表',
      '* 1 章',
      '* 1.1 節',
      '* 第一 章',
      '番号なし',
    ]);
  });

  it('stand alone in a column of numbers, and nowhere else', async () => {
    const empty = item(3, 0, '');
    const body = `${tbl(tr(tc(empty), '窓口'), tr(tc(empty), tc(`${item(2, 0, '')}${item(1, 0, '広場')}${item(1, 0, '')}`)))}${empty}${item(3, 0, '末')}`;
    expect(await blocksOf(body, parts, targets)).toEqual([
      [
        ['1', '窓口'],
        ['2', '① 広場'],
      ],
      '* 4 末',
    ]);
  });

  it('in cells too, signs of symbol fonts as they look', async () => {
    const cell = tc(`${item(2, 0, '開いた。')}${p('続き')}${item(2, 1, '試した。')}`);
    expect(await blocksOf(tbl(tr('窓口', cell)), parts, targets)).toEqual([
      [['窓口', '● 開いた。\n続き\n・ 試した。']],
    ]);
  });
});

describe('text', () => {
  it('is that of all tracked changes accepted; what was deleted or hidden is told of', async () => {
    const body = [
      `<w:p>${run('窓口を')}<w:del w:id="1" w:author="x"><w:r><w:delText>閉じる</w:delText></w:r></w:del><w:ins w:id="2">${run('開く')}</w:ins>${run('内部用', '<w:vanish/>')}。</w:p>`,
      `<w:p><w:moveFrom w:id="3">${run('元の場所')}</w:moveFrom></w:p>`,
      `<w:p><w:moveTo w:id="3">${run('次の場所')}</w:moveTo>${run('見える', '<w:vanish w:val="0"/>')}</w:p>`,
      `<w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr>${run('一つの')}</w:p>${p('段落')}`,
    ];
    const { blocks, notes } = await outline(wordDocument(body.join('')));
    expect(blocks).toEqual(['窓口を開く', '次の場所見える', '一つの段落']);
    expect(notes.map(([, text]) => text)).toEqual(['閉じる内部用', '元の場所']);
  });

  it('keeps breaks, tabs, symbols, links, content controls and the base of ruby', async () => {
    const body = [
      `<w:p>${run('一')}<w:r><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>`,
      `<w:sdt><w:sdtPr><w:alias w:val="x"/><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${p('入力欄')}</w:sdtContent></w:sdt>`,
      `<w:p><w:hyperlink r:id="rId9">${run('詳しく')}</w:hyperlink><w:r><w:ruby><w:rt>${run('しみん')}</w:rt><w:rubyBase>${run('市民')}</w:rubyBase></w:ruby></w:r></w:p>`,
    ];
    expect(await blocksOf(body.join(''))).toEqual(['一\n二\t三-☑', '入力欄', '詳しく市民']);
  });

  it('of a field is its result; a check box and an equation show by themselves', async () => {
    const mark = (type: string, more = ''): string =>
      `<w:r><w:fldChar w:fldCharType="${type}">${more}</w:fldChar></w:r>`;
    const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const box = '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>';
    const body = [
      `<w:p>${mark('begin')}${code(' PAGE ')}${mark('separate')}${run('7')}${mark('end')}${run('頁')}</w:p>`,
      `<w:p>${mark('begin', box)}${code(' FORMCHECKBOX ')}${mark('end')}${run('済')}</w:p>`,
      `<w:p>${mark('begin')}${code('EQ \\o\\ad(\\s\\up 9(しみん),市民)')}${mark('end')}${run('課')}</w:p>`,
      `<w:p><w:fldSimple w:instr="DATE">${run('4月1日')}</w:fldSimple></w:p>`,
    ];
    expect(await blocksOf(body.join(''))).toEqual(['7頁', '☑済', '市民課', '4月1日']);
  });

  it('of a text box follows its paragraph, once', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const body = `<w:p>${run('前')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:docPr id="1"/><wps:txbx>${box('箱')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box('箱')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('後')}</w:p>`;
    expect(await blocksOf(body)).toEqual(['前後', '箱']);
  });

  it('of notes and comments stands at the end, headers and footers are furniture', async () => {
    const parts = {
      'word/footnotes.xml': wordPart(
        'footnotes',
        `<w:footnote w:id="-1" w:type="separator">${p('x')}</w:footnote><w:footnote w:id="2">${p('速報値')}</w:footnote>`,
      ),
      'word/comments.xml': wordPart('comments', `<w:comment w:id="0">${p('要確認')}</w:comment>`),
      'word/header1.xml': wordPart('hdr', p('目標管理シート')),
      'word/header2.xml': wordPart('hdr', p('目標管理シート')),
      'word/footer1.xml': wordPart('ftr', p('- 1 -')),
    };
    const targets = {
      footnotes: ['footnotes.xml'],
      comments: ['comments.xml'],
      header: ['header1.xml', 'header2.xml'],
      footer: ['footer1.xml'],
    };
    const body = `<w:p>${run('参加者3,150人')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    expect(await blocksOf(body, parts, targets)).toEqual([
      '参加者3,150人[1]',
      '[1] 速報値',
      '要確認',
      { furniture: 'header' },
      { furniture: 'footer' },
    ]);
  });

  it('is found in a document whose prefixes are others', async () => {
    const file = wordDocument('', {
      'word/document.xml':
        '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:pPr><x:outlineLvl x:val="0"/></x:pPr><x:r><x:t>市民部</x:t></x:r></x:p></x:body></x:document>',
    });
    expect((await outline(file)).blocks).toEqual(['# 市民部']);
  });
});
