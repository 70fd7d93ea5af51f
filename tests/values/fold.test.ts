import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapse, foldKey, foldRadicals, foldWidth } from '../../src/values/fold.ts';
import { steering } from '../../src/values/unseen.ts';

test.each([
  ['総計・ 行革・ その他', '総計・行革・その他'],
  ['総計･行革･その他', '総計・行革・その他'],
  ['Ｎｏ．', 'no.'],
  ['№', 'no'],
  ['目　標', '目標'],
  ['目\n標', '目標'],
  ['目\u00a0標\u200b', '目標'],
  ['⽬標', '目標'],
  ['⾏革', '行革'],
  ['項⽬', '項目'],
  ['⼾籍', '戸籍'],
  ['⺠間', '民間'],
  ['⻑所', '長所'],
  ['目標（何を）', '目標(何を)'],
  ['課題〔要因〕', '課題(要因)'],
  ['課題〈要因〉', '課題<要因>'],
  ['4月〜9月', '4月~9月'],
  ['4月～9月', '4月~9月'],
  ['A―B', 'a-b'],
  ['A−B', 'a-b'],
  ['センター', 'センター'],
  ['ｾﾝﾀｰ', 'センター'],
  ['①達成値', '1達成値'],
])('the key of %j is %j', (text, key) => {
  expect(foldKey(text)).toBe(key);
});

test('folding a key twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const key = foldKey(text);
      expect(key).not.toMatch(/\s/);
      expect(foldKey(key.normalize('NFKC'))).toBe(foldKey(key));
    }),
  );
});

test('radicals and width keep every place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldRadicals(text)).toHaveLength(text.length);
      expect(foldWidth(text)).toHaveLength(text.length);
    }),
  );
});

test('only Kangxi radicals become kanji; signs, width and the supplement stay', () => {
  expect(foldRadicals('⼈員①㎡（ＡＢ）～⻑')).toBe('人員①㎡（ＡＢ）～⻑');
  for (let code = 0x2f00; code <= 0x2fd5; code++) {
    expect(foldRadicals(String.fromCharCode(code))).toMatch(/^[\u4e00-\u9fff]$/);
  }
});

test('every run of white space becomes one space', () => {
  expect(collapse(' 　人と人\t\u00a0 人と\r\nみどり　')).toBe('人と人 人と みどり');
});

test.each([
  ['目\ufe00標', '目標'],
  ['目\u{e0101}標', '目標'],
  ['項\u200e目', '項目'],
  ['評\u180e価', '評価'],
  ['成\ufeff果', '成果'],
  ['課\u2060\u034f題', '課題'],
  ['か\u3099くしゅう', 'がくしゅう'],
  ['か\u200d\u3099くしゅう', 'がくしゅう'],
  ['令\uf9a8', '令令'],
  ['\u6b77\uf98c', '歷歷'],
  ['目\u20dd標', '目標'],
])('the key of %j holds nothing unseen: %j', (text, key) => {
  expect(foldKey(text)).toBe(foldKey(key));
});

test('what only steers the display goes; variation selectors and combining marks stay', () => {
  expect(collapse('窓口\ufeffの\u200b案\u00ad内\u202e')).toBe('窓口の案内');
  expect(collapse('翠\u{e0100}　○\ufe0e  か\u3099')).toBe('翠\u{e0100} ○\ufe0e か\u3099');
  expect(collapse('a\u0085b\u2028c\u2007 d')).toBe('a b c d');
  expect(collapse('\u200b 案内 \u200b')).toBe('案内');
});

test('a value has single spaces inside and nothing unseen, whatever the text', () => {
  const odd = fc.constantFrom(
    ' ',
    '　',
    '\u00a0',
    '\t',
    '\n',
    '\u200b',
    '\ufeff',
    '\u00ad',
    '\u180e',
    '\u2066',
    '目',
    'a',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 1 }))), (parts) => {
      const value = collapse(parts.join(''));
      expect(value).not.toMatch(
        /^ | $| {2}|[^\S ]|\p{Cc}|[\u00ad\u200b-\u200f\u2060-\u206f\ufeff]/u,
      );
      expect(collapse(value)).toBe(value);
    }),
  );
});

test('every character alone is either a value or nothing', () => {
  const gone = new RegExp(`^[\\s\\p{Cc}${steering}]$`, 'u');
  for (let code = 0; code <= 0xffff; code++) {
    const sign = String.fromCharCode(code);
    expect(collapse(`a${sign}b`) === `a${sign}b`).toBe(sign === ' ' || !gone.test(sign));
  }
});
