import Encoding from 'encoding-japanese';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import type { EncodingChoice } from '../../src/read/encodings.ts';

const names = {
  'utf-8': 'UTF8',
  shift_jis: 'SJIS',
  'euc-jp': 'EUCJP',
  'iso-2022-jp': 'JIS',
  'utf-16le': 'UTF16LE',
  'utf-16be': 'UTF16BE',
} as const;
type Name = keyof typeof names;

function encode(text: string, name: Name): Uint8Array {
  const codes = Encoding.convert(Encoding.stringToCode(text), { to: names[name], from: 'UNICODE' });
  return Uint8Array.from(codes);
}

const bytes = (...parts: (Uint8Array | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const legacy: readonly Name[] = ['shift_jis', 'euc-jp', 'iso-2022-jp'];
const eightBit: readonly Name[] = ['utf-8', 'shift_jis', 'euc-jp'];
const all = Object.keys(names) as Name[];

const sheet =
  '## 令和元年度目標管理シート\n\n【市民部長 山野 花】\n\nNo.\t課名\t項目\t評価\n1\t市民課\t窓口の改善\tA\n';

describe('auto', () => {
  test.each(all)('reads a sheet in %s', (name) => {
    expect(decode(encode(sheet, name))).toEqual({ text: sheet, encoding: name });
  });

  test.each(eightBit)('reads ASCII as UTF-8, also from %s', (name) => {
    expect(decode(encode('No.\tA\n', name))).toEqual({ text: 'No.\tA\n', encoding: 'utf-8' });
  });

  test('reads an empty file', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  test.each([
    '市',
    '課',
    '部',
    '目標',
    '窓口の改善',
    '令和元年度 市民課',
    '評価\tA',
    'ｱｲｳｴ',
    'ﾃｽﾄ',
    'ｾﾝﾀｰ',
    'ｱｲｳｴｵ',
  ])('reads the short Shift_JIS file %j', (text) => {
    expect(decode(encode(text, 'shift_jis'))).toEqual({ text, encoding: 'shift_jis' });
  });

  test.each(['市', '課', '目標', '窓口の改善', '令和元年度 市民課', '評価\tA', 'ｱｲｳｴ', 'センター'])(
    'reads the short EUC-JP file %j',
    (text) => {
      expect(decode(encode(text, 'euc-jp'))).toEqual({ text, encoding: 'euc-jp' });
    },
  );

  test.each(legacy)('reads the extras of Windows in %s', (name) => {
    const text = '①②Ⅲ㈱㎡～－∥￠髙﨑の目標';
    expect(decode(encode(text, name))).toEqual({ text, encoding: name });
  });

  test('reads the kanji that IBM added', () => {
    const file = Uint8Array.of(0xed, 0x40, 0xfa, 0x5c, 0xfb, 0xfc, 0x82, 0xcc);
    expect(decode(file)).toEqual({ text: '纊纊髙の', encoding: 'shift_jis' });
  });

  test.each([
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ] as const)('strips the byte-order mark of %s', (name, mark) => {
    expect(decode(bytes([...mark], encode(sheet, name)))).toEqual({ text: sheet, encoding: name });
    expect(decode(Uint8Array.from(mark))).toEqual({ text: '', encoding: name });
  });

  test('strips one mark only', () => {
    const mark = [0xef, 0xbb, 0xbf];
    expect(decode(bytes(mark, mark, [0x41])).text).toBe('\ufeffA');
  });

  test.each([
    ['<meta charset="euc-jp">', 'euc-jp'],
    ['<META http-equiv="Content-Type" content="text/html; charset=x-sjis">', 'shift_jis'],
    ['<?xml version="1.0" encoding="Shift_JIS"?>', 'shift_jis'],
  ] as const)('believes %s', (declaration, name) => {
    // Reads as ﾀｿ in one encoding and as 燭 in the other.
    const file = bytes(encode(declaration, name), [0xc0, 0xbf]);
    expect(decode(file)).toMatchObject({ encoding: name });
  });

  test('believes bytes before a wrong declaration', () => {
    const text = '<meta charset="euc-jp"><p>窓口の改善</p>';
    expect(decode(encode(text, 'utf-8'))).toEqual({ text, encoding: 'utf-8' });
    expect(decode(encode(text, 'shift_jis'))).toEqual({ text, encoding: 'shift_jis' });
  });

  test('ANSI colours are not ISO-2022-JP', () => {
    expect(decode(encode('\u001b[31mA', 'utf-8'))).toMatchObject({ encoding: 'utf-8' });
  });
});

describe('faults', () => {
  test.each(all)('a cut in %s has the offset of the open sequence', (name) => {
    const whole = encode('窓口の改善', name);
    const last = { 'utf-8': 3, 'iso-2022-jp': 5 }[name as string] ?? 2;
    const cut = whole.subarray(0, whole.length - last + 1);
    const choice = name.startsWith('utf-16') ? 'auto' : (name as EncodingChoice);
    const marks: Record<string, number[]> = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] };
    const file = bytes(marks[name] ?? [], cut);
    expect(decode(file, choice)).toEqual({ text: null, encoding: name, offset: file.length - 1 });
  });

  test.each(eightBit)(
    'a bad byte in %s has its offset, and the file is not read as something else',
    (name) => {
      const head = encode(sheet, name);
      const file = bytes(head, [0xff], encode(sheet, name));
      expect(decode(file)).toEqual({ text: null, encoding: name, offset: head.length });
      expect(decode(file, name as EncodingChoice)).toEqual(decode(file));
    },
  );

  test('a C1 control is a fault in EUC-JP', () => {
    expect(decode(bytes(encode('目標', 'euc-jp'), [0x85]), 'euc-jp')).toEqual({
      text: null,
      encoding: 'euc-jp',
      offset: 4,
    });
  });

  test.each([4094, 4095, 4096, 4097, 8191, 12_288])('a fault behind %i bytes', (size) => {
    const head = encode(`${'a'.repeat(size % 2)}${'あ'.repeat(Math.floor(size / 2))}`, 'shift_jis');
    expect(decode(bytes(head, [0x82, 0x20, 0x41]), 'shift_jis')).toEqual({
      text: null,
      encoding: 'shift_jis',
      offset: size,
    });
  });

  test('binary files are no text', () => {
    const png = [
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
    ];
    expect(decode(Uint8Array.from(png))).toEqual({ text: null, encoding: null, offset: 8 });
    expect(decode(Uint8Array.of(0x41, 0, 0x42))).toEqual({ text: null, encoding: null, offset: 1 });
    expect(decode(new Uint8Array(64).fill(0xff))).toEqual({
      text: null,
      encoding: null,
      offset: 0,
    });
    expect(decode(new Uint8Array(64))).toEqual({ text: null, encoding: null, offset: 0 });
  });

  test('a damaged ISO-2022-JP file is not read as ASCII', () => {
    const file = bytes(encode('目標', 'iso-2022-jp'), [0x1b, 0x24, 0x28, 0x44, 0x26]);
    expect(decode(file)).toEqual({ text: null, encoding: 'iso-2022-jp', offset: 10 });
  });

  test('a lone surrogate in UTF-16 is a fault', () => {
    const file = bytes([0xff, 0xfe], encode('目標', 'utf-16le'), [0x00, 0xd8, 0x42, 0x30]);
    expect(decode(file)).toEqual({ text: null, encoding: 'utf-16le', offset: 6 });
  });
});

describe('a choice', () => {
  test('wins over what the bytes look like', () => {
    expect(decode(encode('ｱｲｳｴ', 'shift_jis'), 'euc-jp').text).toBe('渦慨');
    expect(decode(encode('渦慨', 'euc-jp'), 'shift_jis').text).toBe('ｱｲｳｴ');
  });

  test('utf-16 takes the byte order from the mark, else from the text', () => {
    expect(decode(encode(sheet, 'utf-16be'), 'utf-16')).toEqual({
      text: sheet,
      encoding: 'utf-16be',
    });
    expect(decode(encode('目標', 'utf-16le'), 'utf-16').text).toBe('目標');
    expect(decode(bytes([0xfe, 0xff], encode('目標', 'utf-16be')), 'utf-16').text).toBe('目標');
  });

  test('utf-8 strips its mark', () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], encode('目標', 'utf-8')), 'utf-8').text).toBe('目標');
  });
});

