import type { Concept } from './concept.ts';
import { readName } from './section.ts';

/** 部局 as a column of its own. */
export const department: Concept = {
  key: 'department',
  kind: 'key',
  shared: true,
  isTaken: (record) => record.department !== null,
  read: (lines, record, column) => {
    record.department = readName(lines, column);
  },
};
