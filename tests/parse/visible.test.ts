import { expect, test } from 'vitest';
import { isSteering, isVisible } from '../../src/parse/visible.ts';
import { collapse } from '../../src/values/fold.ts';
import { steering } from '../../src/values/unseen.ts';
import { linesOf, outline, parse } from './outline.ts';

test('parsing and values agree on what shows and what only steers', () => {
  const steers = new RegExp(`^[${steering}]$`);
  for (let code = 0; code <= 0xffff; code++) {
    const sign = String.fromCharCode(code);
    expect(isSteering(code)).toBe(steers.test(sign));
    expect(isVisible(code)).toBe(collapse(sign) !== '');
  }
});

const shown = (text: string, html = false): string[] =>
  linesOf(parse(text, html).document.blocks).map((line) => line.text);

test('what only steers the display is no text, in any syntax', () => {
  expect(shown('窓口\ufeffの\u200b案内')).toEqual(['窓口の案内']);
  expect(shown('# 目\u2060標\n\n- 項\u00ad目 **太\u200e字**')).toEqual(['目標', '項目 太字']);
  expect(shown('a\u200b\t窓\u200b口\tA\n1\t2\t3')).toEqual(['a', '窓口', 'A', '1', '2', '3']);
  expect(shown('| 窓\u200b口 | "\u202a評価\u202c" |\n|--|--|')).toEqual(['窓口', '"評価"']);
  expect(shown('<table><tr><td>窓\u200b口<td>&#x200b;a&shy;b</table>')).toEqual(['窓口', 'ab']);
  expect(shown('<html><p>窓\u0008口\ufeff', true)).toEqual(['窓口']);
});

test('its places in the source stay right', () => {
  const text = '前 窓\u200b口\ufeff案内';
  const [line] = linesOf(parse(text).document.blocks);
  expect(line?.text).toBe('前 窓口案内');
  expect(Array.from(line?.map ?? [], (at) => text[at])).toEqual(Array.from('前 窓口案内'));
  expect(line?.end).toBe(text.length);
});

test('variation selectors and combining marks stay', () => {
  expect(shown('翠\u{e0100}　○\ufe0e か\u3099')).toEqual(['翠\u{e0100}　○\ufe0e か\u3099']);
});

test('a heading may have any white space behind its marks', () => {
  expect(outline('#\u00a0題\n##　節\n### **項**\n#\u00a0**太** 題')).toEqual([
    'h1 題',
    'h2 節',
    'h3 項',
    'h1 太 題',
  ]);
});

test('CR CR LF ends one line', () => {
  expect(outline('題\r\r\n\r\r\na\tb\tc\r\r\n1\t2\t3\r\r\n')).toEqual([
    'text: 題',
    'tab 3',
    'a | b | c',
    '1 | 2 | 3',
  ]);
});
