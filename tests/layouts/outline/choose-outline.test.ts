import { describe, expect, it } from 'vitest';
import {
  choiceOf,
  choose,
  type Tried,
  weighOutlines,
} from '../../../src/layouts/outline/choose-outline.ts';
import { stylesOf } from '../../../src/layouts/outline/outline.ts';
import { readPieces } from './read-pieces.ts';

/** An outline that takes these places for titles, as likely as told. */
function tried(score: number, ...titles: readonly number[]): Tried {
  return { score, first: -1, factors: [], cut: cutOf(titles, 'text||■|bare') };
}

const cutOf = (titles: readonly number[], style: string): Tried['cut'] =>
  ({ titles, outline: { titles: new Set([style]) } }) as unknown as Tried['cut'];

describe('of several outlines', () => {
  it('the likeliest is taken', () => {
    const best = tried(0.8, 0, 4);
    expect(choose([best, tried(0.4, 1, 5)])).toBe(best);
  });

  it('none, where the likeliest is hardly likelier than one with other titles', () => {
    expect(choose([tried(0.8, 0, 4), tried(0.75, 1, 5)])).toBeNull();
    expect(choose([tried(0.8, 0, 4), tried(0.75, 0)])).toBeNull();
  });

  it('the likeliest, where the next ones name the same titles', () => {
    const best = tried(0.8, 0, 4);
    expect(choose([best, tried(0.8, 0, 4), tried(0.79, 0, 4), tried(0.5, 1)])).toBe(best);
  });

  it('none, where a third one with other titles is as likely', () => {
    expect(choose([tried(0.8, 0, 4), tried(0.79, 0, 4), tried(0.78, 1)])).toBeNull();
  });

  it('none, where the titles of another stand right below its own, unless a noun numbers these', () => {
    const best = tried(0.8, 0, 4);
    expect(choose([best, tried(0.6, 1, 5)])).toBeNull();
    expect(choose([best, tried(0.6, 2, 6)])).toBe(best);
    const numbered = { ...best, cut: cutOf([0, 4], 'text||noun:重点課題|bare') };
    expect(choose([numbered, tried(0.6, 1, 5)])).toBe(numbered);
  });

  it('none, where not even the likeliest is likely', () => {
    expect(choose([tried(0.2, 0, 4)])).toBeNull();
    expect(choose([])).toBeNull();
  });

  it('the likeliest, where it is just likely enough, or just so much likelier', () => {
    expect(choose([tried(0.35, 0, 4)])).not.toBeNull();
    expect(choose([tried(0.55, 0, 4), tried(0.5, 1)])).not.toBeNull();
    expect(choose([tried(0.54, 0, 4), tried(0.5, 1)])).toBeNull();
  });
});

describe('of a text', () => {
  const weighed = (text: string) => {
    const pieces = readPieces(text);
    return { pieces, tried: weighOutlines(pieces, stylesOf(pieces)) };
  };

  it('outlines are weighed that give initiatives with labels, the likeliest first', () => {
    const { tried } = weighed(
      `■はじめに\n記す。\n(1) 花壇\n【目標】\n植える。\n(2) 橋\n【目標】\n守る。\n`,
    );
    expect(tried.length).toBeGreaterThan(1);
    const scores = tried.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { cut } of tried) expect(cut).not.toMatchObject({ labelled: 0 });
    expect(weighed('■花壇\n【目標】\n').tried).toEqual([]);
    expect(weighed('■花壇\n記す。\n').tried).toEqual([]);
  });

  it('the first initiative is told, with that of the next likely outline', () => {
    const { pieces, tried } = weighed(
      `■はじめに\n(1) 花壇\n【目標】\n植える。\n■橋\n(2) 橋\n【目標】\n守る。\n`,
    );
    const best = tried[0];
    if (!best) throw new Error('an outline is wanted');
    const { first, runnerUp, score } = choiceOf(best, tried, pieces);
    expect([first?.text, runnerUp?.first?.text]).toEqual(['(1) 花壇', '■はじめに']);
    expect(runnerUp?.score).toBeLessThan(score);
    expect(choiceOf(best, [best], pieces).runnerUp).toBeNull();
  });

  it('a form begins with the first label in front of its name', () => {
    const { pieces, tried } = weighed(
      '整理番号：1\n取組名：花壇\n目標：植える。\n成果：植えた。\n',
    );
    const best = tried[0];
    if (!best) throw new Error('an outline is wanted');
    expect(choiceOf(best, tried, pieces).first?.text).toBe('整理番号：1');
  });
});
