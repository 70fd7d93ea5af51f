import { describe, expect, it } from 'vitest';
import { linesOf, parse } from './outline.ts';

const bold = (text: string, html = false): string[] =>
  linesOf(parse(text, html).document.blocks).map((line) =>
    line.bold ? `**${line.text}` : line.text,
  );
const indents = (text: string): (string | number)[][] =>
  linesOf(parse(text).document.blocks).map((line) => [line.indent, line.text]);

describe('a line', () => {
  it('is bold where all that shows of it is', () => {
    expect(bold('**窓口の案内**\n\n__花壇__\n\n前文 **太字**\n\n**太字** 後文')).toEqual([
      '**窓口の案内',
      '**花壇',
      '前文 太字',
      '太字 後文',
    ]);
    expect(bold('<b>窓口</b>\n<strong>花</strong><b>壇</b>\n水路')).toEqual([
      '**窓口',
      '**花壇',
      '水路',
    ]);
    expect(bold('- **項目**\n- 項目')).toEqual(['**項目', '項目']);
  });

  it('is bold beside Japanese punctuation, with no space around', () => {
    expect(bold('**目標：**10分にする。')).toEqual(['目標：10分にする。']);
    expect(bold('は**「目標」**です')).toEqual(['は「目標」です']);
    expect(bold('**【重点課題】**')).toEqual(['**【重点課題】']);
    expect(bold('2**3 と 4**')).toEqual(['23 と 4']);
  });

  it('is bold in cells and pages too', () => {
    expect(bold('| **計** | 合計 | <b>一</b><br>二 |\n|--|--|--|')).toEqual([
      '**計',
      '合計',
      '**一',
      '二',
    ]);
    expect(bold('<table><tr><td><b>太<td>細<td><strong>太</strong> 細</table>')).toEqual([
      '**太',
      '細',
      '太 細',
    ]);
    expect(bold('<html><body><b><p>太</p><p>太</p></b><p>細</p>', true)).toEqual([
      '**太',
      '**太',
      '細',
    ]);
  });

  it('is no longer bold in the next paragraph where nothing closes it', () => {
    expect(bold('<b>太\n\n細 *x*')).toEqual(['**太', '細 x']);
  });

  it('keeps the columns of white space before it', () => {
    expect(indents('見出し\n　一字下げ\n  ・二桁\n\t・タブ\n \t・四桁')).toEqual([
      [0, '見出し'],
      [2, '一字下げ'],
      [2, '・二桁'],
      [4, '・タブ'],
      [4, '・四桁'],
    ]);
    expect(indents('　　　深い\n浅い')).toEqual([
      [6, '深い'],
      [0, '浅い'],
    ]);
    expect(indents('- 項目\n  - **内**\n')).toEqual([
      [0, '項目'],
      [2, '内'],
    ]);
    expect(indents('| 　a | b |\n| c | d |')).toEqual([
      [0, 'a'],
      [0, 'b'],
      [0, 'c'],
      [0, 'd'],
    ]);
  });
});
