import { expect, it } from 'vitest';
import { cityInFront } from '../../src/values/city-in-front.ts';

it.each([
  ['星見市総務部', '星見市', '総務部'],
  ['星見市市民部', '星見市', '市民部'],
  ['星見市役所総務部', '星見市', '総務部'],
  ['星見町教育委員会', '星見町', '教育委員会'],
  ['星見町総務課', '星見町', '総務課'],
  ['星見市民生部', '星見市', '民生部'],
])('%s is a municipality and its department', (name, municipality, department) => {
  expect(cityInFront(name)).toEqual({ municipality, department });
});

it.each([
  '都市整備部',
  '新都市推進局',
  '農村振興部',
  '中心市街地整備部',
  '星見市民部',
  '市町村支援部',
  '北区総務部',
  '本市総務部',
  '星見市長',
  '総務部',
])('%s is no such name', (name) => {
  expect(cityInFront(name)).toBeNull();
});
