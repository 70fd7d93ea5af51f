import type { Layout } from './layout.ts';
import { has } from './rows/frame.ts';
import { readRecordTable, recordFrame } from './rows/record-table.ts';

/** One initiative a row, one header row. */
export const flatTable: Layout = {
  name: 'flat-table',
  recognise: (view) => {
    const frame = recordFrame(view);
    if (!frame) return null;
    const known = frame.columns.filter((column) => column.concept !== null).length;
    const confidence = has(frame, 'initiative') ? 0.8 : 0.6;
    return {
      confidence,
      why: `a header row with ${known} of ${frame.columns.length} known columns`,
    };
  },
  read: readRecordTable,
};
