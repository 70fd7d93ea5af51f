import { describe, expect, it } from 'vitest';
import { outline, sheetWords } from './outline.ts';

describe('a byte-order mark in front of the first line', () => {
  it.each([
    '# 題\n',
    '---\ntitle: a\n---\n本文',
    '```markdown\n# 題\n```\n',
    '~~~\n本文\n~~~\n後',
    '> 引用\n',
    '| No. | 課名 | 項目 |\n|---|---|---|\n| 1 | 案内課 | 窓口 |\n',
    'No.\t課名\t項目\n1\t案内課\t窓口\n',
    '+--+--+\n| a | b |\n+--+--+\n',
    '=== Page 3 ===\n本文',
    '1. 窓口\n2. 花壇\n',
    '<table><tr><th>項目<tr><td>窓口</table>',
  ])('changes nothing: %j', (text) => {
    const lines = outline(text, false, sheetWords);
    expect(lines.length).toBeGreaterThan(0);
    expect(outline(`\uFEFF${text}`, false, sheetWords)).toEqual(lines);
  });
});
