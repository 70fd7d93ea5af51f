import { describe, expect, it } from 'vitest';
import { findGaps } from '../../src/parse/gaps.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { sheetWords } from './outline.ts';

/** Texts on which a careless reader never ends, overflows, or drops something; each ends here in well under a second. */
const hostile: readonly (readonly [string, string])[] = [
  ['emphasis marks', `1\t${'*a_'.repeat(5000)}\n${'*a_'.repeat(5000)}`],
  ['nested lists in a cell', `a\tb\t${'<ul><li>'.repeat(2000)}x`],
  ['nested lists outside', `${'<ul><li>'.repeat(2000)}x`],
  ['nested divisions in a page', `<html>${'<div>'.repeat(5000)}x`],
  ['unclosed tags', `<html>${'<b><p>'.repeat(50_000)}x`],
  ['unclosed comments', '<!--\n'.repeat(50_000)],
  ['comments on one line', '<!-- a -->'.repeat(20_000)],
  ['unclosed scripts', '<script>'.repeat(20_000)],
  ['unclosed readings', '<rt>'.repeat(20_000)],
  ['unclosed attributes', '<p x="'.repeat(50_000)],
  ['tables on one line', '<table><tr><td>a</table>'.repeat(5000)],
  ['unclosed tables', '<table><tr><td>a</td></tr>\n# b\n'.repeat(5000)],
  ['nested tables', '<table><tr><td>'.repeat(5000)],
  ['rows with open lists', '1\t<ul><li>a\tb\n1\tb\n'.repeat(20_000)],
  ['rows with open quotes', '1\t"a\tb\n1\tb\n'.repeat(20_000)],
  ['indented lines', '\ta\n'.repeat(50_000)],
  ['columns', `${'a\t'.repeat(100_000)}\n${'b\t'.repeat(100_000)}`],
  ['a line of pipes', '|'.repeat(1_000_000)],
  ['a line of dashes', `${'-'.repeat(1_000_000)}|x`],
  ['a long line', '目標*'.repeat(500_000)],
  ['references', '&amp'.repeat(100_000)],
  ['list items', '- a\n'.repeat(5000)],
  ['quotations', `${'>'.repeat(50_000)}a`],
  ['list marks on one line', `${'- '.repeat(50_000)}a`],
  [
    'indented lists',
    Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n'),
  ],
  ['link marks', '['.repeat(100_000)],
  ['fences', '```\n~~~~\n'.repeat(20_001)],
  ['blank lines', '\n'.repeat(1_000_000)],
];

const header = '| No. | 課名 | 項目 |\n|---|---|---|\n';
const tabHeader = 'No.\t課名\t項目\n';

