import { describe, expect, it } from 'vitest';
import {
  isLabel,
  isTitleOf,
  type Outline,
  outlinesOf,
  type Piece,
  type Style,
  stylesOf,
} from '../../../src/layouts/outline/outline.ts';
import { readPieces, styleIn } from './read-pieces.ts';

const none: Outline = { titles: new Set(), standIn: null, labels: new Set() };

/** The short lines that are labels, where labels are set as one line is. */
function labelsIn(text: string, label: string): string[] {
  const pieces = readPieces(text);
  const outline = { ...none, labels: new Set([styleIn(pieces, label)]) };
  const styles = stylesOf(pieces);
  return pieces.flatMap((piece) => (isLabel(piece, styles, outline) ? [piece.atom.text] : []));
}

/** The first line of each style of titles of the outlines of a text, and what names initiatives instead. */
function triedIn(given: string | readonly Piece[]): string[] {
  const pieces = typeof given === 'string' ? readPieces(given) : given;
  const first = (style: string) => pieces.find((piece) => piece.style === style)?.atom.text;
  const tried = outlinesOf([...stylesOf(pieces).values()], pieces).map(({ titles, standIn }) =>
    titles.size === 0 ? `named by ${standIn}` : [...titles].map(first).join(' + '),
  );
  return [...new Set(tried)];
}

describe('in a style of labels', () => {
  const known = '【目標】\n植える。\n【成果】\n植えた。\n';

  it('of mostly known words every short text is a label', () => {
    expect(labelsIn(`${known}【ひとこと】\nよい。\n`, '【目標】')).toEqual([
      '【目標】',
      '【成果】',
      '【ひとこと】',
    ]);
    const half = `${known}【ひとこと】\nよい。\n【むすび】\nよい。\n`;
    expect(labelsIn(half, '【目標】')).toContain('【むすび】');
  });

  it('of mostly unknown words those that recur are labels', () => {
    const many = `${known}${'【あさ】\nよい。\n【ひる】\nよい。\n【よる】\nよい。\n'.repeat(2)}`;
    const labels = labelsIn(`${many}【むすび】\nよい。\n`, '【目標】');
    expect([...new Set(labels)]).toEqual([
      '【目標】',
      '【成果】',
      '【あさ】',
      '【ひる】',
      '【よる】',
    ]);
  });

  it('of bare lines an unknown word is a label where it stands three times', () => {
    const bare = (times: number) => `目標\n植える\n成果\n植えた\n${'むすび\nよい\n'.repeat(times)}`;
    expect(labelsIn(bare(2), '目標')).not.toContain('むすび');
    expect(labelsIn(bare(3), '目標')).toContain('むすび');
  });

  it('a sentence is none, however often it stands', () => {
    const many = `■目標\n植える。\n${'■あさ\n■ひる\n'.repeat(2)}`;
    const labels = labelsIn(`${many}■よい。\n■よい。\n`, '■目標');
    expect([...new Set(labels)]).toEqual(['■目標', '■あさ', '■ひる']);
  });

  it('of names only no unknown word is a label', () => {
    const named = '取組名：花壇\n植える。\n時刻：朝\n取組名：橋\n守る。\n時刻：夜\n';
    expect(labelsIn(named, '取組名：花壇')).toEqual(['取組名：花壇', '取組名：橋']);
  });

  it('the labels of a department count as known', () => {
    const text = '【目標】\n植える。\n【部長名】\n山田\n【ひとこと】\nよい。\n【むすび】\nよい。\n';
    expect(labelsIn(text, '【目標】')).toContain('【むすび】');
  });

  it('with many long texts an unknown word that stands once is none', () => {
    const long = '■植える。育てる。\n'.repeat(2);
    const text = (more: string) => `■目標\n■成果\n■課題\n■評価\n■実績\n■ひとこと\n${more}`;
    expect(labelsIn(text(''), '■目標')).toContain('■ひとこと');
    expect(labelsIn(text(long), '■目標')).not.toContain('■ひとこと');
    expect(labelsIn(text(long), '■目標')).not.toContain('■植える。育てる。');
  });
});

