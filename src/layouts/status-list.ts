import type { Layout } from './layout.ts';
import { readRecordTable, recordFrame } from './rows/record-table.ts';

const listed = new Set<string>([
  'no',
  'initiative',
  'rating',
  'section',
  'department',
  'categories',
]);

/** Item and status only; the department stands in the heading above. */
export const statusList: Layout = {
  name: 'status-list',
  recognise: (view) => {
    const frame = recordFrame(view);
    const keys = frame?.columns.map((column) => column.concept?.key ?? '') ?? [];
    if (
      !keys.includes('initiative') ||
      !keys.includes('rating') ||
      !keys.every((key) => listed.has(key))
    )
      return null;
    return { confidence: 0.9, why: 'items with a status, nothing else' };
  },
  read: readRecordTable,
};
