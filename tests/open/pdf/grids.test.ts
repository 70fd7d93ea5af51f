import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactGrid } from '../../../src/open/pdf/compact-grid.ts';
import { dropUnderlines } from '../../../src/open/pdf/drop-underlines.ts';
import type { Grid, GridCell } from '../../../src/open/pdf/grid.ts';
import { joinRules } from '../../../src/open/pdf/join-rules.ts';
import type { Rule } from '../../../src/open/pdf/page-marks.ts';
import { placeGlyphs } from '../../../src/open/pdf/place-glyphs.ts';
import { readGrids } from '../../../src/open/pdf/read-grids.ts';
import { snapRules } from '../../../src/open/pdf/snap-rules.ts';
import { splitBeside } from '../../../src/open/pdf/split-beside.ts';
import { splitStacked } from '../../../src/open/pdf/split-stacked.ts';
import { across, down, glyphs, lattice } from './made.ts';

/** `row,column+rowSpan×colSpan` of every cell. */
const cellsOf = (grid: Grid | undefined): string[] =>
  (grid?.cells ?? []).map(
    ({ row, column, rowSpan, colSpan }) => `${row},${column}+${rowSpan}×${colSpan}`,
  );
const gridOf = (rules: readonly Rule[]): Grid | undefined => readGrids(rules)?.[0];

describe('rules', () => {
  it('that nearly share a line are moved onto one', () => {
    const { xs, rules } = snapRules([down(100, 0, 50), down(101.5, 50, 90), down(140, 0, 90)]);
    expect(xs).toHaveLength(2);
    expect(rules[0]?.at).toBe(rules[1]?.at);
  });

  it('end on the lines that they nearly meet', () => {
    const { rules } = snapRules([across(10, 41, 98), down(40, 10, 50), down(100, 10, 50)]);
    expect(rules[0]).toMatchObject({ from: 40, to: 100 });
  });

  it('on one line are joined over small gaps only', () => {
    const pieces = [across(10, 0, 20), across(10, 22, 40), across(10, 60, 80), across(20, 0, 5)];
    expect(joinRules(pieces)).toEqual([across(10, 0, 40), across(10, 60, 80), across(20, 0, 5)]);
  });

  it('below a word are underlines, those of a cell are not', () => {
    const word = glyphs('窓口の改善', 50, 100);
    const rules = [across(111, 50, 100), across(112, 40, 110), across(140, 50, 100)];
    expect(dropUnderlines(rules, word)).toEqual(rules.slice(1));
  });
});

