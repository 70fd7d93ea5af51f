import { describe, expect, it } from 'vitest';
import {
  isMisfit,
  keyEvidence,
  keyScore,
  valueScore,
} from '../../../src/layouts/form/key-evidence.ts';
import { cellWith, tableOf } from './read-table.ts';

const plain = tableOf(
  '項目|花壇の手入れ',
  '目標|花を植える。',
  '住民の声|よい',
  '成果|花を、植えた。',
  '評価|A',
);
const marked = tableOf('*項目|花壇の手入れ', '*住民の声|よい');

const ofPlain = keyEvidence(plain.table, 0, plain.desk);
const ofMarked = keyEvidence(marked.table, 0, marked.desk);
const score = (text: string) => keyScore(cellWith(plain.table, text), ofPlain);

describe('for a cell being a label', () => {
  it('its word speaks most', () => {
    expect(score('項目')).toBeGreaterThan(score('住民の声'));
    expect(score('項目')).toBeGreaterThan(0);
  });

  it('a sentence speaks against it, whatever stands around', () => {
    expect(score('花を、植えた。')).toBeLessThan(-3);
  });

  it('an unknown word needs its place: below other labels rather than beside them', () => {
    expect(score('住民の声')).toBeGreaterThan(score('よい'));
    expect(score('よい')).toBeLessThan(0);
  });

  it('a header cell speaks, where others are none', () => {
    const unmarked = keyScore(cellWith(marked.table, 'よい'), ofMarked);
    const header = keyScore(cellWith(marked.table, '住民の声'), ofMarked);
    expect(header - unmarked).toBeGreaterThanOrEqual(1.5);
    const all = tableOf('*項目|*花壇の手入れ');
    expect(keyEvidence(all.table, 0, all.desk).isMarked()).toBe(false);
  });
});

describe('for a cell being the value of a label', () => {
  const form = tableOf(
    'No.|1|担当課|案内課|評価|A',
    'No.|花壇の手入れ|担当課|正規職員|評価|よい',
    '項目|目標|成果||課題|ない',
  );
  const evidence = keyEvidence(form.table, 0, form.desk);
  const of = (key: string, value: string) =>
    valueScore(cellWith(form.table, key), cellWith(form.table, value), evidence);

  it.each([
    ['No.', '1', '花壇の手入れ'],
    ['担当課', '案内課', '正規職員'],
    ['評価', 'A', 'よい'],
  ])('below %s speaks its form: %s, not %s', (key, fitting, other) => {
    expect(of(key, fitting)).toBeGreaterThan(0);
    expect(of(key, other)).toBeLessThan(of(key, fitting));
    expect(isMisfit(cellWith(form.table, key), cellWith(form.table, fitting), form.desk)).toBe(
      false,
    );
    expect(isMisfit(cellWith(form.table, key), cellWith(form.table, other), form.desk)).toBe(true);
  });

  it('speaks against it that it is a label itself', () => {
    expect(of('項目', '目標')).toBeLessThan(-3);
  });

  it('a blank says next to nothing', () => {
    const blank = valueScore(cellWith(form.table, '成果'), null, evidence);
    expect(blank).toBeGreaterThan(-1);
    expect(blank).toBeLessThan(0);
  });

  it('any text fits a label that takes any', () => {
    expect(of('課題', 'ない')).toBe(0);
  });
});
