import { describe, expect, it } from 'vitest';
import { type Cut, cutBy } from '../../../src/layouts/outline/cut.ts';
import { stylesOf } from '../../../src/layouts/outline/outline.ts';
import { readPieces, styleIn } from './read-pieces.ts';

/** Cuts a text whose titles are set as one line of it, and its labels as another. */
function cut(text: string, title: string, label: string): Cut & { readonly lines: string[] } {
  const pieces = readPieces(text);
  const outline = {
    titles: new Set([styleIn(pieces, title)]),
    standIn: null,
    labels: new Set([styleIn(pieces, label)]),
  };
  const made = cutBy(outline, pieces, stylesOf(pieces));
  const lines = pieces.map(({ atom }, at) => `${made.roles[at]} ${atom.text}`);
  return { ...made, lines };
}

const two = '■花壇\n【目標】\n花を植える。\n【成果】\n植えた。\n■橋\n【目標】\n守る。\n';

describe('a cut', () => {
  it('gives titles their labels, and labels their text', () => {
    const made = cut(two, '■花壇', '【目標】');
    expect(made.lines).toEqual([
      'title ■花壇',
      'label 【目標】',
      'text 花を植える。',
      'label 【成果】',
      'text 植えた。',
      'title ■橋',
      'label 【目標】',
      'text 守る。',
    ]);
    expect(made).toMatchObject({ records: 2, labelled: 2, labels: 3, known: 3, distinct: 2 });
  });

  it('counts labels that several initiatives share, and those met twice in one', () => {
    expect(cut(two, '■花壇', '【目標】')).toMatchObject({ shared: 2, again: 0 });
    const twice = '■花壇\n【目標】\n花を植える。\n【目標】\n守る。\n';
    expect(cut(twice, '■花壇', '【目標】')).toMatchObject({ again: 1 });
  });

  it('counts text under labels and text under none, in characters', () => {
    const made = cut('■花壇\nはじめに。\n【目標】\n花を植える。\n', '■花壇', '【目標】');
    expect(made).toMatchObject({ uncovered: 'はじめに。'.length, covered: '花を植える。'.length });
  });

  it('counts known labels outside the initiatives', () => {
    const made = cut('【成果】\n植えた。\n■花壇\n【目標】\n花を植える。\n', '■花壇', '【目標】');
    expect(made).toMatchObject({ outside: 1, records: 1 });
  });

  it('counts an initiative whose labels have no text as none that is labelled', () => {
    expect(cut('■花壇\n【目標】\n■橋\n【目標】\n', '■花壇', '【目標】')).toMatchObject({
      records: 2,
      labelled: 0,
    });
  });

  it('counts titles that are known words', () => {
    const made = cut('■課題\n【目標】\n花を植える。\n■橋\n【目標】\n守る。\n', '■課題', '【目標】');
    expect(made.knownTitles).toBe(1);
  });

  it('follows the numbers of titles, and tells where they begin again', () => {
    const numbered = (...numbers: readonly number[]) =>
      numbers.map((no) => `(${no}) 取り組み${no}の話\n【目標】\n花を植える。\n`).join('');
    const titleOf = (no: number) => `(${no}) 取り組み${no}の話`;
    expect(cut(numbered(1, 2, 3), titleOf(1), '【目標】')).toMatchObject({
      numbered: 3,
      restarts: 0,
    });
    expect(cut(numbered(1, 2, 1), titleOf(1), '【目標】')).toMatchObject({
      numbered: 3,
      restarts: 1,
    });
    expect(cut(numbered(2, 5, 9), titleOf(2), '【目標】').numbered).toBe(0);
  });

  it('takes the title from the line below a lone number', () => {
    const text = '重点課題1\n花壇\n目標：花を植える。\n重点課題2\n橋\n目標：守る。\n';
    expect(cut(text, '重点課題1', '目標：花を植える。').lines.slice(0, 3)).toEqual([
      'title 重点課題1',
      'subtitle 花壇',
      'label 目標：花を植える。',
    ]);
  });

  it('knows a lone title that is set like any other line', () => {
    expect(cut('花壇\n【目標】\n花を植える。\n', '花壇', '【目標】').plain).toBe(true);
    expect(cut(two, '■花壇', '【目標】').plain).toBe(false);
  });

  it('leaves a section above a title to it, and takes one below a label for its text', () => {
    const above = '（案内課）\n■花壇\n【目標】\n花を植える。\n（公園課）\n■橋\n【目標】\n守る。\n';
    expect(cut(above, '■花壇', '【目標】').lines.filter((line) => /課）/.test(line))).toEqual([
      'sheet （案内課）',
      'sheet （公園課）',
    ]);
    const below = '■花壇\n【成果】\n（案内課）\n【目標】\n守る。\n';
    expect(cut(below, '■花壇', '【目標】').lines).toContain('text （案内課）');
  });
});
