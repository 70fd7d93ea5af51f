import { textOf } from '../concepts/text-of.ts';
import type { Table } from '../parse/document.ts';
import { claim, type Desk } from './desk.ts';
import { keepRow } from './keep.ts';
import { closeUp, type Pair, readPairs } from './key-values.ts';
import type { Layout } from './layout.ts';
import { closeRecord, type Prose } from './prose/prose.ts';
import { currentSheet, takeMetadata } from './sheets.ts';
import { addTrace } from './trace.ts';

/** Labels and values of the department: goals, staff, budget, head. */
export const departmentBlock: Layout = {
  name: 'department-block',
  recognise: (table, from, desk) => {
    const block = readPairs(table, from, desk);
    const known = block?.pairs.filter((pair) => pair.block !== null).length ?? 0;
    if (!block || known === 0 || known * 2 < block.pairs.length) return null;
    return {
      confidence: known === block.pairs.length ? 0.92 : 0.75,
      why: `${known} of ${block.pairs.length} labels are those of a department`,
    };
  },
  read: (table, from, desk, prose) => readBlock(table, from, desk, prose),
};

function readBlock(table: Table, from: number, desk: Desk, prose: Prose): number {
  const block = readPairs(table, from, desk);
  if (!block) return from + 1;
  closeRecord(prose, desk);
  for (const pair of block.pairs) readPair(pair, desk);
  for (const cell of block.copies) claim(desk, cell.lines, 'decoration');
  if (block.strays.length > 0) keepRow(block.strays, currentSheet(desk), desk);
  addTrace(desk, 'department-block', table.start, null, 0);
  return block.end;
}

function readPair(pair: Pair, desk: Desk): void {
  const value = textOf(pair.values);
  const group = pair.group ? closeUp(textOf(pair.group.lines)) : null;
  if (value !== '') takeMetadata(desk, { group, label: pair.label, value }, pair.key.start);
  claim(desk, pair.key.lines, value === '' ? 'decoration' : 'field');
  claim(desk, pair.values, 'field');
  if (pair.group) claim(desk, pair.group.lines, value === '' ? 'decoration' : 'field');
}
