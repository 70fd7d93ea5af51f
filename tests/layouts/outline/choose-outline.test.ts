import { describe, expect, it } from 'vitest';
import { choose, type Tried } from '../../../src/layouts/outline/choose-outline.ts';

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
});
