import { describe, expect, it } from 'vitest';
import { numberedItems } from '../../../src/layouts/outline/numbered-items.ts';
import { type Piece, stylesOf } from '../../../src/layouts/outline/outline.ts';
import { readPieces, styleIn } from './read-pieces.ts';

/** The lines that are items of a list and no titles, where both are set as one line is. */
function itemsIn(given: string | readonly Piece[], title = '(1) 花壇'): string[] {
  const pieces = typeof given === 'string' ? readPieces(given) : given;
  const styles = stylesOf(pieces);
  const labels = new Set(pieces.flatMap(({ known, style }) => (known ? [style] : [])));
  const outline = { titles: new Set([styleIn(pieces, title)]), standIn: null, labels };
  const items = numberedItems(pieces, styles, outline);
  return pieces.flatMap(({ atom }, at) => (items.has(at) ? [atom.text] : []));
}

const first = '(1) 花壇\n【目標】\n植える。\n';
const list = '【成果】\n(1) 種をまく\n(2) 水をやる\n';
const items = ['(1) 種をまく', '(2) 水をやる'];

describe('numbered lines below a label without text are its text', () => {
  it('where another label of the initiative follows', () => {
    expect(itemsIn(`${first}${list}【評価】\n咲いた。\n`)).toEqual(items);
  });

  it('where the next title goes on from the one above', () => {
    expect(itemsIn(`${first}${list}(2) 橋\n【目標】\n守る。\n`)).toEqual(items);
  });

  it('and the last of them begins the next initiative where its number and label are those of one', () => {
    const text = `${first}【成果】\n(1) 種をまく\n(2) 橋\n【目標】\n守る。\n`;
    expect(itemsIn(text)).toEqual(['(1) 種をまく']);
  });

  it('below a label of the department, where no label follows them and titles elsewhere have labels', () => {
    expect(itemsIn(`【職員数】\n(1) 窓口\n(2) 庶務\n\n記す。\n${first}`)).toEqual([
      '(1) 窓口',
      '(2) 庶務',
    ]);
    expect(itemsIn(`【職員数】\n(1) 窓口\n(2) 庶務\n【評価】\nよい。\n${first}`)).toEqual([]);
  });
});

describe('numbered lines are titles', () => {
  it.each([
    [
      'where the label above has text',
      `${first}【成果】まく。\n(1) 種\n(2) 水\n【評価】\nよい。\n`,
    ],
    ['where they do not begin with 1', `${first}【成果】\n(2) 種\n(3) 水\n【評価】\nよい。\n`],
    [
      'where the label of the first initiative follows',
      `${first}${list}(3) 草をとる\n【目標】\nよい。\n`,
    ],
    ['where no label stands above', `${first}記す。\n(1) 種\n(2) 水\n【評価】\nよい。\n`],
    ['where no title has a label', `【職員数】\n(1) 花壇\n(2) 橋\n\n記す。\n`],
    ['where text follows', `${first}${list}記す。\n`],
    ['where the title above has no number', `(1) 花壇\n【目標】\n植える。\n`],
    [
      'where the next number is not that of the next title',
      `${first}${list}(4) 橋\n【目標】\n守る。\n`,
    ],
  ])('%s', (_where, text) => {
    expect(itemsIn(text)).toEqual([]);
  });

  it('below what ends an initiative, but where that is a closing section without labels', () => {
    const text = `${first}【評価】\n咲いた。\n\nおわりに\n(1) 種\n(2) 水\n\n記す。\n`;
    const ended = (heading: 'closing' | null): readonly Piece[] =>
      readPieces(text).map((piece) =>
        piece.atom.text === 'おわりに'
          ? { ...piece, role: 'end', atom: { ...piece.atom, heading } }
          : piece,
      );
    expect(itemsIn(ended(null))).toEqual([]);
    expect(itemsIn(ended('closing'))).toEqual(['(1) 種', '(2) 水']);
  });

  it('behind what has ended the initiative above', () => {
    const text = `${first}記す。\n${list}【評価】\n咲いた。\n`;
    expect(itemsIn(text)).toEqual(items);
    const ended = readPieces(text).map(
      (piece): Piece => (piece.atom.text === '記す。' ? { ...piece, role: 'end' } : piece),
    );
    expect(itemsIn(ended)).toEqual([]);
  });
});
