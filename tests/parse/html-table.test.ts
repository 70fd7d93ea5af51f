import { describe, expect, it } from 'vitest';
import { outline, parse } from './outline.ts';

describe('HTML tables', () => {
  it('stand missing end tags, unquoted attributes, odd end tags and blank lines', () => {
    const text = '<table border=1><tr><th>No<th>評価\n\n<tr><td align=left>1</ td ><td>A</table>';
    expect(outline(text)).toEqual(['html 2', '#No | #評価', '1 | A']);
  });

  it('place spans as browsers do', () => {
    const text = `<table><thead><tr><th rowspan="2">No</th><th colspan="2">評価</th></tr>
      <tr><td>中間</td><td>期末</td></tr></thead>
      <tr><td rowspan=0>1</td><td>A</td></tr><tr><td>B</td><td>C</td></tr></table>`;
    expect(outline(text)).toEqual([
      'html 3',
      '#No | #評価 | ^#評価',
      '^#No | #中間 | #期末',
      '1 | A',
      '^1 | B | C',
    ]);
  });

  it('end a rowspan with its section', () => {
    const text = '<table><thead><tr><th rowspan=9>a<th>b<tbody><tr><td>c<td>d</table>';
    expect(outline(text)).toEqual(['html 2', '#a | #b', 'c | d']);
  });

  it('leave a hole where no cell stands', () => {
    const text = '<table><tr><td>a<td>b<td rowspan=2>c<tr><td>d</table>';
    expect(outline(text)).toEqual(['html 3', 'a | b | c', 'd | ∅ | ^c']);
  });

  it('put the caption and stray text before the table', () => {
    expect(outline('<table>迷子<caption>題</caption><tr><td>a</td>b</tr></table>')).toEqual([
      'text: 迷子',
      'caption: 題',
      'text: b',
      'html 1',
      'a',
    ]);
  });

  it('read a nested table as the lines of its cell', () => {
    const nested = '<table><tr><td>一</td><td>二</td></tr><tr><td>三</td></tr></table>';
    expect(outline(`<table><tr><td>1</td><td>前${nested}後</td></tr></table>`)).toEqual([
      'html 2',
      '1 | 前 / 一\t二 / 三 / 後',
    ]);
  });

  it('open a table that only lays out the page', () => {
    const inner =
      '<table><tr><th>No.</th><th>課名</th></tr><tr><td>1</td><td>市民課</td></tr></table>';
    expect(
      outline(`<table><tr><td><h2>題</h2>${inner}</td></tr><tr><td>注</td></tr></table>`),
    ).toEqual(['h2 題', 'html 2', '#No. | #課名', '1 | 市民課', 'text: 注']);
  });

  it('end before the next heading where the end tag is missing, and say so', () => {
    const text = '<table><tr><td># a</td><td>b</td></tr>\n\n## 次\n\n本文';
    expect(outline(text)).toEqual(['html 2', '# a | b', 'h2 次', 'text: 本文']);
    expect(parse(text).messages).toEqual(['unclosed-table']);
  });

  it('keep the text around them on the same lines', () => {
    expect(outline('前<table><tr><td>a</table>後\n続き')).toEqual([
      'text: 前',
      'html 1',
      'a',
      'text: 後 / +続き',
    ]);
  });

  it('drop readings, comments and scripts as furniture', () => {
    const cell = '<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字<!-- c --><script>1<2</script>';
    expect(outline(`<table><tr><td>${cell}</td></tr></table>`)).toEqual([
      'html 1',
      '漢字',
      'ruby: <rp>(</rp>',
      'ruby: <rt>かん</rt>',
      'ruby: <rp>)</rp>',
      'comment: <!-- c -->',
      'script: <script>1<2</script>',
    ]);
  });

  it('leave no open list behind in the next cell', () => {
    expect(outline('<table><tr><td><ul><li>a<td><ul><li>b</table>')).toEqual(['html 2', '*a | *b']);
  });

  it('repair escaped tags whose other half is a tag', () => {
    const text = '<table><tr>&lt;td&gt;1</td><td>a &lt;td&gt; b</td></tr></table>';
    expect(outline(text)).toEqual(['html 2', '1 | a <td> b']);
    expect(parse(text).messages).toEqual(['escaped-tags']);
  });

  it('repair a table that is escaped as a whole', () => {
    const text =
      '&lt;table&gt;&lt;tr&gt;&lt;td&gt;1&lt;br&gt;2&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;';
    expect(outline(text)).toEqual(['html 1', '1 / +2']);
  });

  it('leave escaped tags in prose alone', () => {
    expect(outline('要素 &lt;td&gt; と &lt;table&gt; の説明')).toEqual([
      'text: 要素 <td> と <table> の説明',
    ]);
  });

  it('cut spans that multiply beyond the limit, and say so', () => {
    const text = `<table>${'<tr><td colspan=1000000 rowspan=1000000>x'.repeat(200)}</table>`;
    const { document, messages } = parse(text);
    expect(messages).toEqual(['span-limit']);
    const [table] = document.blocks;
    const slots = table?.type === 'table' ? table.rows.flatMap((row) => row.cells) : [];
    expect(slots.length).toBeLessThan(70_000);
    expect(new Set(slots.filter(Boolean)).size).toBe(200);
  });
});