/** The same for what only a known header opens, and what is drawn, hidden or steers. */
const containers: readonly (readonly [string, string])[] = [
  ['fences of one language', `${'```md\n| a | b |\n```\n'.repeat(5000)}\`\`\`md\n${header}\`\`\``],
  ['fences in quotations', `${'> ```md\n> | a | b |\n> ```\n\n'.repeat(5000)}`],
  ['quotations with bars', '> | a | b |\nx\n\n'.repeat(20_000)],
  ['quoted headers', `> ${header.replace('\n', '\n> ')}> | 1 |\n\n`.repeat(5000)],
  ['quotations in quotations', `${'> '.repeat(20)}| No. | 課名 | 項目 |\n`.repeat(2000)],
  ['preformatted texts', `<html>${`<pre>${tabHeader}</pre>`.repeat(5000)}`],
  ['nested preformatted texts', `<html>${'<pre>a\tb\n'.repeat(200)}${tabHeader}`],
  [
    'layout tables',
    `<html>${'<table><tr><td><h1>a</h1><td>'.repeat(20)}${'<table><tr><td>b'.repeat(500)}`,
  ],
  ['grids without an end', '+--+--+\n| a | b |\n'.repeat(20_000)],
  ['grids of other columns', '+--+--+\n| a |\n'.repeat(20_000)],
  ['box rulers', '├──┼──┤\n'.repeat(20_000)],
  ['rulers of dashes', '-- --\na  b\n'.repeat(20_000)],
  [
    'rulers of other lengths',
    Array.from({ length: 10_000 }, (_, at) => `== ${'='.repeat(2 + (at % 500))}\n`).join('a\n'),
  ],
  ['rules over rulers', '----------\na\n--- ---\n'.repeat(10_000)],
  ['wide bars', '｜a｜b\n'.repeat(20_000)],
  ['escaped bars', '\\| No. \\| 課名 \\| 項目 \\|\nx\n'.repeat(5000)],
  ['rows that end nowhere', `${header}${'| a\n'.repeat(20_000)}`],
  ['rows of paragraphs', `${header}${'|\n\na\n\n'.repeat(20_000)}`],
  ['rows apart', `${header}\n${'| a | b | c |\n\n'.repeat(20_000)}`],
  ['headers that end nowhere', '| No. | a\n'.repeat(20_000)],
  ['rows of tabs that end nowhere', `${tabHeader}${'1\ta\nb\n'.repeat(20_000)}`],
  ['rows of tabs apart', `${tabHeader}${'1\ta\tb\n\n'.repeat(20_000)}`],
  ['commas with open quotes', `No.,課名,項目\n${'1,"a\n'.repeat(20_000)}`],
  ['headers of commas', 'No.,課名,項目\n\n'.repeat(20_000)],
  ['columns of spaces', 'a  b  c\n'.repeat(20_000)],
  ['ragged columns of spaces', 'a  b  c\naa  b  c  d\n'.repeat(10_000)],
  ['header words', '目標\n'.repeat(20_000)],
  ['headers on lines', 'No. 課名 項目\n\n# a\n'.repeat(10_000)],
  ['unclosed hidden elements', '<div hidden>'.repeat(20_000)],
  ['hidden elements', '<b hidden>x</b>'.repeat(20_000)],
  ['nested hidden elements', `${'<div hidden>'.repeat(5000)}x${'</div>'.repeat(5000)}`],
  ['hidden rows', `<table>${'<tr hidden><td>x'.repeat(20_000)}</table>`],
  ['hidden cells', `<table><tr>${'<td style="visibility:hidden">x'.repeat(20_000)}</table>`],
  [
    'stray end tags beside a hidden element',
    `<b hidden>${'<div>'.repeat(200)}${'</td></b>'.repeat(20_000)}`,
  ],
  ['foreign tags', '<o:p>'.repeat(100_000)],
  ['unclosed foreign tags', '<a-b '.repeat(100_000)],
  ['unclosed CDATA', '<![CDATA['.repeat(50_000)],
  ['CDATA', '<![CDATA[a]]>'.repeat(20_000)],
  ['front matter without an end', `---\n${'a: b\n'.repeat(50_000)}`],
  ['markers of pages', '=== Page 3 ===\n'.repeat(20_000)],
  ['almost markers of pages', `${'=-'.repeat(20)} page 3 x\n`.repeat(20_000)],
  ['characters that steer', '\u200b'.repeat(1_000_000)],
  ['characters that steer in text', 'a\u200b'.repeat(200_000)],
  ['marks of combination', 'か\u3099'.repeat(200_000)],
];

describe('hostile texts', () => {
  it.each(containers)(
    '%s are read to the end beside known headers, and nothing is lost',
    (_, text) => {
      const document = parseDocument(text, { report: () => {}, headers: sheetWords });
      expect(findGaps(document)).toEqual([]);
    },
  );

  it.each(hostile)('%s are read to the end, and nothing is lost', (_, text) => {
    const document = parseDocument(text, { report: () => {} });
    expect(findGaps(document)).toEqual([]);
  });

  it.each([
    ['a line of too many separators', '|'.repeat(300_000), 'separator-limit'],
    ['rows that leave too much open', '<b>1\t<ul><li>a\tb\n<b>c\n'.repeat(20_000), 'join-limit'],
  ])('%s is told once, with the limit', (_, text, ruleId) => {
    const messages: string[] = [];
    parseDocument(text, {
      report: (id, _offset, { limit }) => messages.push(`${id} ${Number(limit) > 1000}`),
    });
    expect(messages).toEqual([`${ruleId} true`]);
  });

  it('200,000 rows are one table', () => {
    const { blocks } = parseDocument('a\tb\tc\n'.repeat(200_000), { report: () => {} });
    expect(blocks.map((block) => block.type === 'table' && block.rows.length)).toEqual([200_000]);
  });
});
