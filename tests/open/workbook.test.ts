import { describe, expect, it } from 'vitest';
import { relationships, rowsOf, workbook } from './office-package.ts';
import { outline } from './outline.ts';

const rule = '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/>';
/** Styles: 0 plain, 1 ruled, 2 and on the number formats given. */
const styles = (...formats: string[]): string => `
  <numFmts>${formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>
  <borders><border/><border>${rule}</border></borders>
  <cellXfs><xf numFmtId="0" borderId="0"/><xf numFmtId="0" borderId="1"/>
  ${formats.map((_, at) => `<xf numFmtId="${164 + at}" borderId="0"/>`).join('')}</cellXfs>`;
const sheetData = (...rows: string[]): string => `<sheetData>${rows.join('')}</sheetData>`;
const table = [
  ['No.', '項目', '評価'],
  ['1', '窓口', 'A'],
];

describe('tabs', () => {
  it('each begin a part; those that do not show are told of', async () => {
    const cells = sheetData(rowsOf([['市民部']]));
    const file = workbook({
      旧: { xml: cells, state: 'hidden' },
      予算: sheetData(rowsOf(table)),
      控え: { xml: cells, state: 'veryHidden' },
      決算: cells,
    });
    const { blocks, parts, notes, placeOf } = await outline(file);
    expect(parts).toEqual(['予算', '決算']);
    expect(blocks).toEqual([table, '市民部']);
    expect(notes).toEqual([
      ['hidden-content', '旧', '旧'],
      ['hidden-content', '控え', '控え'],
    ]);
    expect([placeOf('窓口'), placeOf('市民部')]).toEqual(['予算!B2', '決算!A1']);
  });

  it('may be empty, and a workbook without any gives nothing', async () => {
    expect((await outline(workbook({ 空: '<sheetData/>' }))).source).toBe('');
    expect((await outline(workbook({}))).blocks).toEqual([]);
  });
});

describe('what does not show is not read', () => {
  it('rows, columns and single cells, each with its place', async () => {
    const rows = rowsOf([
      ['No.', '内部', '項目', '評価'],
      ['1', 'x', '窓口', 'A'],
      ['2', 'y', '消した行', 'B'],
    ]).replace('<row r="3">', '<row r="3" hidden="1">');
    const file = workbook({
      表: `<cols><col min="2" max="2" width="9" hidden="1"/></cols>${sheetData(rows)}`,
    });
    const { blocks, notes } = await outline(file);
    expect(blocks).toEqual([
      [
        ['No.', '項目', '評価'],
        ['1', '窓口', 'A'],
      ],
    ]);
    expect(notes).toEqual([
      ['hidden-content', '表!3:3', '表!3:3'],
      ['hidden-content', '表!B:B', '表!B:B'],
    ]);
  });

  it('nothing is said of hidden rows and columns without content', async () => {
    const rows = `${rowsOf(table)}<row r="9" hidden="1"/>`;
    const file = workbook({
      表: `<cols><col min="8" max="16384" width="9" hidden="1"/></cols>${sheetData(rows)}`,
    });
    expect((await outline(file)).notes).toEqual([]);
  });

  it('values under a merged cell, and values that their format hides', async () => {
    const rows = rowsOf([
      ['No.', '項目', '評価'],
      ['1', '窓口', 'A'],
      ['下', '広場', 'B'],
    ]).replace('<c r="C2" t="inlineStr"><is><t>A</t></is></c>', '<c r="C2" s="2"><v>5</v></c>');
    const merged = `${sheetData(rows)}<mergeCells><mergeCell ref="A2:A3"/></mergeCells>`;
    const { blocks, notes } = await outline(workbook({ 表: merged }, { styles: styles(';;;') }));
    expect(blocks).toEqual([
      [
        ['No.', '項目', '評価'],
        ['1', '窓口', ''],
        ['^', '広場', 'B'],
      ],
    ]);
    expect(notes.map(([, what]) => what).sort()).toEqual(['表!A3', '表!C2']);
  });

  it('cells beside each other under a merged one, in one note', async () => {
    const merged = `${sheetData(rowsOf(table))}<mergeCells><mergeCell ref="A2:C2"/></mergeCells>`;
    const { notes } = await outline(workbook({ 表: merged }));
    expect(notes).toEqual([['hidden-content', '表!B2:C2', '表!B2:C2']]);
  });

  it('rows hidden by default, but for those that say they show', async () => {
    const rows = rowsOf(table).replace('<row r="1">', '<row r="1" hidden="0">');
    const file = workbook({ 表: `<sheetFormatPr zeroHeight="1"/>${sheetData(rows)}` });
    expect((await outline(file)).notes).toEqual([['hidden-content', '表!2:2', '表!2:2']]);
  });

  it('a merged cell shows where one of its columns does', async () => {
    const xml = `<cols><col min="1" max="1" width="0"/></cols>${sheetData(
      rowsOf([
        ['区分', null, '評価'],
        ['x', '窓口', 'A'],
      ]),
    )}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`;
    expect((await outline(workbook({ 表: xml }))).blocks).toEqual([
      [
        ['区分', '評価'],
        ['窓口', 'A'],
      ],
    ]);
  });
});

