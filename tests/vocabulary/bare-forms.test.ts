import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey } from '../../src/values/fold.ts';
import { bareForms, withoutOwner } from '../../src/vocabulary/bare-forms.ts';

describe('a bare form', () => {
  it.each([
    ['目標', '目標'],
    ['【目標】', '目標'],
    ['（目標）', '目標'],
    ['■目標', '目標'],
    ['目標：', '目標'],
    ['目標（何を）', '目標'],
    ['将来像(最終的な状態)<概ね10年>', '将来像'],
    ['【目標】（何を）', '目標'],
    ['(1)目標', '目標'],
    ['①目標', '目標'],
    ['1-2 目標', '目標'],
    ['ア．目標', '目標'],
    ['令和6年度の目標', '目標'],
    ['R6目標', '目標'],
    ['目標※1', '目標'],
    ['■【（2）令和6年度の目標（何を）】：', '目標'],
  ])('of %s is %s', (text, form) => {
    expect(bareForms(text)).toContain(form);
  });

  it.each([
    ['目標値', '目標'],
    ['30%目標', '目標'],
    ['（仮称）目標（案', '目標'],
  ])('of %s is not %s', (text, form) => {
    expect(bareForms(text)).not.toContain(form);
  });

  it('begins with the whole text, and each stands once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'目標【】（）■：①1.※年度令和 値'), maxLength: 20 }),
        (text) => {
          const forms = bareForms(text);
          if (foldKey(text) !== '') expect(forms[0]).toBe(foldKey(text));
          expect(new Set(forms).size).toBe(forms.length);
          expect(forms.every((form) => form !== '' && form.length <= foldKey(text).length)).toBe(
            true,
          );
        },
      ),
    );
  });

  it('is none of a text too long for a word', () => {
    expect(bareForms('目標'.repeat(41))).toEqual([]);
    expect(bareForms(' ')).toEqual([]);
  });

  it('may leave out whose it is', () => {
    expect(withoutOwner('総務部の使命')).toBe('使命');
    expect(withoutOwner('組織の基本方針')).toBe('基本方針');
    expect(withoutOwner('今後の方針')).toBe('今後の方針');
  });
});
