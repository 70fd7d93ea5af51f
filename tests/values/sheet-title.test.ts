import { expect, it } from 'vitest';
import { departmentInTitle } from '../../src/values/sheet-title.ts';

it.each([
  '【港湾部】令和4年度 重点目標',
  '令和4年度 重点目標 【港湾部】',
  '令和4年度 重点目標〔港湾部〕',
  '部局長の目標（令和4年度） 港湾部',
  '目標管理シート 令和4年度 港湾部',
])('%s names a department', (title) => {
  expect(departmentInTitle(title)).toBe('港湾部');
});

it.each([
  '部局長の目標（令和4年度）',
  '【全部局】令和4年度 重点目標',
  '【様式1】令和4年度 重点目標',
  '【公表用】目標管理シート',
])('%s names none', (title) => {
  expect(departmentInTitle(title)).toBeNull();
});
