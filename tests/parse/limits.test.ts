import { describe, expect, it } from 'vitest';
import { findGaps } from '../../src/parse/gaps.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';

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

describe('hostile texts', () => {
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
