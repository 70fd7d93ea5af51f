import { describe, expect, it } from 'vitest';
import { groupStyles } from '../../../src/layouts/outline/group-styles.ts';
import type { Piece } from '../../../src/layouts/outline/outline.ts';
import { readPieces, styleIn } from './read-pieces.ts';

/** The lines that head groups, where the titles are set as one line is. */
function headsIn(text: string | readonly Piece[], title: string): string[] {
  const pieces = typeof text === 'string' ? readPieces(text) : text;
  const titles = new Set([styleIn(pieces, title)]);
  const groups = groupStyles(pieces, { titles, standIn: null, labels: new Set() });
  return pieces.filter(({ style }) => groups.has(style)).map(({ atom }) => atom.text);
}

const of = (title: string) => `${title}\n【目標】\n進める。\n`;

describe('lines right above titles head groups', () => {
  it('where a second title stands below one of them', () => {
    const text = `■学び\n${of('●花壇')}${of('●橋')}■くらし\n${of('●道')}`;
    expect(headsIn(text, '●花壇')).toEqual(['■学び', '■くらし']);
  });

  it('where each heads one title, and these are numbered on', () => {
    const text = `■学び\n${of('(1) 花壇')}■くらし\n${of('(2) 橋')}`;
    expect(headsIn(text, '(1) 花壇')).toEqual(['■学び', '■くらし']);
  });

  it('where the noun of the only one is that of a group', () => {
    expect(headsIn(`基本目標1 学び\n${of('●花壇')}`, '●花壇')).toEqual(['基本目標1 学び']);
  });

  it('where the only one is numbered by a word or in Roman digits above several titles', () => {
    const titles = of('●花壇') + of('●橋');
    expect(headsIn(`Ⅰ 学び\n${titles}`, '●花壇')).toEqual(['Ⅰ 学び']);
    expect(headsIn(`重点1 学び\n${titles}`, '●花壇')).toEqual(['重点1 学び']);
    expect(headsIn(`■学び\n${titles}`, '●花壇')).toEqual([]);
  });

  it('where the only one is so numbered above the only title, and that is set by a sign or plain number', () => {
    expect(headsIn(`Ⅰ 学び\n${of('●花壇')}`, '●花壇')).toEqual(['Ⅰ 学び']);
    expect(headsIn(`Ⅰ 学び\n${of('(1) 花壇')}`, '(1) 花壇')).toEqual(['Ⅰ 学び']);
    expect(headsIn(`Ⅰ 学び\n${of('（ア）花壇')}`, '（ア）花壇')).toEqual([]);
  });

  it('with a section between them and the title', () => {
    const text = `■学び\n（公園課）\n${of('●花壇')}${of('●橋')}■くらし\n（道路課）\n${of('●道')}`;
    expect(headsIn(text, '●花壇')).toEqual(['■学び', '■くらし']);
  });

  it('as headings without a number', () => {
    const text = `## 学び\n\n${of('●花壇')}${of('●橋')}\n## くらし\n\n${of('●道')}`;
    expect(headsIn(text, '●花壇')).toEqual(['学び', 'くらし']);
  });
});

describe('lines above titles head no groups', () => {
  it('where each heads one title without a number', () => {
    expect(headsIn(`■学び\n${of('●花壇')}■くらし\n${of('●橋')}`, '●花壇')).toEqual([]);
  });

  it('where one that is set alike stands elsewhere', () => {
    const text = `■学び\n${of('●花壇')}${of('●橋')}■くらし\n${of('●道')}■おわりに\n記す。\n`;
    expect(headsIn(text, '●花壇')).toEqual([]);
  });

  it('where one stands right below a label that it is the text of', () => {
    const text = `●花壇\n【目標】\n■進める\n${of('●橋')}【目標】\n■守る\n${of('●道')}${of('●川')}`;
    expect(headsIn(text, '●花壇')).toEqual([]);
  });

  it.each([
    ['a plain line', '学び', 'くらし'],
    ['a known label', '【成果】', '【成果】'],
    ['a section', '■公園課', '■道路課'],
    ['a sentence', '■学びを進める。', '■くらしを守る。'],
  ])('as %s', (_what, one, other) => {
    const text = `${one}\n${of('●花壇')}${of('●橋')}${other}\n${of('●道')}`;
    expect(headsIn(text, '●花壇')).toEqual([]);
  });

  it('where what ends an initiative stands between the first title and the second', () => {
    const text = `■学び\n${of('●花壇')}【成果】\n${of('●橋')}■くらし\n${of('●道')}`;
    const pieces = readPieces(text);
    expect(headsIn(pieces, '●花壇')).toEqual(['■学び', '■くらし']);
    const ended = pieces.map(
      (piece): Piece => (piece.atom.text === '【成果】' ? { ...piece, role: 'end' } : piece),
    );
    expect(headsIn(ended, '●花壇')).toEqual([]);
  });
});
