import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

describe('markdown outside tables', () => {
  it('reads headings with and without marks', () => {
    expect(outline('# 一\n## **二** ##\n### [三](http://example.jp/a_b)\n#四')).toEqual([
      'h1 一',
      'h2 二',
      'h3 三',
      'text: #四',
    ]);
  });

  it('keeps the line above a rule', () => {
    expect(outline('【市民部長 山田 花子】\n---\n次\n===\n* * *')).toEqual([
      'text: 【市民部長 山田 花子】',
      'text: 次',
    ]);
  });

  it('takes a page number for text, not for a list', () => {
    expect(outline('本文\n- 12 -\n続き')).toEqual(['text: 本文', 'text: - 12 -', 'text: 続き']);
  });

  it('leaves a number without a dot as it is', () => {
    expect(outline('1 部局の基本方針')).toEqual(['text: 1 部局の基本方針']);
  });

  it('reads lists with levels and bullets', () => {
    expect(outline('- a\n- b\n  - c\n    続き\n\n  後\n\n1. d\n2) e')).toEqual([
      'item -: *a',
      'item -: *b',
      'item -: >*c / >+続き',
      'item: 後',
      'item 1.: *d',
      'item 2): *e',
    ]);
  });

  it('keeps a bullet that has no item', () => {
    expect(outline('1.\n\n市民課')).toEqual(['text: 1.', 'text: 市民課']);
  });

  it('takes a date for text, and loses no number of it among list items', () => {
    expect(outline('2019. 4. 1 更新')).toEqual(['text: 2019. 4. 1 更新']);
    expect(outline('- a\n\n1. 2. b')).toEqual(['item -: *a', 'text: 1. 2. b']);
    expect(outline('1. *a*\n31. 4. b')).toEqual(['item 1.: *a', 'item: *31.', 'item 4.: >*b']);
  });

  it('pairs no mark inside a tag or comment with one outside', () => {
    expect(outline('窓口<!-- `x -->の`案内` <a title="*">*題*</a>')).toEqual([
      'text: 窓口の案内 題',
      'comment: <!-- `x -->',
    ]);
    expect(outline('- 項目 <b>**太**</b><!-- * --> *斜*')).toEqual([
      'item -: *項目 太 斜',
      'comment: <!-- * -->',
    ]);
  });

  it('reads quotations without their marks', () => {
    expect(outline('> 一\n> *二*\n三\n>\n> - 四')).toEqual([
      'quote: 一 / +二 / +三',
      'item -: *四',
    ]);
  });

  it('takes formatting, addresses and image marks off, not bare addresses', () => {
    expect(outline('**a** `b_c` [d](http://e.jp "題") ![f](g.png) \\* https://h.jp/i_j_k')).toEqual(
      ['text: a b_c d f * https://h.jp/i_j_k'],
    );
  });

  it('keeps definitions and footnotes as text', () => {
    expect(outline('[注]: 令和元年度')).toEqual(['text: [注]: 令和元年度']);
  });

  it('reads fenced code as code', () => {
    expect(outline('前\n\n```sh\na\tb\tc\n# d\n```\n後')).toEqual([
      'text: 前',
      'fence: ```sh',
      'code a\tb\tc / # d',
      'text: 後',
    ]);
  });

  it('looks through a fence round the whole text', () => {
    expect(outline('\n```markdown\n# 題\na\tb\tc\n```\n\n')).toEqual([
      'fence: ```markdown',
      'h1 題',
      'tab 3',
      'a | b | c',
      'fence: ```',
    ]);
  });

  it('looks through a fence that nothing closes', () => {
    expect(outline('前\n```\na\tb\tc')).toEqual(['text: 前', 'fence: ```', 'tab 3', 'a | b | c']);
  });

  it('takes comments for furniture, over blank lines too', () => {
    expect(outline('a<!-- x -->b\n\n<!-- PageBreak\n\n-->\nc')).toEqual([
      'text: ab',
      'comment: <!-- x -->',
      'comment: <!-- PageBreak\n\n-->',
      'text: c',
    ]);
  });

  it('reads HTML blocks like a page', () => {
    const text =
      '<dl>\n<dt>執行体制\n\n<dd>秘書課\n</dl>\n\n<div>一<p>二</p></div>\n\n<h2>三</h2>\n# 四';
    expect(outline(text)).toEqual([
      'term: 執行体制',
      'description: 秘書課',
      'text: 一',
      'text: 二',
      'h2 三',
      'h1 四',
    ]);
  });

  it('reads very many marks without their meaning rather than slowly', () => {
    expect(outline(`1\n${'*a_'.repeat(5000)}`)[0]?.startsWith('text: 1 / +*a_*a_')).toBe(true);
  });
});
