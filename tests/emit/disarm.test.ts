import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emitCsv } from '../../src/emit/csv.ts';
import { disarm } from '../../src/emit/disarm.ts';
import { recordOf, sheetOf } from './sheets.ts';

const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

describe('disarm', () => {
  it.each([
    ...signs.map((sign) => `${sign}cmd`),
    ...signs.map((sign) => ` ${sign}SUM(A1)`),
    ...['\tx', '\rx', '=1+1', '-1+2', '+1-1', '-2*3', '-A1', '-1(2)', "-1|'/C calc'!A0", '- 項目'],
    ...['-5A1', '--1', '=', '@', '+', '-1;2', '-1!A', '＝1', '-1 2'],
  ])('puts an apostrophe before %j', (text) => {
    expect(disarm(text)).toBe(`'${text}`);
  });

  it.each([
    ...[
      '-1.0',
      '-5件',
      '-1,234',
      '+3.2%',
      '－５',
      '-12.5ポイント',
      '-3億円',
      '-',
      '－',
      '▲22',
      '△5',
    ],
    ...['', '1-1', '市民課', '2=2', "'=1", '・a', '●-1'],
  ])('leaves %j as it is', (text) => {
    expect(disarm(text)).toBe(text);
  });

  it('guards every line of a text', () => {
    expect(disarm('=1\nx\n@y\n-1.0')).toBe("'=1\nx\n'@y\n-1.0");
  });

  it('leaves no line that begins like a formula, unless it is a dash or an amount', () => {
    const line = fc.string({ unit: fc.constantFrom(...signs, ...'1.,件A(!|\t\r '), maxLength: 6 });
    fc.assert(
      fc.property(line, (text) => {
        const kept = disarm(text);
        expect([text, `'${text}`]).toContain(kept);
        if (/^\s*[=+\-@＝＋－＠]/.test(kept))
          expect(kept).toMatch(/^(?:[-－]|[-+－＋]1[1.,]*件*)$/);
      }),
    );
  });

  it('never touches a number that JavaScript writes', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(99), (whole, fraction) => {
        expect(disarm(`${whole}.${fraction}`)).toBe(`${whole}.${fraction}`);
      }),
    );
  });
});

describe('the formula guard of CSV', () => {
  const sheets = [sheetOf({ title: '=1', records: [recordOf({ no: '=HYPERLINK("x")' })] })];

  it('is on with excel', () => {
    expect(emitCsv(sheets, { excel: true })).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('is off by default', () => {
    expect(emitCsv(sheets)).toContain(`,"=HYPERLINK(""x"")"`);
  });
});
