import { describe, expect, it } from 'vitest';
import { readText } from '../table/read-rows.ts';

describe('what is no title of an initiative', () => {
  it('is a grade that stands alone: labels and values have come apart', () => {
    const one = (title: string, grade: string) =>
      [title, '目標', '達成状況', '●植える。', grade, '成果', '植えた。'].join('\n');
    const { records } = readText(
      [
        '令和5年度 目標管理シート',
        '【みどり部長 青柳 恵】',
        one('花壇', 'A'),
        one('水路', 'C'),
      ].join('\n'),
    );
    expect(records).toEqual([]);
  });

  it('is the title of a document that is no sheet', () => {
    const text =
      '<h1>花壇条例（案）の概要</h1><h2>背景</h2><p>花が減った。</p><h2>目的</h2><p>増やす。</p><h2>主な内容</h2><p>植える。</p>';
    expect(readText(text).records).toEqual([]);
  });
});
