import { claim } from './desk/desk.ts';
import { keepRow } from './desk/keep.ts';
import { currentSheet } from './desk/sheets.ts';
import type { Layout, Reading, View } from './layout.ts';
import { takePair } from './pairs/take-pair.ts';
import { closeRecord } from './prose/prose.ts';

/** Labels and values of the department: goals, staff, budget, head. */
export const departmentBlock: Layout = {
  name: 'department-block',
  recognise: ({ pairs }) => {
    const block = pairs();
    const known = block?.pairs.filter((pair) => pair.block !== null).length ?? 0;
    if (!block || known === 0 || known * 2 < block.pairs.length) return null;
    return {
      confidence:
        known === block.pairs.length ? 0.92 : known * 4 >= block.pairs.length * 3 ? 0.85 : 0.75,
      why: `${known} of ${block.pairs.length} labels are those of a department`,
    };
  },
  read: readBlock,
};

function readBlock({ from, desk, prose, pairs }: View): Reading {
  const block = pairs();
  if (!block) return { end: from + 1, frame: null };
  closeRecord(prose, desk);
  for (const pair of block.pairs) takePair(pair, desk);
  for (const cell of block.copies) claim(desk, cell.lines, 'decoration');
  if (block.strays.length > 0) keepRow(block.strays, currentSheet(desk), desk);
  return { end: block.end, frame: null };
}