const kana = Array.from('あいうえおかきくけこをんアイウエオカキクケコヲンー');
const kanji = Array.from('市民部課室係目標管理評価成果項目実施改善窓口計画令和平成');
const signs = Array.from('、。「」（）・①②～％ 0123456789ABC\n\t');
const japanese = fc.string({ unit: fc.constantFrom(...kana, ...kanji, ...signs), minLength: 1 });
/** Any kanji of JIS X 0208, level 1 and 2. */
const anyKanji = fc
  .tuple(fc.integer({ min: 0xb0, max: 0xf4 }), fc.integer({ min: 0xa1, max: 0xfe }))
  .map((pair) => decode(Uint8Array.from(pair), 'euc-jp').text)
  .filter((text) => text !== null);

describe('round trips', () => {
  test.each(all)('any Japanese text in %s, chosen', (name) => {
    const choice = name.startsWith('utf-16') ? 'utf-16' : (name as EncodingChoice);
    fc.assert(
      fc.property(fc.array(fc.oneof(japanese, anyKanji)), (parts) => {
        const text = `目標${parts.join('')}`;
        expect(decode(encode(text, name), choice)).toEqual({ text, encoding: name });
      }),
    );
  });

  test.each(all)('a Japanese line in %s, recognised', (name) => {
    fc.assert(
      fc.property(japanese, (text) => {
        const line = `${text}の目標を、\n`;
        expect(decode(encode(line, name))).toEqual({ text: line, encoding: name });
      }),
      { numRuns: 1000 },
    );
  });

  test('no bytes ever give a replacement character', () => {
    const choices: EncodingChoice[] = [
      'auto',
      'utf-8',
      'shift_jis',
      'euc-jp',
      'iso-2022-jp',
      'utf-16',
    ];
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.constantFrom(...choices), (file, choice) => {
        const decoded = decode(file, choice);
        if (decoded.text === null) {
          expect(decoded.offset).toBeGreaterThanOrEqual(0);
          expect(decoded.offset).toBeLessThan(file.length);
        } else if (decoded.encoding !== 'utf-8' && !decoded.encoding.startsWith('utf-16')) {
          expect(decoded.text).not.toContain('\ufffd');
        }
      }),
      { numRuns: 3000 },
    );
  });
});
