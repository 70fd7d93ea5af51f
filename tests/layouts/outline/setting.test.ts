import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boldSetting,
  doubtfulSettings,
  type IsLabelWord,
  readSetting,
} from '../../../src/layouts/outline/setting.ts';

const words = new Set(['目標', '成果', '評価', '担当課']);
const isWord: IsLabelWord = (text) => words.has(text.replace(/[\s　]/gu, ''));
const partsOf = (text: string) => {
  const { form, label, restAt } = readSetting(text, isWord);
  return [form, label, text.slice(restAt)];
};

describe('a label is set', () => {
  it.each([
    ['【目標】花を植える', '【', '目標', '花を植える'],
    ['[住民の声]よい', '[', '住民の声', 'よい'],
    ['〔目標〕：花を植える', '[', '目標', '花を植える'],
    ['≪目標≫', '≪', '目標', ''],
    ['【目標【案】】花', '【', '目標【案】', '花'],
    ['【 目標 】　花', '【', '目標', '花'],
    ['目標：花を植える', '：', '目標', '花を植える'],
    ['住民の声:よい', '：', '住民の声', 'よい'],
    ['目標 ＝ 花を植える', '＝', '目標', '花を植える'],
    ['目標 ： 花を植える', '：', '目標', '花を植える'],
    ['目標 / 花を植える', '/', '目標', '花を植える'],
    ['目標／花を植える', '／', '目標', '花を植える'],
    ['目標　花を植える', 'gap', '目標', '花を植える'],
    ['目　標　花を植える', 'gap', '目　標', '花を植える'],
    ['（目標）花を植える', '(', '目標', '花を植える'],
    ['（ひとこと）', '(', 'ひとこと', ''],
    ['花を植える', 'bare', '花を植える', ''],
    ['「花を植える」', 'bare', '花を植える', ''],
  ])('in %s by %s', (text, form, label, rest) => {
    expect(partsOf(text)).toEqual([form, label, rest]);
  });

  it.each([
    ['a bracket round a prefix', '（仮称）まちの駅'],
    ['a gap behind an unknown word', 'むすんで ひらいて'],
    ['a slash behind an unknown word', '売上／費用'],
    ['a colon inside a bracket', '資料（形式：文書）'],
    ['a time', '10:30に始める'],
    ['a sentence in front of a colon', '花を植える。目標：10か所'],
    ['a bracket that does not close', '【目標花を植える'],
    ['a bracket without a text', '【】花を植える'],
    ['a sentence in brackets', '【花を植える。】橋'],
    ['a long text in brackets', `【${'花'.repeat(41)}】橋`],
    ['a quote that goes on', '「花」を植える'],
    ['a period in front of a colon', '4月～6月：花を植える'],
    ['letters that are no word in front of a colon', 'PDF：花を植える'],
  ])('not by %s', (_what, text) => {
    expect(partsOf(text)).toEqual(['bare', text, '']);
  });

  it('by the first separator that stands behind a word', () => {
    expect(partsOf('目標　時間：10分')).toEqual(['gap', '目標', '時間：10分']);
    expect(partsOf('時間　目標：10分')[0]).not.toBe('gap');
  });

  it('by a separator that ends the line, though the whole may be a word as well', () => {
    const isFolded: IsLabelWord = (text) => words.has(text.replace(/／$/u, ''));
    expect(readSetting('目標／', isFolded)).toEqual({ form: '／', label: '目標', restAt: 3 });
    const both: IsLabelWord = (text) => ['目標', '目標／成果'].includes(text);
    expect(readSetting('目標／成果', both).form).toBe('bare');
  });

  it('by the first of a gap and a colon behind words', () => {
    expect(partsOf('目標：成果　10分')).toEqual(['：', '目標', '成果　10分']);
    expect(partsOf('目標　成果：10分')).toEqual(['gap', '目標', '成果：10分']);
  });

  it('in bold up to a colon or gap, where a text stands behind it', () => {
    expect(boldSetting('目 標：花を植える', 3)).toEqual({ form: '**', label: '目 標', restAt: 4 });
    expect(boldSetting('目標　：　花を植える', 3)).toEqual({
      form: '**',
      label: '目標',
      restAt: 5,
    });
    expect(boldSetting('目標。　花を植える', 3)).toBeNull();
    expect(boldSetting('目標　　', 2)).toBeNull();
    expect(boldSetting('　　花を植える', 2)).toBeNull();
    expect(boldSetting(`${'花'.repeat(40)}　橋`, 40)?.label).toHaveLength(40);
    expect(boldSetting(`${'花'.repeat(41)}　橋`, 41)).toBeNull();
    expect(boldSetting('目標花　橋', 2)).toBeNull();
  });

  it('in bold, where something sets it apart from the text', () => {
    expect(boldSetting('目標　花を植える', 2)).toEqual({ form: '**', label: '目標', restAt: 3 });
    expect(boldSetting('目標：花を植える', 3)).toEqual({ form: '**', label: '目標', restAt: 3 });
    expect(boldSetting('目標花を植える', 2)).toBeNull();
    expect(boldSetting('目標', 2)).toBeNull();
    expect(boldSetting('目標　花を植える', 0)).toBeNull();
  });
});

describe('of any text', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'目標花を植える【】（）：／…　 。、「」1'),
    maxLength: 30,
  });

  it('the label and the rest stand in it, in this order', () => {
    fc.assert(
      fc.property(text, (line) => {
        const { label, restAt } = readSetting(line, isWord);
        expect(restAt).toBeLessThanOrEqual(line.length);
        expect(line.slice(0, restAt)).toContain(label);
      }),
    );
  });

  it('what only a word makes a label is none where no word is known', () => {
    fc.assert(
      fc.property(text, (line) => {
        expect(['【', '(', '：', 'bare']).toContain(readSetting(line, () => false).form);
        for (const { form } of doubtfulSettings(line))
          expect(['(', '／', '…', 'gap']).toContain(form);
      }),
    );
  });
});

it('spaces between the words of a known label do not end it in front of its colon', () => {
  const known = new Set(['令和 6 年度の実績', '令和', '目標']);
  const settingOf = (text: string) => readSetting(text, (word) => known.has(word));
  expect(settingOf('令和 6 年度の実績：直した。')).toMatchObject({
    form: '：',
    label: '令和 6 年度の実績',
  });
  expect(settingOf('令和 6 年度の実績：')).toMatchObject({
    form: '：',
    label: '令和 6 年度の実績',
  });
  expect(settingOf('目標 直す 花壇：三つ')).toMatchObject({ form: 'gap', label: '目標' });
  expect(settingOf('直す 花壇：三つ')).toMatchObject({ form: 'bare' });
});
