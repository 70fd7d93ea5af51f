import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFiscalYear } from '../../src/values/fiscal-year.ts';

test.each([
  ['令和6年度 目標管理シート', 'read', '令和6年度'],
  ['\uf9a8和6\uf98e度 目標管理シート', 'read', '\uf9a8和6\uf98e度'],
  ['令和6年度 評価書（令和5年度実績）', 'read', '令和5年度'],
  ['目標管理シート', 'absent', undefined],
  ['前年度からの課題', 'absent', undefined],
  ['令和6年4月1日 目標管理シート', 'absent', undefined],
  ['令和5年度・令和6年度 目標管理シート', 'ambiguous', '令和5年度・令和6年度'],
  ['令和5年度から令和7年度までの目標', 'ambiguous', '令和5年度から令和7年度'],
  ['令和〓年度 目標管理シート', 'unreadable', '令和〓年度'],
  ['令和　　年度 目標管理シート', 'unreadable', '令和 年度'],
  ['令和○年度 目標管理シート', 'unreadable', '令和○年度'],
  ['令和＿年度', 'unreadable', '令和＿年度'],
  ['令和@年度', 'unreadable', '令和@年度'],
  ['〇〇年度 くらし部', 'unreadable', '〇〇年度'],
  ['20XX年度 くらし部', 'unreadable', '20XX年度'],
  ['平成40年度', 'unreadable', '平成40年度'],
  ['24年度 目標', 'unreadable', '24年度'],
])('%j: the year is %s', (title, kind, label) => {
  const found = findFiscalYear(title);
  expect(found.kind).toBe(kind);
  expect('label' in found ? found.label : undefined).toBe(label);
});

test('a year that is found, read or not, stands where the finding says', () => {
  const pieces = fc.constantFrom(
    '令和',
    '平成',
    'R',
    '5',
    '６',
    '〓',
    '○',
    '年度',
    '年',
    '・',
    '実績',
    ' ',
    '\u200b',
    '\uf9a8',
    '(',
    ')',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const found = findFiscalYear(text);
      if (found.kind === 'absent') return;
      expect(found.start).toBeLessThan(found.end);
      expect(text.slice(found.start, found.end)).toMatch(/\S/);
    }),
    { numRuns: 3000 },
  );
});
