import { expect, test } from 'vitest';
import { isSpecialWard } from '../../src/values/special-wards.ts';

test.each(['千代田区', '世田谷区', '北区', '江戸川区'])('%s is a municipality', (name) => {
  expect(isSpecialWard(name)).toBe(true);
});

test.each(['水辺区', '千代田', '区', '', 'ひかり市北区'])('%j is none', (name) => {
  expect(isSpecialWard(name)).toBe(false);
});
