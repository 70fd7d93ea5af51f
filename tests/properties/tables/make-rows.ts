import {
  amountCell,
  codeCell,
  emptyCell,
  gradeCell,
  isStatementKey,
  type Maker,
  phraseCell,
  statementCell,
  wordCell,
} from './make-cell.ts';
import type { Cell, Column, Row } from './model.ts';
import * as phrases from './phrases.ts';

/** How the rows of a department are numbered and which sections they share. */
export interface Plan {
  readonly numbers: (row: number) => Cell;
  readonly sections: readonly Cell[];
  readonly unit: string;
  /** Whether the unit has a column of its own. */
  readonly unitColumn: boolean;
}

export function makePlan(columns: readonly Column[], maker: Maker): Plan {
  const { random } = maker;
  const sections = Array.from({ length: random.between(1, 3) }, () =>
    phraseCell(phrases.sections, maker),
  );
  return {
    numbers: numbering(maker),
    sections,
    unit: random.pick(['人', '件', '回', '世帯']),
    unitColumn: columns.some(({ key }) => key === 'unit'),
  };
}

function numbering(maker: Maker): (row: number) => Cell {
  const from = maker.random.pick([1, 1, 1, 7]);
  const style = styles.find(([share]) => maker.numbering < share)?.[1] ?? plain;
  return (row) => style(from + row, maker);
}

type Numbering = (n: number, maker: Maker) => Cell;

const plain: Numbering = (n) => wordCell(`${n}`, []);

const fullWidth = (n: number): string =>
  `${n}`.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Ways to number rows, each up to a share of 100. */
const styles: readonly (readonly [share: number, style: Numbering])[] = [
  [45, plain],
  [55, (n) => wordCell(`${1000 + n}`, [])],
  [65, (n) => ({ ...wordCell(`${n}.`, []), reading: [`${n}`] })],
  [73, (n) => ({ ...wordCell(fullWidth(n), []), reading: [`${n}`] })],
  [82, (n) => wordCell('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮'[(n - 1) % 15] ?? '', [])],
  [91, (n) => wordCell(`2-${n}`, [])],
  [100, (_, maker) => codeCell(maker)],
];

/** `count` rows with one cell a column. */
export function makeRows(columns: readonly Column[], count: number, maker: Maker): Row[] {
  const plan = makePlan(columns, maker);
  let section = 0;
  return Array.from({ length: count }, (_, i) => {
    if (i > 0 && section < plan.sections.length - 1 && maker.random.chance(0.5)) section++;
    const cells = columns.map((column) =>
      column.key === 'section'
        ? (plan.sections[section] as Cell)
        : makeCell(column, i, plan, maker),
    );
    return { cells, given: {}, added: [] };
  });
}

export function makeCell(column: Column, row: number, plan: Plan, maker: Maker): Cell {
  const { random } = maker;
  const { key } = column;
  if (isStatementKey(key)) return random.chance(0.04) ? emptyCell() : statementCell(key, maker);
  if (key === 'no') return plan.numbers(row);
  if (key === 'initiative') return phraseCell(phrases.titles, maker);
  if (key === 'rating') return gradeCell(maker);
  if (key === 'categories') return categoryCell(column, maker);
  if (key === 'extra') return random.chance(0.1) ? emptyCell() : phraseCell(phrases.remarks, maker);
  if (key === 'indicatorName') return phraseCell(phrases.indicatorNames, maker);
  if (key === 'unit') return wordCell(plan.unit, []);
  return amountCell(maker, plan.unitColumn ? '' : plan.unit);
}

/** Headers that list their words hold these; others a word of their own. */
function categoryCell({ header }: Column, { random }: Maker): Cell {
  if (!header.includes('総計')) return wordCell(random.pick(phrases.categories), []);
  return wordCell(random.pick(['総計', '行革', 'その他', '総計 行革']), []);
}
