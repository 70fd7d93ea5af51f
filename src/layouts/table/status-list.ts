import type { ConceptKey } from '../../vocabulary/meaning.ts';
import { frameFactors, goesOn } from './flat-table.ts';
import type { Layout } from './layout.ts';
import { readRecordTable, recordFrame } from './record-table.ts';

const listed = new Set<ConceptKey | undefined>([
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
    const keys = frame?.columns.map((column) => column.concept?.key) ?? [];
    const isList = keys.includes('initiative') && keys.includes('rating');
    return frame && isList && !goesOn(frame, view) && keys.every((key) => listed.has(key))
      ? [...frameFactors(frame, view), { reason: 'status-only', share: 1 }]
      : null;
  },
  read: readRecordTable,
};
