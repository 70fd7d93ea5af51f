import { describe, expect, it } from 'vitest';
import { assess } from './generated/assess.ts';
import { tables } from './tables/tables.ts';

/** Samples a setting, and the least share of them that is read exactly, or refused where that is as right. */
const samples = 25;
const floor = { setting: 0.8, all: 0.98 };

describe('generated tables', () => {
  const shares: number[] = [];

  it.each(tables.settings.map((setting) => ({ name: setting.join(' × '), setting })))(
    '$name: nothing invented, shifted, lost or silent, and read exactly',
    ({ setting }) => {
      const { faults, right } = assess(tables, { samples, seed: 20_190_401, setting });
      shares.push(right);
      expect(faults).toEqual([]);
      expect(right).toBeGreaterThanOrEqual(floor.setting);
    },
  );

  it('are read exactly over all settings', () => {
    expect(shares.length).toBe(tables.settings.length);
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean).toBeGreaterThanOrEqual(floor.all);
  });
});
