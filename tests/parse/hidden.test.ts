import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, outline, parse } from './outline.ts';

/** Spellings of one thing: the element does not show. */
const hiding = [
  'hidden',
  'HIDDEN=""',
  'hidden="until-found"',
  'style="display:none"',
  "style='display: none;'",
  'STYLE="DISPLAY:NONE"',
  'style="color:red;display : none !important"',
  'style="display:none!important;display:block"',
  'style="/* x */display:/* y */none"',
  'style=display:none',
  'class="a" style="mso-hide:all;display:none"',
];
const showing = [
  '',
  'class="hidden"',
  'data-hidden="x"',
  'aria-hidden="false"',
  'style="display:block"',
  'style="display:none;display:table-row"',
  'title="display:none"',
  'style="x-display:none"',
];

const texts = (text: string, html = false): string[] =>
  linesOf(parse(text, html).document.blocks).map((line) => line.text);

describe('what does not show', () => {
  it.each(hiding)('is no text: %s', (attribute) => {
    for (const page of [false, true]) {
      expect(texts(`<p>前</p>\n<div ${attribute}><p>隠</p></div>\n<p>後</p>`, page)).toEqual([
        '前',
        '後',
      ]);
      expect(texts(`<p>前<span ${attribute}>隠</span>後</p>`, page)).toEqual(['前後']);
      const table = `<table><tr><td>a<td>b</tr><tr ${attribute}><td>隠<td>隠</tr><tr><td ${attribute}>隠</td><td>c<td>d</tr></table>`;
      expect(outline(table, page).filter((line) => !line.startsWith('hidden'))).toEqual([
        'html 2',
        'a | b',
        'c | d',
      ]);
    }
  });

  it.each(showing)('is not meant by %j', (attribute) => {
    for (const page of [false, true])
      expect(texts(`<div ${attribute}><p>見</p></div>`, page)).toEqual(['見']);
  });

  it('is told once a place, with its text, and is furniture', () => {
    const { document, messages } = parse(
      '前\n\n<div hidden><p>隠す</p><b hidden>x</b></div>\n\n後<i hidden></i>',
    );
    expect(messages).toEqual(['hidden-content']);
    const kinds = document.blocks.flatMap((block) =>
      block.type === 'furniture' ? [block.kind] : [],
    );
    expect(kinds).toEqual(['hidden', 'hidden']);
  });

  it('may run over blank lines of a markdown text, tables and all', () => {
    const text =
      '前\n\n<section hidden>\n\n## 隠\n\n<table><tr><td>隠</table>\n\n| a | b |\n\n</section>\n\n後';
    expect(texts(text)).toEqual(['前', '後']);
    expect(texts(`<html><p>${text.replace('後', '<p>後')}`, true)).toEqual(['前', '後']);
  });

  it('ends where HTML ends the element, end tag or not', () => {
    expect(texts('<ul><li hidden>隠<li>見<ul><li>内</ul></ul>')).toEqual(['見', '内']);
    expect(texts('<ul><li hidden>隠<ul><li>隠</ul><li>見</ul>')).toEqual(['見']);
    expect(texts('<p hidden>隠<b>隠</b><p>見')).toEqual(['見']);
    expect(texts('<table><tr hidden><td>隠<td>隠<tr><td>見</table>')).toEqual(['見']);
    expect(texts('<table><thead hidden><tr><th>隠<tbody><tr><td>見</table>')).toEqual(['見']);
    expect(texts('<table><tr><td><div hidden>隠</td><td>見</table>')).toEqual(['見']);
    expect(
      texts('<table><tr hidden><td><table><tr><td>隠</table>隠</tr><tr><td>見</table>'),
    ).toEqual(['見']);
  });

  it('takes nothing along where nothing ends it', () => {
    expect(texts('<div hidden>見\n\n後', false)).toEqual(['見', '後']);
    expect(texts('<html><span hidden>見<p>後', true)).toEqual(['見', '後']);
  });

  it('leaves an empty cell where its place still shows', () => {
    const table = '<table><tr><td>a<td style="visibility:hidden"><b>隠</b></td><td>c</table>';
    expect(outline(table).slice(0, 2)).toEqual(['html 3', 'a |  | c']);
    expect(texts('<table><tr style="visibility:collapse"><td>隠<tr><td>見</table>')).toEqual([
      '見',
    ]);
  });

  it('stands in cells of every syntax', () => {
    expect(texts('| a<span hidden>隠</span> | b |\n|--|--|')).toEqual(['a', 'b']);
    expect(texts('a<b hidden>隠</b>\tb\tc\n1\t2\t3')).toEqual(['a', 'b', 'c', '1', '2', '3']);
    expect(texts('- 項目 <i hidden>*隠*</i>\n- 次')).toEqual(['項目', '次']);
  });

  it('is a template too', () => {
    const { document, messages } = parse('<template><p>隠</p></template>\n\n見');
    expect(linesOf(document.blocks).map(({ text }) => text)).toEqual(['見']);
    expect(messages).toEqual(['hidden-content']);
  });
});

describe('hidden elements', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '</td>',
      '<ul>',
      '<li>',
      '</ul>',
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '見',
      '\n',
      '\n\n',
    ),
    fc.constantFrom(
      '<tr hidden>',
      '<td hidden>',
      '<li hidden>',
      '<div hidden>',
      '<b hidden>',
      '<p hidden>',
      '<td style="visibility:hidden">',
    ),
  );

  it('leave every visible character in a line or in furniture, whatever is not closed', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), fc.boolean(), (parts, page) => {
        parse(parts.join(''), page);
      }),
      { numRuns: 3000 },
    );
  });

  it('hide what they hold and nothing else, where all is well nested', () => {
    const node: fc.Memo<string> = fc.memo((depth) =>
      depth <= 1
        ? fc.constantFrom('見', '<i>見</i>')
        : fc
            .tuple(fc.constantFrom('div', 'section', 'b', 'span'), fc.boolean(), node(), node())
            .map(([name, hidden, a, b]) =>
              hidden
                ? `<${name} hidden>${a.replaceAll('見', '隠')}</${name}>${b}`
                : `<${name}>${a}</${name}>${b}`,
            ),
    );
    fc.assert(
      fc.property(node(4), (html) => {
        const shown = texts(`<html><body>${html}`, true).join('');
        expect(shown).not.toContain('隠');
        expect(shown).toHaveLength(html.split('見').length - 1);
      }),
    );
  });
});
