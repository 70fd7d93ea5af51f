import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emitJson } from '../../src/emit/json.ts';
import { emitNdjson } from '../../src/emit/ndjson.ts';
import { arbitrarySheets } from './arbitrary.ts';
import { sheetOf } from './sheets.ts';

describe('emitJson', () => {
  it('writes what JSON.stringify writes for the whole list, and a line end', () => {
    fc.assert(
      fc.property(arbitrarySheets, (sheets) => {
        expect(emitJson(sheets)).toBe(`${JSON.stringify(sheets, null, 2)}\n`);
      }),
    );
  });

  it('writes an empty list for no sheets', () => {
    expect(emitJson([])).toBe('[]\n');
  });

  it('keeps < and U+2028 as they are', () => {
    expect(emitJson([sheetOf({ title: '<b>\u2028</script>' })])).toContain('"<b>\u2028</script>"');
  });
});

describe('emitNdjson', () => {
  it('writes one sheet a line', () => {
    fc.assert(
      fc.property(arbitrarySheets, (sheets) => {
        const lines = emitNdjson(sheets).split('\n');
        expect(lines.pop()).toBe('');
        expect(lines.map((line) => JSON.parse(line))).toEqual(sheets);
      }),
    );
  });

  it('writes nothing for no sheets', () => {
    expect(emitNdjson([])).toBe('');
  });
});
