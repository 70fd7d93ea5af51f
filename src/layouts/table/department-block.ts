import { isDepartmentKey } from '../../vocabulary/is-department-key.ts';
import { continuesOpen } from '../desk/continues-open.ts';
import { claim } from '../desk/desk.ts';
import { keepRow } from '../desk/keep.ts';
import type { Pair } from '../desk/pair.ts';
import { currentSheet } from '../desk/sheets.ts';
import { shareOf } from '../evidence.ts';
import { takePair } from '../form/take-pair.ts';
import { headsColumns } from './heads-columns.ts';
import type { Layout, Reading, View } from './layout.ts';

/** Labels and values of the department: goals, staff, budget, head. */
export const departmentBlock: Layout = {
  name: 'department-block',
  recognise: (view) => {
    const found = view.desk.fronts.has(view.table) ? null : view.form();
    const known = found?.pairs.filter(isFilledLabel).length ?? 0;
    if (!found || known === 0 || known * 2 < found.pairs.length || headsColumns(view, found))
      return null;
    if (isOfInitiative(found.pairs, view)) return null;
    return [
      shareOf('department-labels', known, found.pairs.length, ['known', 'all'], 0.5),
      shareOf('values-differ', found.pairs.length - found.labelValues, found.pairs.length, [
        'labels',
        'all',
      ]),
    ];
  },
  read: readPairsAsMetadata,
};

/** In a run of tables with the initiative above, labels that it may have as well, or unknown ones, are its own. */
function isOfInitiative(pairs: readonly Pair[], { table, desk }: View): boolean {
  if (!continuesOpen(table, desk) || pairs.some(({ block }) => isDepartmentKey(block)))
    return false;
  return pairs.some(({ block, record }) => block === null || record !== null);
}

function isFilledLabel({ block, values }: Pair): boolean {
  return block !== null && values.length > 0;
}

/** Labels and values that belong to no initiative: metadata, each under its label. */
export function readPairsAsMetadata({ from, desk, form }: View): Reading {
  const found = form();
  if (!found) return { end: from + 1, frame: null };
  desk.open = null;
  for (const pair of found.pairs) takePair(pair, desk);
  for (const cell of found.copies) claim(desk, cell.lines, 'copy');
  for (const cell of found.headers) claim(desk, cell.lines, 'label');
  for (const cell of found.headings) claim(desk, cell.lines, 'heading');
  if (found.strays.length > 0) keepRow(found.strays, currentSheet(desk), desk);
  return { end: found.end, frame: null };
}
