import { describe, expect, it } from 'vitest';
import { outline, parse } from './outline.ts';

describe('front matter', () => {
  const matter = '---\ntitle: "令和6年度 目標"\ntags:\n  - a\n- b\n\n# 注\nlayout: post\n---';

  it('is furniture, and told', () => {
    const { document, messages } = parse(`${matter}\n# 題`);
    expect(document.blocks.map(({ type }) => type)).toEqual(['furniture', 'heading']);
    expect(messages).toEqual(['front-matter']);
    expect(outline('+++\ntitle = "a"\n[params]\nx = 1\n+++\n本文').at(-1)).toBe('text: 本文');
  });

  it('stands at the beginning only', () => {
    expect(outline(`\n\n${matter}`)[0]).toMatch(/^front-matter: ---/);
    expect(outline(`本文\n${matter}`)).not.toContain('front-matter');
  });

  it.each([
    '---\n部長名: 吉岡 恵\n---',
    '---\ntitle: a\n本文\n---',
    '---\ntitle: a\n',
    '---\n\n---',
    '---\n1. 目標\n---',
  ])('is not what a sheet sets between rules: %j', (text) => {
    expect(outline(text).join()).not.toContain('front-matter');
  });
});

describe('markers between pages', () => {
  it.each([
    '=== Page 3 ===',
    '--- page 3 of 10 ---',
    '[page 3]',
    '[Page 3/10]',
    '<<<ページ 3>>>',
    '## Page 3',
    '--- 3 ---',
    '-- 1 of 3 --',
    '{3}------------------------------------------------',
    '--- PAGE BREAK ---',
    '[改ページ]',
    '\\newpage',
    '<|endoftext|>',
    '<|im_end|><|im_start|>',
    '<page_number>3</page_number>',
  ])('are furniture: %s', (marker) => {
    const kinds = outline(`前\n${marker}\n後`).map((line) => line.split(':')[0]);
    expect(kinds).toHaveLength(3);
    expect(kinds[1]).toBe('page-marker');
  });

  it.each([
    '[1]',
    '(3)',
    '- 3',
    '## 3',
    '- 3 日',
    '=== 3年 ===',
    '<|',
    '# ページ',
    '- page 3 を見る',
    'page 3',
  ])('are not %s', (text) => {
    expect(outline(`前\n\n${text}\n\n後`).join()).not.toContain('page-marker');
  });

  it('end no table for good', () => {
    expect(outline('a\tb\tc\n1\t2\t3\n=== Page 2 ===\n4\t5\t6')).toEqual([
      'tab 3',
      'a | b | c',
      '1 | 2 | 3',
      'page-marker: === Page 2 ===',
      'tab 3',
      '4 | 5 | 6',
    ]);
  });
});
