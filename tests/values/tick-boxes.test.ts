import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isChoice } from '../../src/values/tick-boxes.ts';

test.each(['□拡充　■維持　□縮小', '☐ はい ☑ いいえ', '□順調 ✔遅れ', '■済 □未'])(
  '%j is a choice',
  (text) => {
    expect(isChoice(text)).toBe(true);
  },
);

test.each([
  ['no box is empty', '■花壇の手入れ　■橋の点検'],
  ['one option only', '□維持'],
  ['text in front of the boxes', '今後：□拡充　□維持'],
  ['a sentence', '□花を植えた。□橋を守った。'],
  ['an option without a name', '□拡充　□'],
  ['an option too long for one', `□拡充　□${'維持'.repeat(9)}`],
  ['no box', '拡充'],
  ['nothing', ''],
])('%s is none: %j', (_why, text) => {
  expect(isChoice(text)).toBe(false);
});

test('whichever box is ticked, the options are a choice as long as one is not', () => {
  const option = fc.constantFrom('拡充', '維持', '縮小', '休止・廃止', 'その他');
  const box = fc.constantFrom('□', '☐', '■', '☑', '✔');
  fc.assert(
    fc.property(fc.array(fc.tuple(box, option), { minLength: 2, maxLength: 6 }), (list) => {
      const text = list.map(([sign, name]) => sign + name).join('　');
      expect(isChoice(text)).toBe(list.some(([sign]) => sign === '□' || sign === '☐'));
    }),
  );
});
