import { type Concept, neverTaken } from './concept.ts';
import { append, type StatementField } from './record-draft.ts';
import { readStatements } from './statements.ts';

/** A column of two lines a cell whose header names both, in their order: `目標／実績`. */
export function pairedConcept(first: StatementField, second: StatementField): Concept {
  return {
    key: 'outcomes',
    kind: 'content',
    shared: false,
    isTaken: neverTaken,
    read: (lines, record) => {
      record[first] = append(record[first], readStatements(lines.slice(0, 1)));
      record[second] = append(record[second], readStatements(lines.slice(1)));
    },
  };
}
