import type { ConceptKey } from '../vocabulary/meaning.ts';
import { type Concept, neverTaken } from './concept.ts';
import type { StatementField } from './record-draft.ts';
import { readStatements } from './statements.ts';

const fields: Readonly<Record<string, StatementField>> = {
  rating: 'outcomes',
  outcomes: 'outcomes',
  issues: 'issues',
  nextSteps: 'nextSteps',
  goals: 'goals',
  actions: 'actions',
};

/** A column whose header says which mark stands for what: `達成状況(☆)と次年度の改善策(★)`. */
export function markedConcept(marks: ReadonlyMap<string, ConceptKey>): Concept {
  const [first] = marks.values();
  return {
    key: 'outcomes',
    kind: 'content',
    shared: false,
    isTaken: neverTaken,
    read: (lines, record) => {
      let field: StatementField = fields[first ?? ''] ?? 'outcomes';
      for (const statement of readStatements(lines)) {
        field = fields[marks.get(statement.marker ?? '') ?? ''] ?? field;
        record[field].push(statement);
      }
    },
  };
}
