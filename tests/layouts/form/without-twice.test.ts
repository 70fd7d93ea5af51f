import { describe, expect, it } from 'vitest';
import { isBesideBar } from '../../../src/layouts/form/is-beside-bar.ts';
import { keyEvidence } from '../../../src/layouts/form/key-evidence.ts';
import { ownCells } from '../../../src/layouts/form/own-cells.ts';
import { withoutTwice } from '../../../src/layouts/form/without-twice.ts';
import { cellsAt } from '../../../src/layouts/grid/row-facts.ts';
import type { Row } from '../../../src/parse/document.ts';
import { printed, tableOf } from './read-table.ts';

/** The cells of the first row of a table that are read, and those that repeat one. */
function firstRow(...rows: readonly string[]): (string | null)[][] {
  const { table, desk } = tableOf(...rows);
  const own = ownCells(table.rows[0] as Row, 0);
  const { cells, copies } = withoutTwice(own, table, keyEvidence(table, 0, desk));
  return [cells.map(printed), copies.map(printed)];
}

const bars = ['計画|目標|植える。', '実施|成果|植えた。'];

describe('of two cells alike', () => {
  it('the second label beside a bar and the second value are copies', () => {
    expect(firstRow('事業名|事業名|花壇', ...bars)).toEqual([['事業名', '花壇'], ['事業名']]);
    expect(firstRow('担当課|花壇課|花壇課')).toEqual([['担当課', '花壇課'], ['花壇課']]);
  });

  it.each([
    ['in a row of four', '担当課|花壇課|花壇課|水路課'],
    ['in a row of two', '花壇課|花壇課'],
    ['behind an unknown label', '世話役|花壇|花壇'],
    ['that are labels', '評価|成果|成果'],
    ['that are numbers', 'No.|1|1'],
    ['that are grades', '評価|B|B'],
  ])('neither is one %s', (_where, row) => {
    expect(firstRow(row)).toEqual([row.split('|'), []]);
  });
});

describe('a label stands beside a bar', () => {
  const isBeside = (...rows: readonly string[]): boolean => {
    const { table, desk } = tableOf(...rows);
    return isBesideBar(cellsAt(table, 0), keyEvidence(table, 0, desk));
  };

  it('where labels stand in its column', () => {
    expect(isBeside('評価|課題|人手', ...bars)).toBe(true);
    expect(isBeside('評価|課題|人手', '花壇|20|植える。', '水路|4|掃く。')).toBe(false);
  });

  it.each([
    ['by itself', '課題'],
    ['with no value', '評価|課題'],
    ['in a row of four', '評価|課題|人手|花壇'],
    ['above another label', '評価|課題|成果'],
    ['that nobody knows', '評価|世話役|人手'],
    ['behind the label of a name', '事業名|課題|人手'],
  ])('not %s', (_how, row) => {
    expect(isBeside(row, ...bars)).toBe(false);
  });
});