describe('tables and texts of a tab', () => {
  it('an empty row separates, single cells above and below are text', async () => {
    const rows = [['目標管理シート'], ['市民部長 山野 葵'], ...table, ['※ 速報'], [], ['備考'], []];
    expect((await outline(workbook({ 表: sheetData(rowsOf(rows)) }))).blocks).toEqual([
      '目標管理シート\n市民部長 山野 葵',
      table,
      '※ 速報',
      '備考',
    ]);
  });

  it('rules begin and end a table, and separate tables that stand beside each other', async () => {
    const cells = (row: number, names: string): string =>
      [...names]
        .map((name) => `<c r="${name}${row}" s="1" t="inlineStr"><is><t>${name}${row}</t></is></c>`)
        .join('');
    const xml = sheetData(
      rowsOf([['部', '長']]),
      `<row r="2">${cells(2, 'ABDE')}</row>`,
      `<row r="3">${cells(3, 'AB')}<c r="D3" s="1"/><c r="E3" s="1"/></row>`,
      rowsOf([['脚注']], 4),
    );
    expect((await outline(workbook({ 表: xml }, { styles: styles() }))).blocks).toEqual([
      [['部', '長']],
      [
        ['A2', 'B2'],
        ['A3', 'B3'],
      ],
      [['D2', 'E2']],
      '脚注',
    ]);
  });

  it('an empty row with rules, a hidden one, or one within a merged cell does not', async () => {
    const xml = sheetData(
      '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>No.</t></is></c><c r="B1" t="inlineStr"><is><t>項目</t></is></c></row>',
      '<row r="2"><c r="A2" s="1"/></row><row r="3" hidden="1"/>',
      rowsOf(
        [
          ['1', '窓口'],
          [null, null],
          ['2', '広場'],
        ],
        4,
      ).replaceAll('<c r', '<c s="1" r'),
    );
    const file = workbook(
      { 表: `${xml}<mergeCells><mergeCell ref="A4:A5"/></mergeCells>` },
      { styles: styles() },
    );
    expect((await outline(file)).blocks).toEqual([
      [
        ['No.', '項目'],
        ['1', '窓口'],
        ['2', '広場'],
      ],
    ]);
  });

  it('a graph-paper grid collapses to the columns that are used, drawn unevenly or not', async () => {
    const xml = `<sheetFormatPr defaultColWidth="2"/><cols><col min="1" max="60" width="1.5"/></cols>${sheetData(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>No.</t></is></c><c r="D1" t="inlineStr"><is><t>項目</t></is></c><c r="T1" t="inlineStr"><is><t>評価</t></is></c></row>',
      '<row r="2"><c r="A2" t="inlineStr"><is><t>1</t></is></c><c r="E2" t="inlineStr"><is><t>窓口</t></is></c><c r="T2" t="inlineStr"><is><t>A</t></is></c></row>',
    )}<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="D1:S1"/><mergeCell ref="T1:W1"/><mergeCell ref="A2:D2"/><mergeCell ref="E2:S2"/><mergeCell ref="T2:W2"/></mergeCells>`;
    expect((await outline(workbook({ 表: xml }))).blocks).toEqual([
      [
        ['No.', '項目', '評価'],
        ['1', '窓口', 'A'],
      ],
    ]);
  });

  it('merged cells span, over rows and columns', async () => {
    const xml = `${sheetData(
      rowsOf([
        ['No.', '評価', null],
        [null, '中間', '期末'],
        ['1', 'B', 'A'],
      ]),
    )}<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>`;
    expect((await outline(workbook({ 表: xml }))).blocks).toEqual([
      [
        ['No.', '評価', '<'],
        ['^', '中間', '期末'],
        ['1', 'B', 'A'],
      ],
    ]);
  });
});

describe('text of a cell', () => {
  it('comes from its runs, line ends kept, readings dropped', async () => {
    const strings =
      '<si><r><rPr><b/></rPr><t>市民</t></r><r><t xml:space="preserve">協働_x000D_&#10;推進</t></r><rPh sb="0" eb="2"><t>シミン</t></rPh><phoneticPr fontId="1"/></si>';
    const xml = sheetData(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>9</v></c></row>',
    );
    const { blocks, source } = await outline(workbook({ 表: xml }, { strings }));
    expect(blocks).toEqual(['市民協働\n推進']);
    expect(source).toBe('市民協働\n推進\n\n');
  });

  it('is the result of a formula, an error or a truth value as shown', async () => {
    const xml = sheetData(
      '<row><c><f>1+1</f><v>2</v></c><c t="str"><f>A1</f><v>市民部</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2019-05-01T00:00:00</v></c></row>',
    );
    expect((await outline(workbook({ 表: xml }))).blocks).toEqual([
      [['2', '市民部', 'TRUE', '#N/A', '43586']],
    ]);
  });
});

