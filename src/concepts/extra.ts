import { type Concept, neverTaken } from './concept.ts';
import { append } from './record-draft.ts';
import { textOf } from './text-of.ts';

/** Columns known to be none of the concepts: kept verbatim, without a warning. */
export const extra: Concept = {
  key: 'extra',
  kind: 'extra',
  shared: false,
  isTaken: neverTaken,
  read: (lines, record, column) => {
    const value = textOf(lines);
    if (value !== '') record.extra = append(record.extra, [{ label: column.label, value }]);
  },
};
