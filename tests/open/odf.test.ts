import { describe, expect, it } from 'vitest';
import { openDocument } from './office-package.ts';
import { outline } from './outline.ts';

const p = (text: string, style = ''): string =>
  `<text:p text:style-name="${style}">${text}</text:p>`;
const cell = (text: string, attributes = ''): string =>
  `<table:table-cell ${attributes}>${text.startsWith('<') ? text : p(text)}</table:table-cell>`;
const row = (...cells: string[]): string =>
  `<table:table-row>${cells.map((each) => (each.startsWith('<') ? each : cell(each))).join('')}</table:table-row>`;
const covered = '<table:covered-table-cell/>';
const table = (content: string, attributes = ''): string =>
  `<table:table ${attributes}>${content}</table:table>`;

describe('an OpenDocument text', () => {
  const read = (body: string, styles = '') => outline(openDocument('text', body, { styles }));

  it('has headings, paragraphs and tables with spans and places', async () => {
    const body = [
      '<text:h text:outline-level="2">市民部</text:h>',
      p('一<text:line-break/>二<text:tab/>三<text:s text:c="2"/>四\n  五'),
      table(
        `<table:table-column table:number-columns-repeated="3"/><table:table-header-rows>${row(cell('No.', 'table:number-rows-spanned="2"'), cell('評価', 'table:number-columns-spanned="2"'), covered)}</table:table-header-rows>${row(covered, '中間', '期末')}${row('1', 'B', 'A')}`,
      ),
    ];
    const { blocks, placeOf } = await read(body.join(''));
    expect(blocks).toEqual([
      '## 市民部',
      '一\n二\t三  四 五',
      [
        ['No.', '評価', '<'],
        ['^', '中間', '期末'],
        ['1', 'B', 'A'],
      ],
    ]);
    expect([placeOf('一'), placeOf('期末')]).toEqual(['paragraph 2', 'table 1, row 2']);
  });

  it('prints the marks of its lists', async () => {
    const styles = `
      <text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="\uf06c"><style:text-properties fo:font-family="Wingdings"/></text:list-level-style-bullet><text:list-level-style-bullet text:level="2" text:bullet-char="・"/></text:list-style>
      <text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="①, ②, ③, ..."/><text:list-level-style-number text:level="2" style:num-format="1" style:num-prefix="(" style:num-suffix=")" text:display-levels="1" text:start-value="3"/></text:list-style>`;
    const item = (content: string): string => `<text:list-item>${content}</text:list-item>`;
    const list = (style: string, content: string, more = ''): string =>
      `<text:list text:style-name="${style}" ${more}>${content}</text:list>`;
    const body = [
      list('L1', item(p('開いた。') + p('続き') + list('L1', item(p('試した。'))))),
      list('L2', item(p('一') + list('L2', item(p('甲')) + item(p('乙')))) + item(p('二'))),
      list('L2', item(p('三')), 'text:continue-numbering="true"'),
      list('L2', item(p('新'))),
    ];
    const { blocks } = await read(body.join(''), styles);
    expect(blocks).toEqual([
      '* ● 開いた。',
      '* 続き',
      '* ・ 試した。',
      '* ① 一',
      '* (3) 甲',
      '* (4) 乙',
      '* ② 二',
      '* ③ 三',
      '* ① 新',
    ]);
  });

  it('goes on counting a list in another cell', async () => {
    const styles =
      '<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>';
    const number = (more: string): string =>
      cell(
        `<text:list text:style-name="N" ${more}><text:list-item>${p('')}</text:list-item></text:list>`,
      );
    const body = table(
      [
        row(number('xml:id="a"'), '窓口'),
        row(number('text:continue-list="a"'), '広場'),
        row(number('text:continue-numbering="true"'), '公園'),
      ].join(''),
    );
    expect((await read(body, styles)).blocks).toEqual([
      [
        ['1', '窓口'],
        ['2', '広場'],
        ['3', '公園'],
      ],
    ]);
  });

  it('drops readings, what was deleted and what is hidden, with notes', async () => {
    const styles =
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const body = [
      `<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>x</dc:creator></office:change-info>${p('閉じる')}</text:deletion></text:changed-region></text:tracked-changes>`,
      p(
        '窓口を<text:change/>開く<text:span text:style-name="H">内部用</text:span>。<text:ruby><text:ruby-base>市民</text:ruby-base><text:ruby-text>しみん</text:ruby-text></text:ruby>',
      ),
      `<text:section text:display="none">${p('隠した節')}</text:section>`,
    ];
    const { blocks, notes } = await read(body.join(''), styles);
    expect(blocks).toEqual(['窓口を開く。市民']);
    expect(notes.map(([, text]) => text)).toEqual(['閉じる', '内部用', '隠した節']);
  });

  it('keeps text boxes, notes and comments', async () => {
    const body = p(
      '参加者<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>速報値</text:p></text:note-body></text:note>多数<draw:frame><svg:title>絵</svg:title><draw:text-box><text:p>箱</text:p></draw:text-box></draw:frame><office:annotation><dc:creator>x</dc:creator><text:p>要確認</text:p></office:annotation>',
    );
    expect((await read(body)).blocks).toEqual(['参加者[1]多数', '箱', '[1] 速報値', '要確認']);
  });

  it('tells of a password', async () => {
    const more = {
      'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
    };
    const { notes } = await outline(openDocument('text', p('x'), { more }));
    expect(notes).toEqual([['locked-file', 'OpenDocument', null]]);
  });
});