describe('an initiative is named', () => {
  it('by the labels that name nothing else', () => {
    expect(triedIn('取組名：花壇\n目標：植える。\n')[0]).toBe('named by null');
    const pieces = readPieces('取組名：花壇\n目標：植える。\n施策：みどり\n');
    const ended = pieces.map((piece): Piece => (piece.lead ? { ...piece, role: 'end' } : piece));
    expect(triedIn(ended)).not.toContain('named by null');
  });

  it('by the first word for what stands above initiatives, where it has a text', () => {
    expect(triedIn('施策：みどり\n目標：植える。\n')).toContain('named by 施策');
    expect(triedIn('施策：みどりを守る。\n目標：植える。\n')).toEqual([]);
    expect(triedIn('施策：\nみどり\n目標：植える。\n')).not.toContain('named by 施策');
    expect(triedIn('施策：・みどり\n目標：植える。\n')).toEqual([]);
  });

  it('by a word for actions, where it begins a paragraph wherever it stands', () => {
    const text = '取組：花壇\n目標：植える。\n\n取組：橋\n目標：守る。\n';
    expect(triedIn(text)).toContain('named by 取組');
    expect(triedIn(text.replace('\n\n', '\n'))).not.toContain('named by 取組');
    expect(triedIn(text.replace('取組：橋', '取組：'))).not.toContain('named by 取組');
  });

  it('by a stand-in only where that has a text, and by no announcement', () => {
    const pieces = readPieces('施策：みどり\n施策：\n取組名：花壇\n目標：植える。\n');
    const [first, empty, name, goal] = pieces;
    if (!first || !empty || !name || !goal) throw new Error('four lines are wanted');
    const standIn = { ...none, standIn: '施策' };
    expect([first, empty, name, goal].map((piece) => isTitleOf(standIn, piece))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([first, name].map((piece) => isTitleOf(none, piece))).toEqual([false, true]);
    expect(isTitleOf(none, { ...name, announces: true })).toBe(false);
  });

  it('by no heading of the sheet that is set as the titles are', () => {
    const pieces = readPieces('■花壇\n■使命\n■基本情報\n■課題\n【目標】\n植える。\n');
    const titles = { ...none, titles: new Set(pieces.map(({ style }) => style)) };
    const found = pieces.filter((piece) => isTitleOf(titles, piece));
    expect(found.map(({ atom }) => atom.text)).not.toContain('■使命');
    expect(found.map(({ atom }) => atom.text)).not.toContain('■基本情報');
    expect(found.map(({ atom }) => atom.text)).toEqual(expect.arrayContaining(['■花壇', '■課題']));
  });
});

describe('titles are sought', () => {
  const labels = '【目標】\n植える。\n【成果】\n植えた。\n';

  it('among short lines that are set alike, the commonest first', () => {
    const text = `(1) みどり\n■花壇\n${labels}■橋\n${labels}`;
    expect(triedIn(text).filter((title) => /^[(■]/.test(title))).toEqual(['■花壇', '(1) みどり']);
  });

  it.each([
    ['known words', '■課題\n■成果\n■橋\n■橋\n'],
    ['names of sections', '（公園課）\n（みどり）\n'],
    ['names of parts', '■基本情報\n■橋\n'],
    ['labels with their texts', '時刻：朝\n天気：晴れ\n'],
    ['long texts', '■植える。育てる。\n■橋\n■道\n■川\n'],
  ])('not among %s', (_what, lines) => {
    const own = (readPieces(lines)[0] as Piece).atom.text;
    const last = readPieces(lines).at(-1)?.atom.text ?? own;
    const tried = triedIn(`${lines}\n◆花壇\n${labels}`);
    expect(tried).toContain('◆花壇');
    expect(tried).not.toContain(own);
    expect(tried).not.toContain(last);
  });

  it('not among the descriptions of terms', () => {
    const tried = triedIn(`<dl><dt>目標</dt><dd>本庁</dd></dl>\n\n◆花壇\n${labels}`);
    expect(tried).toEqual(['◆花壇']);
  });

  it('among headings of neighbouring depths together', () => {
    const text = `## 1 花壇\n\n${labels}\n### 2 橋\n\n${labels}\n#### 3 道\n\n${labels}`;
    expect(triedIn(text)).toEqual(
      expect.arrayContaining(['1 花壇 + 2 橋', '2 橋 + 3 道', '1 花壇', '2 橋', '3 道']),
    );
    expect(triedIn(text)).not.toContain('1 花壇 + 2 橋 + 3 道');
  });

  it('among lines with one noun, in brackets and without', () => {
    const text = `経営課題1 花壇\n${labels}【経営課題2】橋\n${labels}`;
    expect(triedIn(text)).toContain('経営課題1 花壇 + 【経営課題2】橋');
  });

  it('nowhere without a known label', () => {
    expect(triedIn('■花壇\n【ひとこと】\nよい。\n')).toEqual([]);
  });
});

describe('the sets of labels that are tried', () => {
  const setsIn = (text: string) => {
    const pieces = readPieces(text);
    const first = (style: string) => pieces.find((piece) => piece.style === style)?.atom.text;
    return outlinesOf([...stylesOf(pieces).values()], pieces).map(({ titles, labels }) =>
      [[...titles].map(first), [...labels].map(first)].map((texts) => texts.join(' ')).join(' / '),
    );
  };

  it('are all styles with known words, those that are mostly known, and all but one', () => {
    const text = '◆花壇\n【目標】\n植える。\n■成果\n■あさ\n■あさ\n植えた。\n';
    expect(setsIn(text).filter((set) => set.startsWith('◆花壇'))).toEqual([
      '◆花壇 / 【目標】 ■成果',
      '◆花壇 / 【目標】',
      '◆花壇 / ■成果',
    ]);
  });

  it('hold no title', () => {
    const text = '■あさ\n■あさ\n■成果\n【目標】\n植える。\n';
    expect(setsIn(text)).toEqual(['■あさ / 【目標】']);
  });
});

describe('of a long document', () => {
  /** A style of so many lines, none or all of them known words. */
  const style = (name: string, known: number): Style => ({
    ...{ name, count: 4, known, leads: 0, short: 4, blocks: 0, sections: 0, parts: 0 },
    labels: new Map(),
    once: 0,
  });
  const styles = Array.from({ length: 30 }, (_, i) => [style(`t${i}`, 0), style(`l${i}`, 4)]);
  const [piece] = readPieces('花を植える。');

  it.each([
    [1000, 150],
    [100_000, 60],
    [1_000_000, 12],
  ])('with %i lines no more than %i outlines are tried', (lines, most) => {
    if (!piece) throw new Error('a line is wanted');
    const pieces = new Array<Piece>(lines).fill(piece);
    const tried = outlinesOf(styles.flat(), pieces);
    expect(tried).toHaveLength(Math.min(most, lines > 1000 ? 30 : most));
  });
});
