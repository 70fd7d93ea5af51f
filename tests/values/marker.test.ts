import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInlineMarkers, splitMarker } from '../../src/values/marker.ts';

describe('splitMarker', () => {
  test.each([
    ['●窓口を広げた', '●', '窓口を広げた'],
    ['　● 窓口', '●', '窓口'],
    ['・転入・転出', '・', '転入・転出'],
    ['･ｾﾝﾀｰ', '･', 'ｾﾝﾀｰ'],
    ['※1月末', '※', '1月末'],
    ['①達成', '①', '達成'],
    ['⑳最後', '⑳', '最後'],
    ['(1)調査', '(1)', '調査'],
    ['（２） 調査', '（２）', '調査'],
    ['(ア)調査', '(ア)', '調査'],
    ['1)調査', '1)', '調査'],
    ['1．調査', '1．', '調査'],
    ['12.調査', '12.', '調査'],
    ['ア 調査', 'ア', '調査'],
    ['イ.調査', 'イ.', '調査'],
    ['－ 調査', '－', '調査'],
    ['- 調査', '-', '調査'],
    ['→継続', '→', '継続'],
    ['⇒ 継続', '⇒', '継続'],
    ['☆成果', '☆', '成果'],
    ['△一部遅れ', '△', '一部遅れ'],
    ['●①と②', '●', '①と②'],
  ])('%j begins with %j', (line, marker, text) => {
    const found = splitMarker(line);
    expect(found?.marker).toBe(marker);
    expect(line.slice(found?.length)).toBe(text);
  });

  test.each([
    '1.5億円',
    '１．５倍',
    '2020年',
    '(2020)年',
    '(仮称)会館',
    '○○小学校',
    '▲22千円',
    '△１０%',
    '△',
    '● ',
    '-5件',
    '―',
    'アンケート',
    'ガ 行',
    '窓口',
    '',
  ])('%j has no marker', (line) => {
    expect(splitMarker(line)).toBeNull();
  });

  test('marker and rest are the line without the white space around the marker', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'●・△(1).ア- 　市2') }), (line) => {
        const found = splitMarker(line);
        if (found === null) return;
        expect(line.slice(0, found.length).trim()).toBe(found.marker);
        expect(line.slice(found.length)).toMatch(/^\S/);
      }),
    );
  });
});

describe('findInlineMarkers', () => {
  const split = (text: string) => {
    const starts = [0, ...findInlineMarkers(text), text.length];
    return starts.slice(1).map((end, index) => text.slice(starts[index], end).trim());
  };

  test.each([
    ['●窓口を広げた。 ・案内を改めた。', ['●窓口を広げた。', '・案内を改めた。']],
    ['●広げた。・改めた。・続ける', ['●広げた。', '・改めた。', '・続ける']],
    ['●転入・転出の受付 ・案内', ['●転入・転出の受付', '・案内']],
    ['●広げた。 ・ 改めた', ['●広げた。', '・ 改めた']],
    ['①調査 ②検討', ['①調査', '②検討']],
    ['①調査 ②の検討', ['①調査 ②の検討']],
    ['●集計 ※速報値', ['●集計', '※速報値']],
    ['総計 ・ 行革', ['総計 ・ 行革']],
    ['達成度 98 ○', ['達成度 98 ○']],
    ['電話 98 ○ 窓口 97 △ 郵送', ['電話 98 ○ 窓口 97 △ 郵送']],
    ['増減 ▲22 千円', ['増減 ▲22 千円']],
    ['21施設 →27施設', ['21施設 →27施設']],
    ['市内 ○○小学校', ['市内 ○○小学校']],
    ['調査(1) (2)検討', ['調査(1) (2)検討']],
    ['  ●広げた', ['●広げた']],
    ['', ['']],
  ])('%j holds %j', (text, statements) => {
    expect(split(text)).toEqual(statements);
  });
});