describe('an OpenDocument sheet', () => {
  const read = (body: string, styles = '') =>
    outline(openDocument('spreadsheet', body, { styles }));

  it('takes the printed text as the value, and repeats cells and rows', async () => {
    const body = table(
      `${row('No.', '項目', '評価')}<table:table-row table:number-rows-repeated="2">${cell('<text:p>1,234千円</text:p>', 'office:value-type="float" office:value="1234"')}${cell('窓口', 'table:number-columns-repeated="2"')}</table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
      'table:name="予算"',
    );
    const { blocks, parts, placeOf } = await read(body);
    expect(blocks).toEqual([
      [
        ['No.', '項目', '評価'],
        ['1,234千円', '窓口', '窓口'],
        ['1,234千円', '窓口', '窓口'],
      ],
    ]);
    expect(parts).toEqual(['予算']);
    expect(placeOf('窓口')).toBe('予算!B2');
  });

  it('drops hidden tabs, rows and columns', async () => {
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const body = [
      table(row('旧'), 'table:name="旧" table:style-name="ta2"'),
      table(
        `<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>${row('No.', '内部', '評価')}<table:table-row table:visibility="filter">${cell('1')}${cell('x')}${cell('B')}</table:table-row>${row('2', 'y', 'A')}`,
        'table:name="表"',
      ),
    ];
    const { blocks, notes } = await read(body.join(''), styles);
    expect(blocks).toEqual([
      [
        ['No.', '評価'],
        ['2', 'A'],
      ],
    ]);
    expect(notes.map(([, what]) => what)).toEqual(['旧', '表!2:2', '表!B:B']);
  });

  it('spans, separates at empty rows, and keeps lines, comments and shapes', async () => {
    const body = table(
      `<table:shapes><draw:custom-shape><text:p>表題</text:p></draw:custom-shape></table:shapes>${row(cell('目標管理シート', 'table:number-columns-spanned="2"'), covered)}${row('<table:table-cell/>')}${row('項目', '評価')}${row(cell(`${p('窓口')}${p('広場')}<office:annotation><text:p>要確認</text:p></office:annotation>`), 'A')}`,
      'table:name="表"',
    );
    const { blocks, placeOf } = await read(body);
    expect(blocks).toEqual([
      '表題',
      '目標管理シート',
      [
        ['項目', '評価'],
        ['窓口\n広場', 'A'],
      ],
      '要確認',
    ]);
    expect(placeOf('要確認')).toBe('表!A4');
  });

  it('reads a value that is written without its printed text', async () => {
    const body = table(
      row(cell('<text:s/>', 'office:value="5"'), cell('<text:s/>', 'office:string-value="A"')),
    );
    expect((await read(body)).blocks).toEqual([[['5', 'A']]]);
  });
});
