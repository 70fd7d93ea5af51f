import { type Factor, shareOf } from '../evidence.ts';
import { distinct } from './cells.ts';
import { type Frame, has } from './frame.ts';
import { labelRow } from './label-row.ts';
import type { Layout, View } from './layout.ts';
import { isProvedRecord } from './record-evidence.ts';
import { readRecordTable, recordFrame } from './record-table.ts';
import { filledCells } from './row-facts.ts';

/** One initiative a row, one header row. */
export const flatTable: Layout = {
  name: 'flat-table',
  recognise: (view) => {
    const frame = recordFrame(view);
    return frame && [...frameFactors(frame, view), titleFactor(frame)];
  },
  read: readRecordTable,
};

const sampled = 10;

/** What speaks for a header: known columns, and rows that fit them; a label row speaks of the row above, and for neither. */
export function frameFactors(frame: Frame, { table, desk }: View): readonly Factor[] {
  const known = frame.columns.filter((column) => column.concept !== null).length;
  let filled = 0;
  let fit = 0;
  for (let at = frame.end; at < table.rows.length && filled < sampled; at++) {
    const row = table.rows[at];
    const cells = row ? filledCells(row, at) : [];
    if (!row || cells.length < 2 || labelRow(cells, { frame, desk })) continue;
    filled++;
    if (isProvedRecord(row, frame) || distinct(row).some((cell) => cell.row < at)) fit++;
  }
  return [
    shareOf('known-columns', known, frame.columns.length, ['known', 'all'], 0.7),
    shareOf('rows-fit', fit, filled, ['fit', 'all'], 0.5),
  ];
}

function titleFactor(frame: Frame): Factor {
  return has(frame, 'initiative')
    ? { reason: 'has-title', share: 0.98 }
    : { reason: 'no-title', share: 0.75 };
}
