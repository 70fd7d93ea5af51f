import { describe, expect, it } from 'vitest';
import { dropReadings } from '../../../src/open/pdf/drop-readings.ts';
import { glyphLines, readLine } from '../../../src/open/pdf/glyph-lines.ts';
import { glyphMeaning } from '../../../src/open/pdf/glyph-meaning.ts';
import { isVertical } from '../../../src/open/pdf/is-vertical.ts';
import { firstPiece } from '../../../src/open/pdf/kinsoku.ts';
import { lineText } from '../../../src/open/pdf/line-text.ts';
import type { Glyph } from '../../../src/open/pdf/page-marks.ts';
import { regionLines } from '../../../src/open/pdf/region-lines.ts';
import { splitColumns } from '../../../src/open/pdf/split-columns.ts';
import type { TextLine } from '../../../src/open/pdf/text-line.ts';
import { undoubleGlyphs } from '../../../src/open/pdf/undouble-glyphs.ts';
import { unwrapLines } from '../../../src/open/pdf/unwrap-lines.ts';
import { column, glyphs, line } from './made.ts';

const region = { left: 0, top: 0, right: 100, bottom: 200 };

describe('the text of a line', () => {
  const spread = (text: string, gap: number): Glyph[] =>
    Array.from(text).flatMap((sign, i) => glyphs(sign, i * (10 + gap), 0));

  it('has a space where a gap is as wide as one', () => {
    expect(lineText([...glyphs('清水', 0, 0), ...glyphs('信幸', 28, 0)])).toBe('清水 信幸');
  });

  it('has none between letters that are set apart for looks', () => {
    expect(lineText(spread('総務課', 8))).toBe('総務課');
  });

  it('has none between kana and digits that are set apart a little', () => {
    expect(
      lineText([...glyphs('約', 0, 0), ...glyphs('30', 12.5, 0), ...glyphs('件', 25, 0)]),
    ).toBe('約30件');
  });

  it('has a narrow space between Latin words', () => {
    expect(lineText([...glyphs('AI', 0, 0), ...glyphs('OCR', 12.5, 0)])).toBe('AI OCR');
  });

  it('has several spaces where columns are set apart', () => {
    expect(lineText([...glyphs('課名', 0, 0), ...glyphs('評価', 50, 0)])).toBe('課名   評価');
  });
});

describe('lines', () => {
  it('are told apart by height, and read from the left', () => {
    const scattered = [...glyphs('下', 0, 20), ...glyphs('右', 20, 1), ...glyphs('左', 0, 0)];
    expect(glyphLines(scattered).map((own) => own.map(({ text }) => text).join(''))).toEqual([
      '左右',
      '下',
    ]);
  });

  it('keep a raised small mark', () => {
    const mark = glyphs('※', 30, -1, 5);
    expect(glyphLines([...glyphs('達成率', 0, 0), ...mark])).toHaveLength(1);
  });

  it('that are readings above their words are set aside', () => {
    const word = line('見守り活動', 0, 10);
    const reading = line('みまも', 0, 4, 5);
    expect(dropReadings([reading, word])).toEqual({ lines: [word], readings: [reading] });
    expect(dropReadings([{ ...reading, text: '注1' }, word]).readings).toEqual([]);
  });
});

describe('vertical text', () => {
  const textOf = (own: readonly Glyph[]): string[] =>
    regionLines(own, region).flatMap(({ lines }) => lines.map(({ text }) => text));

  it('is read from the top, columns from the right', () => {
    expect(textOf([...column('市民窓口', 50, 0), ...column('改善室', 30, 0)])).toEqual([
      '市民窓口',
      '改善室',
    ]);
  });

  it('is no stack of grades', () => {
    expect(isVertical(column('○△○', 0, 0))).toBe(false);
    expect(isVertical(column('123', 0, 0))).toBe(false);
  });

  it('may be turned glyphs', () => {
    const turned = column('課民市', 0, 0).map((glyph): Glyph => ({ ...glyph, turn: 3 }));
    expect(textOf(turned)).toEqual(['市民課']);
  });
});

