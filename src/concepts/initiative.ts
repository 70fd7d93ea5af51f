import type { Concept } from './concept.ts';
import { textOf } from './text-of.ts';

/** 項目: what the department sets out to do. */
export const initiative: Concept = {
  key: 'initiative',
  kind: 'title',
  shared: true,
  isTaken: (record) => record.initiative !== null,
  read: (lines, record) => {
    const text = textOf(lines);
    if (text !== '') record.initiative = text;
  },
};
