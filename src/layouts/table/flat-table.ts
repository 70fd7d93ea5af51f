import { type Factor, shareOf } from '../evidence.ts';
import { distinct } from './cells.ts';
import { columnOf, type Frame, has } from './frame.ts';
import type { Layout, View } from './layout.ts';
import { isProvedRecord } from './record-evidence.ts';
import { readRecordTable, recordFrame } from './record-table.ts';
import { filledCells } from './row-facts.ts';

/** One initiative a row, one header row. */
export const flatTable: Layout = {
  name: 'flat-table',
  recognise: (view) => {
    const frame = recordFrame(view);
    if (!frame || goesOn(frame, view)) return null;
    return [...frameFactors(frame, view), titleFactor(frame)];
  },
  read: readRecordTable,
};

/** One row below labels of which none is but a name: more of the initiative in the table above. */
function goesOn(frame: Frame, { table, desk }: View): boolean {
  const title = columnOf(frame, 'initiative');
  const meaning = title && desk.vocabulary.column(title.context.label);
  const mayBeOther = !title || title.standIn || (meaning && meaning.titled !== 'initiative');
  return mayBeOther === true && desk.open !== null && desk.continued.has(table);
}

const sampled = 10;

/** What speaks for a header: known columns, and rows that fit them. */
export function frameFactors(frame: Frame, { table }: View): readonly Factor[] {
  const known = frame.columns.filter((column) => column.concept !== null).length;
  let filled = 0;
  let fit = 0;
  for (let at = frame.end; at < table.rows.length && filled < sampled; at++) {
    const row = table.rows[at];
    if (!row || filledCells(row, at).length < 2) continue;
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
