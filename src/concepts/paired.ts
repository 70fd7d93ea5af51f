import { type Concept, neverTaken } from './concept.ts';
import { addExtra } from './read-field.ts';
import { append, type StatementField } from './record-draft.ts';
import { readStatements } from './statements.ts';
import { textOf } from './text-of.ts';

/** A column of two lines a cell whose header names both, in their order: `目標／実績`. A cell of more or fewer is kept whole. */
export function pairedConcept(first: StatementField, second: StatementField): Concept {
  return {
    key: 'outcomes',
    kind: 'content',
    shared: false,
    isTaken: neverTaken,
    read: (lines, record, { label }) => {
      if (lines.length !== 2) return addExtra(record, label, textOf(lines));
      record[first] = append(record[first], readStatements(lines.slice(0, 1)));
      record[second] = append(record[second], readStatements(lines.slice(1)));
    },
  };
}