describe('numbers are shown as Excel shows them', () => {
  const shown = async (value: string, format: string, properties = ''): Promise<unknown> => {
    const xml = sheetData(`<row r="1"><c r="A1" s="2"><v>${value}</v></c></row>`);
    const { blocks, notes } = await outline(
      workbook({ 表: xml }, { styles: styles(format), properties }),
    );
    return notes.length > 0 ? notes : blocks[0];
  };

  it.each([
    ['374332', '#,##0"千円"', '374,332千円'],
    ['-1234', '#,##0;"△ "#,##0', '△ 1,234'],
    ['0.986', '0.0%', '98.6%'],
    ['0.30000000000000004', 'General', '0.3'],
    ['89', 'General"人"', '89人'],
    ['43556', 'yyyy"年"m"月"d"日"(aaa)', '2019年4月1日(月)'],
    ['43586', '[$-411]ggge"年"m"月"d"日";@', '令和1年5月1日'],
    ['43585', '[$-411]ggge"年"m"月"d"日"', '平成31年4月30日'],
    ['43586', '[$-ja-JP-x-gannen]ggge"年"', '令和元年'],
    ['32516', 'gge.m.d', '平1.1.8'],
    ['32515', 'ge.m.d', 'S64.1.7'],
    ['43586', 'ee', '01'],
    ['12', '[DBNum3]0"件"', '１２件'],
    ['1234', '0.00E+00', '1.23E+03'],
  ])('%s as %s', async (value, format, text) => {
    expect(await shown(value, format)).toBe(text);
  });

  it('days count from 1904 where the workbook says so', async () => {
    expect(await shown('42124', 'yyyy/m/d', '<workbookPr date1904="1"/>')).toBe('2019/5/1');
  });

  it.each([
    ['12', '[DBNum1]General'],
    ['5', 'constructor'],
    ['100', '[$-411]ggge"年"'],
    ['1', `"${'長'.repeat(300)}"0`],
  ])(
    '%s as %s cannot be told: the stored value and a message with its place',
    async (value, format) => {
      expect(await shown(value, format)).toEqual([
        ['raw-value', `${format.slice(0, 60)} ${value}`, '表!A1'],
      ]);
    },
  );

  it('built-in formats are those of a Japanese Excel', async () => {
    const xml = sheetData(
      '<row><c s="0"><v>43586</v></c><c s="1"><v>43586</v></c><c s="2"><v>-1234</v></c></row>',
    );
    const xfs = [14, 58, 38].map((id) => `<xf numFmtId="${id}"/>`).join('');
    const { blocks } = await outline(
      workbook({ 表: xml }, { styles: `<cellXfs>${xfs}</cellXfs>` }),
    );
    expect(blocks).toEqual([[['2019/5/1', '令和1年5月1日', '-1,234']]]);
  });
});

describe('what lies over and beside the cells', () => {
  const shape = (row: number, text: string, hidden = ''): string =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>${row}</xdr:row></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:row>9</xdr:row></xdr:to><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="x"${hidden}/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r><a:br/><a:r><a:t>二行目</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor>`;
  const more = {
    'xl/worksheets/_rels/sheet1.xml.rels': relationships({
      drawing: ['../drawings/drawing1.xml'],
      comments: ['../comments1.xml'],
    }),
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x" xmlns:a="a">${shape(0, '表題')}${shape(5, '下の箱')}${shape(1, '消した箱', ' hidden="1"')}</xdr:wsDr>`,
    'xl/comments1.xml':
      '<comments><commentList><comment ref="C2"><text><r><t>担当: </t></r><r><t>要確認</t></r></text></comment></commentList></comments>',
  };
  const xml = `${sheetData(rowsOf(table))}<headerFooter><oddHeader>&amp;L&amp;"ＭＳ 明朝,標準"&amp;12令和元年度&amp;R&amp;P / &amp;N</oddHeader></headerFooter>`;

  it('text boxes stand where they are drawn, comments behind the cells, headers are furniture', async () => {
    const { blocks, notes, placeOf } = await outline(workbook({ 表: xml }, { more }));
    expect(blocks).toEqual([
      '表題\n二行目',
      table,
      '下の箱\n二行目',
      '担当: 要確認',
      { furniture: 'header' },
      { furniture: 'header' },
    ]);
    expect(notes).toEqual([['hidden-content', '表!B2', '表!B2']]);
    expect([placeOf('表題'), placeOf('担当')]).toEqual(['表!B1', '表!C2']);
  });

  it('a thread of comments stands for the plain comment that announces it', async () => {
    const thread = {
      ...more,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships({
        comments: ['../comments1.xml'],
        threadedComment: ['../threadedComments/threadedComment1.xml'],
      }),
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments><threadedComment ref="C2"><text>確認しました</text></threadedComment></ThreadedComments>',
    };
    const { blocks } = await outline(workbook({ 表: sheetData(rowsOf(table)) }, { more: thread }));
    expect(blocks).toEqual([table, '確認しました']);
  });
});
