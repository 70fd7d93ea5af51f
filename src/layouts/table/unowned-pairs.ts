import { keepRow } from '../desk/keep.ts';
import { currentSheet } from '../desk/sheets.ts';
import { readPairsAsMetadata } from './department-block.ts';
import { headsColumns } from './heads-columns.ts';
import type { Layout, View } from './layout.ts';

/** Labels and values of which nothing shows whose they are: kept as metadata, with a warning. */
export const unownedPairs: Layout = {
  name: 'unowned-pairs',
  recognise: (view) => {
    const found = view.form();
    if (
      !found ||
      headsColumns(view, found) ||
      found.labelValues > 0 ||
      found.known * 3 < found.pairs.length * 2
    )
      return null;
    return [{ reason: 'unknown-owner', share: 0.3 }];
  },
  read: (view) => {
    view.desk.report('unsure', view.table.rows[view.from]?.start ?? view.table.start, {
      reason: 'unknown-owner',
    });
    keepEmpty(view);
    return readPairsAsMetadata(view);
  },
};

/** A label that nothing shows the owner of, and without a value, labels nothing: it is kept. */
function keepEmpty({ desk, form }: View): void {
  const empty = form()?.pairs.filter(({ values }) => values.length === 0) ?? [];
  for (const { key } of empty) keepRow([key], currentSheet(desk), desk);
}
