import { describe, expect, it } from 'vitest';
import { han, hiragana, katakana } from '../../src/values/scripts.ts';

const scripts = [
  ['Han', han],
  ['Hiragana', hiragana],
  ['Katakana', katakana],
] as const;

describe('the classes of the Japanese scripts', () => {
  it.each(scripts)('hold every character of %s, and else none that is assigned', (name, ranges) => {
    const ours = new RegExp(`^[${ranges}]$`, 'u');
    const theirs = new RegExp(`^\\p{Script=${name}}$`, 'u');
    const unassigned = /^\p{Cn}$/u;
    const differing: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const sign = String.fromCodePoint(code);
      if (theirs.test(sign) !== ours.test(sign) && !unassigned.test(sign))
        differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  });
});
