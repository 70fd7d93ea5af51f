import { describe, expect, it } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';
import { head, readBriefly } from '../read-briefly.ts';

const initiatives =
  '1　花壇の手入れ\n【目標】\n植える。\n【評価】\nB\n\n2　並木の剪定\n【目標】\n切る。\n';
const last = '【ひとこと】\n咲いた。\n';
const legendOf = (text: string) =>
  parseSheets(head + initiatives + text, { source: 'sheet.txt' }).sheets[0]?.ratingLegend ?? [];
const read = (text: string) => readBriefly(head + initiatives + text, 'sheet.txt').records;

describe('a legend behind the last initiative is none of its texts', () => {
  it.each([
    ['set as the labels are', '【評価区分】\nA：上回った\nB：そのとおり\nC：遅れた\n'],
    ['set by nothing', '評価の基準\nA：上回った\nB：そのとおり\nC：遅れた\n'],
    ['behind bullets', '＜評価の区分＞\n・A：上回った\n・B：そのとおり\n・C：遅れた\n'],
    ['apart by gaps', '（評価の目安）\nA　上回った\nB　そのとおり\nC　遅れた\n'],
    ['on one line', '≪評価基準≫　A：上回った　B：そのとおり　C：遅れた\n'],
    ['behind a note mark', '※ 評価　A：上回った　B：そのとおり　C：遅れた\n'],
  ])('%s', (_name, text) => {
    expect(legendOf(`${last}\n${text}`)).toEqual([
      { rating: 'A', meaning: '上回った' },
      { rating: 'B', meaning: 'そのとおり' },
      { rating: 'C', meaning: '遅れた' },
    ]);
    expect(read(`${last}\n${text}`)).toEqual(read(last));
  });
});

it('explains grades in words', () => {
  const entries = [
    { rating: '達成', meaning: '植えた' },
    { rating: '未達成', meaning: '植えなかった' },
  ];
  expect(legendOf('\n評価の基準　達成：植えた　未達成：植えなかった\n')).toEqual(entries);
  expect(legendOf('\n評価の基準\n達成：植えた\n未達成：植えなかった\n')).toEqual(entries);
});

describe('what explains the grades of one initiative belongs to it', () => {
  it('where a label of it follows', () => {
    const text = '【評価基準】\nA：十本\nB：五本\n【成果】\n八本を切った。\n';
    expect(legendOf(text)).toEqual([]);
    expect(read(text)[1]).toMatchObject({ outcomes: ['八本を切った。'] });
  });
});

it('a numbered line below the entries is none of them', () => {
  const text = `${last}\n（評価の目安）\nA　上回った\nB　遅れた\nⅠ　花の部\n`;
  expect(legendOf(text)).toHaveLength(2);
});
