import { describe, expect, it } from 'vitest';
import { assess } from './generated/assess.ts';
import { tables } from './tables/tables.ts';

/**
 * Samples a setting; the least share of them that is read exactly, or refused where that is as right; and how many may
 * be faulty without a word: in one setting, and of a thousand over all.
 */
const samples = 25;
const floor = { setting: 0.7, all: 0.95 };
const most = { setting: 2, all: 10 };

describe('generated tables', () => {
  const shares: number[] = [];
  let faulty = 0;

  it.each(tables.settings.map((setting) => ({ name: setting.join(' × '), setting })))(
    '$name: hardly anything invented, shifted, lost or silent, and read exactly',
    ({ setting }) => {
      const { faults, right } = assess(tables, { samples, seed: 20_190_401, setting });
      shares.push(right);
      faulty += faults.length;
      expect(faults.slice(most.setting)).toEqual([]);
      expect(right).toBeGreaterThanOrEqual(floor.setting);
    },
  );

  it('are read exactly over all settings', () => {
    expect(shares.length).toBe(tables.settings.length);
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean).toBeGreaterThanOrEqual(floor.all);
    expect(faulty * 1000).toBeLessThanOrEqual(most.all * samples * shares.length);
  });
});
