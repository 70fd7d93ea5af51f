import { expect, it } from 'vitest';
import { cityUnit } from '../../../src/layouts/outline/city-unit.ts';

const titled = new Set(['みどり局']);

it('a municipality and a space stand in front of a department', () => {
  const unit = { municipality: '星見市', department: '港湾部' };
  expect(cityUnit('星見市　港湾部', titled)).toEqual(unit);
  expect(cityUnit('星見市役所　港湾部', titled)).toEqual(unit);
});

it('without a space only a department that a title names is split off', () => {
  const unit = { municipality: '星見市', department: 'みどり局' };
  expect(cityUnit('星見市みどり局', titled)).toEqual(unit);
  expect(cityUnit('星見市港湾局', titled)).toBeNull();
});

it.each(['都市整備部', '市民部', '星見市　港湾課', '星見市　みどりの里', '星見市'])(
  '%s is no such line',
  (text) => {
    expect(cityUnit(text, titled)).toBeNull();
  },
);
