import type { Layout } from './layout.ts';
import { readRecordTable, recordFrame } from './record-table.ts';

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
  recognise: (table, from, desk) => {
    const frame = recordFrame(table, from, desk);
    const keys = frame?.columns.map((column) => column.concept?.key ?? '') ?? [];
    if (
      !keys.includes('initiative') ||
      !keys.includes('rating') ||
      !keys.every((key) => listed.has(key))
    )
      return null;
    return { confidence: 0.9, why: 'items with a status, nothing else' };
  },
  read: (table, from, desk, prose) => readRecordTable('status-list', table, from, desk, prose),
};
