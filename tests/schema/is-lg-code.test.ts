import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLgCode } from '../../src/schema/is-lg-code.ts';

describe('isLgCode', () => {
  it.each(['010006', '011002', '130001', '131016', '132136', '271004', '401307', '473821'])(
    'knows %s',
    (code) => {
      expect(isLgCode(code)).toBe(true);
    },
  );

  it.each([
    '',
    '13213',
    '1321366',
    '132130',
    '482136',
    '002136',
    '１３２１３６',
    ' 132136',
    '13213x',
  ])('refuses %j', (code) => {
    expect(isLgCode(code)).toBe(false);
  });

  it('accepts exactly one check digit, so that one wrong digit never passes', () => {
    const municipality = fc
      .integer({ min: 1_000, max: 47_999 })
      .map((n) => `${n}`.padStart(5, '0'));
    fc.assert(
      fc.property(municipality, (code) => {
        const accepted = [...'0123456789'].filter((digit) => isLgCode(code + digit));
        expect(accepted).toHaveLength(1);
      }),
    );
  });
});
