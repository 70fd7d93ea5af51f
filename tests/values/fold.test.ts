import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapse, foldKey, foldRadicals, foldWidth } from '../../src/values/fold.ts';

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