describe('a grid', () => {
  it('has a cell in every slot', () => {
    expect(cellsOf(gridOf(lattice([0, 50, 100], [0, 20, 40])))).toEqual([
      '0,0+1×1',
      '0,1+1×1',
      '1,0+1×1',
      '1,1+1×1',
    ]);
  });

  it('has one cell where no wall parts slots', () => {
    const rules = [across(0, 0, 100), across(40, 0, 100), across(20, 50, 100)];
    const sides = [down(0, 0, 40), down(50, 0, 40), down(100, 0, 40)];
    expect(cellsOf(gridOf([...rules, ...sides]))).toEqual(['0,0+2×1', '0,1+1×1', '1,1+1×1']);
  });

  it('may be drawn of dots, of dashes, of double lines, or cell by cell', () => {
    const whole = lattice([0, 60, 120], [0, 30, 60]);
    const dots = whole.flatMap((rule) =>
      Array.from({ length: Math.floor((rule.to - rule.from) / 2) + 1 }, (_, i) => {
        const from = rule.from + i * 2;
        return { ...rule, from, to: Math.min(rule.to, from + 0.8) };
      }),
    );
    const double = whole.flatMap((rule) => [rule, { ...rule, at: rule.at + 1.2 }]);
    for (const drawn of [dots, double]) expect(cellsOf(gridOf(drawn))).toHaveLength(4);
  });

  it('is closed where its sides are left open', () => {
    const open = [
      across(0, 0, 90),
      across(20, 0, 90),
      across(40, 0, 90),
      down(30, 0, 40),
      down(60, 0, 40),
    ];
    expect(cellsOf(gridOf(open))).toHaveLength(6);
  });

  it('tells which cells a page has cut', () => {
    const rules = [across(0, 0, 90), across(20, 0, 90), ...[0, 30, 90].map((x) => down(x, 0, 60))];
    const open = gridOf(rules)?.cells.map(({ openTop, openBottom }) => [openTop, openBottom]);
    expect(open).toEqual([
      [false, false],
      [false, false],
      [false, true],
      [false, true],
    ]);
  });

  it('is none where rules do not meet', () => {
    expect(readGrids([across(0, 0, 90), across(20, 0, 90), down(300, 0, 40)])).toEqual([]);
  });

  it('is one of several on a page', () => {
    const rules = [...lattice([0, 50, 100], [0, 20]), ...lattice([0, 50, 100], [40, 60])];
    expect(readGrids(rules)).toHaveLength(2);
  });

  it('may be boxes beside each other', () => {
    const boxes = [0, 60].flatMap((x) => [0, 30].flatMap((y) => lattice([x, x + 52], [y, y + 22])));
    const [grid] = readGrids(boxes) ?? [];
    const fill = (cell: GridCell): GridCell =>
      cell.bottom - cell.top > 20 && cell.right - cell.left > 20
        ? { ...cell, glyphs: glyphs('あ', 0, 0) }
        : cell;
    const compact = grid && compactGrid({ ...grid, cells: grid.cells.map(fill) });
    expect(cellsOf(compact)).toEqual(['0,0+1×1', '0,1+1×1', '1,0+1×1', '1,1+1×1']);
  });

  it('falls apart where tables stand on one another', () => {
    const list = [0, 20, 40, 80, 120, 200];
    const form = [0, 60, 200];
    const [grid] =
      readGrids([...lattice(form, [0, 20, 40]), ...lattice(list, [40, 60, 80, 100])]) ?? [];
    expect(grid && splitStacked(grid).map(({ ys }) => ys)).toEqual([
      [0, 20, 40],
      [40, 60, 80, 100],
    ]);
  });

  it('falls apart where tables stand beside each other', () => {
    const rules = [
      ...lattice([0, 40, 90], [0, 20, 40]),
      ...lattice([120, 160, 200], [0, 20, 40]),
      across(40, 0, 200),
    ];
    const [grid] = readGrids(rules) ?? [];
    expect(grid && splitBeside(grid).map(({ xs }) => xs)).toEqual([
      [0, 40, 90],
      [120, 160, 200],
    ]);
  });

  it('of any columns and rows gives each its cell, whatever the order of its rules', () => {
    const steps = fc.array(fc.integer({ min: 15, max: 80 }), { minLength: 1, maxLength: 8 });
    const lines = steps.map((widths) => {
      const found = [0];
      for (const width of widths) found.push((found.at(-1) ?? 0) + width);
      return found;
    });
    fc.assert(
      fc.property(lines, lines, fc.infiniteStream(fc.nat()), (xs, ys, random) => {
        const shuffled = lattice(xs, ys)
          .map((rule) => ({ rule, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ rule }) => rule);
        expect(gridOf(shuffled)?.cells).toHaveLength((xs.length - 1) * (ys.length - 1));
      }),
    );
  });

  it('is given up beyond what any table has, in time that does not multiply', () => {
    const many = Array.from({ length: 3000 }, (_, i) => i * 10);
    expect(readGrids(lattice(many, many))).toBeNull();
  });
});

describe('glyphs', () => {
  const [grid] = readGrids(lattice([0, 50, 100], [0, 20])) ?? [];
  const placed = (text: string, left: number): string[] => {
    const { grids } = placeGlyphs(glyphs(text, left, 5), grid ? [grid] : []);
    return (grids[0]?.cells ?? []).map((cell) => cell.glyphs.map((glyph) => glyph.text).join(''));
  };

  it('stand in the cell that holds their middle', () => {
    expect(placed('市民課', 5)).toEqual(['市民課', '']);
    expect(placed('市民課', 55)).toEqual(['', '市民課']);
  });

  it('stay together where a wall cuts one of them: the text runs over', () => {
    expect(placed('窓口改善の事業', 4)).toEqual(['窓口改善の事業', '']);
  });

  it('in a cell inside another belong to the inner one', () => {
    const outer = readGrids(lattice([0, 200, 300], [0, 200])) ?? [];
    const inner = readGrids(lattice([50, 100, 150], [50, 80])) ?? [];
    const { grids } = placeGlyphs(glyphs('内', 60, 60), [...outer, ...inner]);
    expect(grids.map(({ cells }) => cells.map((cell) => cell.glyphs.length))).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });
});