describe('what stays together at a line’s beginning', () => {
  it.each([
    ['市民', 1],
    ['「市民」', 2],
    ['市、民', 2],
    ['OCRの', 3],
    ['（2020年', 5],
    ['円)①の', 3],
    ['は、62名', 4],
    ['', 0],
  ])('%s: %i', (text, count) => {
    expect(firstPiece(Array.from(text))).toBe(count);
  });
});

describe('a line goes on', () => {
  const unwrapped = (lines: readonly TextLine[]): string[] =>
    unwrapLines(lines, { region, padding: 5 }).map(({ text }) => text);

  it('where the next piece would not have fitted behind it', () => {
    expect(unwrapped([line('窓口の待ち時間を短', 5), line('くする。', 5)])).toEqual([
      '窓口の待ち時間を短くする。',
    ]);
  });

  it('not where it would have', () => {
    expect(unwrapped([line('窓口の改善', 5), line('協働の促進', 5)])).toEqual([
      '窓口の改善',
      '協働の促進',
    ]);
  });

  it('not where a bullet begins the next', () => {
    expect(unwrapped([line('●窓口に案内係を置', 5), line('●冊子を配った。', 5)])).toHaveLength(2);
  });

  it('with the ・ of a word', () => {
    expect(unwrapped([line('ワーク・ライフの調', 5), line('・和をはかる。', 5)])).toHaveLength(1);
  });

  it('with a space between Latin words, and with the space that was printed', () => {
    const wide = { ...line('窓口 data ', 5), right: 95 };
    expect(unwrapped([wide, line('center', 5)])).toEqual(['窓口 data  center'.replace('  ', ' ')]);
    const kept = { ...line('むすんで', 5), right: 94, spaceBehind: true };
    expect(unwrapped([kept, line('ひらいて', 5)])).toEqual(['むすんで ひらいて']);
  });

  it('behind an opening bracket, wherever it stands', () => {
    expect(unwrapped([line('平均（', 5), line('月）', 5)])).toEqual(['平均（月）']);
  });

  it('in centred text as well', () => {
    const centred = [line('市民相談', 30), line('室', 45)];
    expect(unwrapped(centred)).toHaveLength(2);
    const narrow = { region: { ...region, left: 25, right: 75 }, padding: 5 };
    expect(unwrapLines(centred, narrow).map(({ text }) => text)).toEqual(['市民相談室']);
  });
});

describe('columns of text', () => {
  const text = '市の取組の背景と経過を述べる文章';
  const both = Array.from({ length: 6 }, (_, i) => [
    ...glyphs(text, 0, i * 12),
    ...glyphs(text, 190, i * 12),
  ]);
  const area = { left: 0, top: 0, right: 350, bottom: 100 };

  it('are read one after the other', () => {
    const columns = splitColumns(both, area);
    expect(columns.map(({ lines }) => lines.length)).toEqual([6, 6]);
  });

  it('are none where lines have further gaps: that is a table', () => {
    const rows = both.map((own, i) => [...glyphs('1', -60, i * 12), ...own]);
    expect(splitColumns(rows, area)).toHaveLength(1);
  });
});

describe('glyphs', () => {
  it('printed twice at one place are one, and bold', () => {
    const twice = [...glyphs('部', 0, 0), ...glyphs('部', 0.5, 0.2), ...glyphs('部', 10, 0)];
    const single = undoubleGlyphs(twice);
    expect(single.map(({ bold }) => bold)).toEqual([true, false]);
  });

  it('of symbol fonts are the bullets that they draw', () => {
    expect(glyphMeaning('\uf0b7', true)).toBe('•');
    expect(glyphMeaning('\ue123', true)).toBeNull();
    expect(glyphMeaning('市', false)).toBeNull();
    expect(glyphMeaning('市', true)).toBe('市');
  });

  it('of spaces alone are no line', () => {
    expect(readLine(glyphs('   ', 0, 0))).toBeNull();
  });
});
