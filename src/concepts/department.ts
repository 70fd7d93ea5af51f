import type { Concept } from './concept.ts';
import { readName } from './section.ts';

/** 部局 as a column of its own. */
export const department: Concept = {
  key: 'department',
  headers: [
    '部局',
    '部局名',
    '部',
    '部名',
    '部署',
    '部署名',
    '担当部',
    '担当部局',
    '担当部名',
    '所属部',
    '所管部',
    '所管部局',
    '主管部',
    '主管部局',
    '実施部局',
    '局',
    '局名',
    '部等',
    '部等名',
    '部・局',
    '担当部局庁',
  ],
  read: (lines, record, column) => {
    record.department ??= readName(lines, column);
  },
};
