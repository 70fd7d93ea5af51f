import { describe, expect, it } from 'vitest';
import { outline, parse } from './outline.ts';

const page = (body: string): string =>
  `<!DOCTYPE html>\n<html><head><title>市</title></head><body>${body}</body></html>`;

describe('web pages', () => {
  it('put the page around the sheet aside', () => {
    const body = `<header><h1>みどり市</h1></header><nav><a>ホーム</a></nav>
      <div class="pankuzu">トップ</div><p>ホーム &gt; 市政 &gt; 目標</p>
      <main><header><h1>目標&amp;評価</h1></header><p>本文</p></main>
      <aside>広告</aside><form><button>検索</button></form><footer>連絡先</footer><script>a</script>`;
    expect(outline(page(body)).filter((line) => !/^[a-z]+: </.test(line))).toEqual([
      'h1 目標&評価',
      'text: 本文',
    ]);
  });

  it('take a raw line end for white space and a break for a line end', () => {
    expect(outline(page('<p>地域\n包括<br>二行目</p><pre>一\n二</pre>'))).toEqual(
      ['title: <title>市</title>', 'text: 地域\n包括 / +二行目', 'text: 一 / +二'].sort(
        (a, b) => Number(b.startsWith('title')) - Number(a.startsWith('title')),
      ),
    );
  });

  it('read lists, descriptions, quotations and captions', () => {
    const body =
      '<ul><li>a<ol><li>b</ol></li><li><p>c</p><p>d</p></ul><dl><dt>人員<dd>89人</dl><blockquote>e</blockquote>';
    expect(outline(body, true)).toEqual([
      'item: *a',
      'item: >*b',
      'item: *c / d',
      'term: 人員',
      'description: 89人',
      'quote: e',
    ]);
  });

  it('keep what a form or an unclosed navigation wraps', () => {
    expect(outline('<form><h2>a</h2><p>b</p></form><nav>c<p>d', true)).toEqual([
      'h2 a',
      'text: b',
      'text: c',
      'text: d',
    ]);
  });

  it('keep what follows a script, a template or a comment that nothing closes', () => {
    expect(outline('<p>a</p><script>b<p>c', true)).toEqual(['text: a', 'text: b', 'text: c']);
    expect(outline('<p>a</p><template>b', true)).toEqual(['text: a', 'text: b']);
    expect(outline('<p>a</p><!-- b<p>c', true)).toEqual(['text: a', 'text: <!-- b', 'text: c']);
  });

  it('put comments and readings in their places', () => {
    expect(outline('<p>一</p><!-- x --><p><ruby>二<rt>に</rt></ruby></p><p>三</p>', true)).toEqual([
      'text: 一',
      'comment: <!-- x -->',
      'text: 二',
      'ruby: <rt>に</rt>',
      'text: 三',
    ]);
  });

  it('keep a `<` that is no tag', () => {
    expect(outline('<p>A<B 課題<要因> a<b または c></p>', true)).toEqual([
      'text: A<B 課題<要因> a<b または c>',
    ]);
  });

  it('read tables in their place', () => {
    expect(outline('<p>前<table><tr><td>a</td></tr></table>後', true)).toEqual([
      'text: 前',
      'html 1',
      'a',
      'text: 後',
    ]);
  });

  it('lose no text that the tree has no place for', () => {
    expect(outline('<select><option>a</select><frameset>b</frameset>c', true).join()).toContain(
      'b',
    );
  });

  it('stand line ends of every kind', () => {
    expect(outline('<p>a</p>\r\n<p>b\r\nc</p>\r<p>d</p>', true)).toEqual([
      'text: a',
      'text: b\r\nc',
      'text: d',
    ]);
  });

  it.each([
    ['divisions', '<div>'.repeat(3000)],
    ['lists', '<ul><li>'.repeat(3000)],
    ['formatting', '<p><b id=x>'.repeat(3000)],
  ])('read %s nested too deep without their structure, and say so', (_, tags) => {
    const { document, messages } = parse(`${tags}文`, true);
    expect(messages).toEqual(['nesting-limit']);
    expect(document.blocks.at(-1)).toMatchObject({ type: 'paragraph', lines: [{ text: '文' }] });
  });
});
