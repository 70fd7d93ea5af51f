import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, parse, sheetWords } from './outline.ts';

/** Pieces of sheets, whole and broken; any sequence of them is a document. */
const pieces = [
  'No.\t課名\t目標\t評価\n',
  '1\t市民課\t<ul><li>●窓口</li><li>・道路</li></ul>\tA\n',
  '2\t税務課\t"一\n二"\tB\n',
  '| No. | 課名 |\n',
  '|---|:-:|\n',
  '| 1 | a\\|b<br>c &amp; |\n',
  'a | b\n--|--\n',
  '<table><caption>題</caption>',
  '<tr><th rowspan=2>x',
  '<td colspan="3">市民課</td>',
  '</tr>',
  '</table>',
  '</ td >',
  '<ul>',
  '<li>項目',
  '</ul>',
  '<p>段落</p>',
  '<div class="a b">',
  '</div>',
  '<dl><dt>人員<dd>89人</dl>',
  '<nav>ホーム</nav>',
  '<h2>見出し</h2>',
  '<header>',
  '<form action=x>',
  '<ruby>漢<rt>かん</rt></ruby>',
  '<!-- PageBreak -->',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '## 見出し **太** ##\n',
  '### 【取組】\n',
  '- 項目\n',
  '  - 内\n',
  '1. 番号\n',
  '1.\n',
  '> 引用\n',
  '> - 深い\n',
  '```\n',
  '~~~sh\n',
  '---\n',
  '===\n',
  '- 12 -\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '　',
  '課題<要因>',
  'A<B',
  '<b または C>',
  '*強調*',
  '**',
  '_',
  '`code`',
  '[題](http://example.jp/a)',
  '![図](a.png)',
  '[注]: 説明',
  '\\*',
  '\\',
  '|',
  '&lt;td&gt;1</td>',
  '&lt;table&gt;',
  '&amp;',
  '&',
  '&#0;',
  '"',
  '"\t',
  '\uFEFF',
  '\u0000',
  '\ud83d',
  '𠮷',
  '企画部の目標 ------ 1\n',
  '令和元年度',
  'https://example.jp/a_b',
  '<a href="x',
  '<select><option>選',
  '<b><i>',
  '</b>',
  '<textarea>',
  '<frameset>',
  '<svg><title>図</title></svg>',
  '<template>',
  '<noscript>',
  '<div hidden>',
  '<tr style="display:none">',
  '<td style="visibility:hidden">',
  '<b hidden>隠</b>',
  '<o:p>',
  '</o:p>',
  '<my-label/>',
  '<![CDATA[',
  ']]>',
  '<?xml:namespace prefix = o />',
  '\u200b',
  'か\u3099',
  '翠\u{e0100}',
  '\r\r\n',
  '#　題\n',
  '=== Page 3 ===\n',
  '<|x|>',
  'title: 題\n',
  'No.\t課名\t項目\n',
  '| No. | 課名 | 項目 |\n',
  '> | No. | 課名 | 項目 |\n',
  '> | 1 | 市民課 | 窓口 |\n',
  '```markdown\n',
  '<pre>',
  '+--+--+\n',
  '| a | b |\n',
  '┌─┬─┐\n',
  '│a│b│\n',
  '-- --\n',
  '1  a\n',
  '------------\n',
  'No.,課名,項目\n',
  '1,"a, b",\n',
  '｜No.｜課名｜項目｜\n',
  'No.  課名  項目\n',
  '1    a     b\n',
  'No. 課名 項目\n',
  '課名\n',
  '</pre>',
];

const documents = fc
  .array(fc.constantFrom(...pieces), { maxLength: 30 })
  .chain((parts) => fc.tuple(fc.constant(parts.join('')), fc.nat(), fc.boolean()))
  .map(([text, cut, cuts]) => (cuts ? text.slice(0, cut % (text.length + 1)) : text));

describe('parsing', () => {
  it('leaves no visible character unaccounted for, in any text', () => {
    fc.assert(
      fc.property(documents, fc.boolean(), (text, page) => {
        parse(text, page, sheetWords);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives every visible character to one line only', () => {
    fc.assert(
      fc.property(documents, fc.boolean(), (text, page) => {
        const taken = new Set<number>();
        for (const line of new Set(linesOf(parse(text, page, sheetWords).document.blocks))) {
          for (let i = 0; i < line.text.length; i++) {
            const at = line.map ? (line.map[i] ?? -1) : line.start + i;
            if (line.text[i]?.trim() === '' || text[at] === '&') continue;
            expect(taken.has(at)).toBe(false);
            taken.add(at);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps blocks in the order of the document', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('# 題\n', '本文\n\n', 'a\tb\tc\n\n', '| x | y |\n\n', '- 項目\n\n'),
          { maxLength: 20 },
        ),
        (parts) => {
          const starts = parse(parts.join('')).document.blocks.map((block) => block.start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        },
      ),
    );
  });
});
