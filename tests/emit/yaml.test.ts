import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emitYaml } from '../../src/emit/yaml.ts';
import { arbitrarySheets, traps } from './arbitrary.ts';
import { recordOf, sheetOf } from './sheets.ts';

describe('emitYaml', () => {
  it('is read back equal by yaml in both versions and by js-yaml', () => {
    fc.assert(
      fc.property(arbitrarySheets, (sheets) => {
        const text = emitYaml(sheets);
        expect(parse(text)).toEqual(sheets);
        expect(parse(text, { version: '1.1' })).toEqual(sheets);
        expect(load(text)).toEqual(sheets);
      }),
    );
  });

  it.each(traps)('keeps %j a string', (trap) => {
    const sheets = [sheetOf({ title: trap, remainder: [trap], records: [recordOf({ no: trap })] })];
    expect(parse(emitYaml(sheets), { version: '1.1' })).toEqual(sheets);
    expect(load(emitYaml(sheets))).toEqual(sheets);
  });

  it('quotes what a YAML 1.1 reader takes for a boolean, number, date, null or operator', () => {
    const remainder = ['no', '12:30', '007', '1_000', '2019-05-01', '~', '=', '<<', '0o7', '1e3'];
    const text = emitYaml([sheetOf({ remainder })]);
    for (const value of remainder) expect(text).toContain(`\n    - "${value}"\n`);
    expect(emitYaml([sheetOf({ records: [recordOf({ no: '1' })] })])).toContain('"no": "1"');
  });

  it('leaves plain text unquoted and long lines unfolded', () => {
    const title = '市民の いきいきとした 暮らし '.repeat(20).trim();
    expect(emitYaml([sheetOf({ title })])).toContain(`\n  title: ${title}\n`);
  });

  it('holds no anchors, and no character that YAML 1.1 refuses or takes for a line end', () => {
    const head = { title: '部長', name: 'a\u2028b\u0085c\u007f\ufeff' };
    const text = emitYaml([sheetOf({ heads: [head, head] })]);
    expect(text).not.toMatch(/&a|\*a/);
    expect(text).not.toMatch(/[\x7f-\x9f\u2028\u2029\ufeff]/);
  });

  it('writes an empty list for no sheets', () => {
    expect(emitYaml([])).toBe('[]\n');
  });
});
