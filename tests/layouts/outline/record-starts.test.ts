import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../src/layouts/outline/outline.ts';
import { recordStarts } from '../../../src/layouts/outline/record-starts.ts';
import { readPieces } from './read-pieces.ts';

/** The line with which each form begins whose name stands below others of its lines. */
function startsIn(given: string | readonly Piece[]): string[] {
  const pieces = typeof given === 'string' ? readPieces(given) : given;
  const names = pieces.flatMap(({ label }, at) => (label === '取組名' ? [at] : []));
  return [...recordStarts(pieces, names)].map(
    ([first, name]) => `${pieces[first]?.atom.text} … ${pieces[name]?.atom.text}`,
  );
}

const first = '整理番号：1\n担当課：公園課\n取組名：花壇\n目標：植える。\n';
const second = '整理番号：2\n担当課：道路課\n取組名：橋\n目標：守る。\n';

describe('a form begins with the labels in front of its name', () => {
  it('where each stands in a paragraph of its own', () => {
    expect(startsIn(`${first}\n${second}`)).toEqual([
      '整理番号：1 … 取組名：花壇',
      '整理番号：2 … 取組名：橋',
    ]);
  });

  it('where several stand in one, with those that all names have in front of them', () => {
    expect(startsIn(first + second)).toEqual([
      '整理番号：1 … 取組名：花壇',
      '整理番号：2 … 取組名：橋',
    ]);
    const fewer = '担当課：公園課\n取組名：花壇\n目標：植える。\n';
    expect(startsIn(fewer + second)).toEqual([
      '担当課：公園課 … 取組名：花壇',
      '担当課：道路課 … 取組名：橋',
    ]);
    expect(startsIn(`備考：なし\n取組名：花壇\n目標：植える。\n${second}`)).toEqual([]);
  });

  it('back to the beginning of its paragraph, and over what is furniture', () => {
    expect(startsIn(`天気：晴れ\n\n${first}`)).toEqual(['整理番号：1 … 取組名：花壇']);
    const pieces = readPieces(`整理番号：1\n3\n担当課：公園課\n取組名：花壇\n`);
    expect(startsIn(pieces)).toEqual(['整理番号：1 … 取組名：花壇']);
    const turned = (role: Piece['role']) =>
      pieces.map((piece) => (piece.atom.text === '3' ? { ...piece, role } : piece));
    expect(startsIn(turned('skip'))).toEqual(['整理番号：1 … 取組名：花壇']);
    expect(startsIn(turned('end'))).toEqual(['担当課：公園課 … 取組名：花壇']);
  });

  it('where they are set as the label of the name is', () => {
    const others = '（1）整理番号：1\n【整理番号】1\n担当課：公園課\n取組名：花壇\n';
    expect(startsIn(others)).toEqual(['担当課：公園課 … 取組名：花壇']);
  });

  it('in a list of terms over all of it', () => {
    const text =
      '<dl><dt>整理番号</dt><dd>1</dd><dt>担当課</dt><dd>公園課</dd><dt>取組名</dt><dd>花壇</dd></dl>';
    expect(startsIn(text)).toEqual(['整理番号 … 取組名']);
  });

  it('behind the labels of the department and what no list knows below them', () => {
    const text = `部長名：山田\n電話：12\n${first}`;
    expect(startsIn(text)).toEqual(['整理番号：1 … 取組名：花壇']);
    expect(startsIn(`電話：12\n${first}`)).toEqual(['電話：12 … 取組名：花壇']);
  });
});

it('a form whose name stands first begins nowhere else', () => {
  expect(startsIn('取組名：花壇\n目標：植える。\n\n取組名：橋\n目標：守る。\n')).toEqual([]);
});
