import { describe, expect, it } from 'vitest';
import { outline, parse, sheetWords } from './outline.ts';

const open = (text: string, html = false): string[] =>
  outline(text, html, sheetWords).filter((line) => !line.startsWith('fence'));
const pipes = '| No. | 課名 | 項目 |\n|---|---|---|\n| 1 | 案内課 | 窓口 |';
const read = ['pipe 3', '#No. | #課名 | #項目', '1 | 案内課 | 窓口'];
const tabs = 'No.\t課名\t項目\n1\t案内課\t窓口';
const table = '<table><tr><th>No.<th>課名<th>項目<tr><td>1<td>案内課<td>窓口</table>';
const grid = ['html 3', '#No. | #課名 | #項目', '1 | 案内課 | 窓口'];

describe('a fence', () => {
  it.each(['', 'markdown', 'md', 'html', 'text', 'MARKDOWN', 'md title="x"'])(
    'in the language %j is opened where a known header stands in it',
    (language) => {
      const text = `前\n\n\`\`\`${language}\n# 題\n\n${pipes}\n\`\`\`\n\n後`;
      expect(open(text)).toEqual(['text: 前', 'h1 題', ...read, 'text: 後']);
    },
  );

  it('is left alone in any other language, and without a known header', () => {
    expect(open(`前\n\`\`\`js\n${pipes}\n\`\`\``)[1]).toMatch(/^code \| No/);
    expect(open('前\n```\n| a | b |\n|--|--|\n```')[1]).toMatch(/^code \| a/);
    expect(outline(`前\n\`\`\`\n${pipes}\n\`\`\``)[2]).toMatch(/^code \| No/);
  });

  it('is opened beside another of its language, one a page', () => {
    const text = `\`\`\`markdown\n# 題\n\`\`\`\n\n\`\`\`markdown\n${pipes}\n\`\`\`\n\n\`\`\`markdown\n| 2 | 花壇課 | 花壇 |\n| 3 | 水路課 | 水路 |\n\`\`\`\n\`\`\`sh\nls\n\`\`\``;
    expect(open(text)).toEqual([
      'h1 題',
      ...read,
      'pipe 3',
      '2 | 花壇課 | 花壇',
      '3 | 水路課 | 水路',
      'code ls',
    ]);
  });

  it('may hold HTML, a whole page too, and tabs', () => {
    expect(open(`前\n~~~html\n<h2>題</h2>\n${table}\n~~~\n`)).toEqual([
      'text: 前',
      'h2 題',
      ...grid,
    ]);
    expect(open(`前\n~~~html\n<html><body><h2>題</h2>${table}\n~~~\n`)).toEqual([
      'text: 前',
      'h2 題',
      ...grid,
    ]);
    expect(open(`前\n~~~\n${tabs}\n~~~\n`)[1]).toBe('tab 3');
  });

  it('tells what there is to tell of it once', () => {
    const { messages } = parse(
      `前\n\`\`\`\n${pipes}\n\n<div hidden>x</div>\n<table><tr><td>1\n\`\`\``,
      false,
      sheetWords,
    );
    expect(messages).toEqual(['unclosed-table', 'hidden-content']);
  });
});

describe('a quotation', () => {
  const quote = (text: string, mark = '> '): string => text.replace(/^/gm, mark);

  it('is opened where a known header stands in it', () => {
    const text = `前\n\n${quote(`# 題\n\n本文\n${pipes}`)}\n\n> 引用\n`;
    expect(open(text)).toEqual(['text: 前', 'h1 題', 'text: 本文', ...read, 'quote: 引用']);
    expect(open(quote(tabs, '>'))[0]).toBe('tab 3');
    expect(open(quote(tabs, '> > '))[0]).toBe('tab 3');
    expect(open(quote(table))).toEqual(grid);
  });

  it('is a quotation without one', () => {
    expect(open('> | a | b |\n> |--|--|')[0]).toMatch(/^quote: \| a/);
    expect(outline(quote(pipes))[0]).toMatch(/^quote: \| No/);
  });

  it('joins a row over its line ends without the marks', () => {
    const rows =
      '| No. | 課名 | 項目 |\n|---|---|---|\n| 1 | 案内課 | <ul><li>窓口</li>\n<li>案内</li></ul> |';
    expect(open(quote(rows))[2]).toBe('1 | 案内課 | *窓口 / *案内');
  });
});

describe('preformatted text of a page', () => {
  it('is opened where a known header stands in it', () => {
    expect(open(`<html><p>前</p><pre>\n${tabs}\n</pre><p>後</p>`, true)).toEqual([
      'text: 前',
      'tab 3',
      'No. | 課名 | 項目',
      '1 | 案内課 | 窓口',
      'text: 後',
    ]);
    expect(open(`<pre><code>${pipes}</code></pre>`, true)).toEqual(read);
  });

  it('is text without one', () => {
    expect(open('<html><pre>a\tb\tc\n1\t2\t3</pre>', true)).toEqual(['text: a\tb\tc / +1\t2\t3']);
  });
});

describe('a table that lays out a page', () => {
  const menu = '<td><a href="/">入口</a><br><a href="/a">市政</a></td>';

  it.each([
    [
      'beside a menu',
      `<table><tr>${menu}<td><p>本文</p>${table}</td></tr></table>`,
      ['text: 入口', 'text: 市政', 'text: 本文'],
    ],
    [
      'below a heading',
      `<table><tr><td>市の頁</td><td><h1>題</h1>${table}</td></tr></table>`,
      ['text: 市の頁', 'h1 題'],
    ],
    [
      'in a row of its own',
      `<table><tr><td colspan=2>市の頁</td></tr><tr>${menu}<td><h1>題</h1>${table}</td></tr></table>`,
      ['text: 市の頁', 'text: 入口', 'text: 市政', 'h1 題'],
    ],
  ])('gives its cells in order: %s', (_, html, before) => {
    for (const page of [false, true]) {
      const blocks = open(html, page);
      expect(blocks.slice(-3)).toEqual(grid);
      expect(blocks.slice(0, -3).join(' / ').replaceAll(' / +', ' / text: ').split(' / ')).toEqual(
        before,
      );
    }
  });

  it.each([
    `<table><tr><td>指標</td><td>${table}</td></tr></table>`,
    `<table><tr><th>項目</th><td><h3>題</h3>${table}</td></tr></table>`,
    `<table><tr><td>No.<td>課名<td>項目<tr><td>1<td>案内課<td><h3>題</h3>${table}</table>`,
    '<table><tr><td><a>入口</a><td><h1>題</h1><table><tr><td>a<td>b<td>c</table></table>',
  ])('is none where labels or headers stand beside: %s', (html) => {
    expect(open(html, true)[0]).toMatch(/^html [23]$/);
    expect(open(html, true)).not.toContain('html 3\n#No.');
  });
});
