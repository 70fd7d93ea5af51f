import { type ColumnContext, type Concept, type Lines, neverTaken } from './concept.ts';
import { actual, target } from './indicators.ts';
import { addExtra } from './read-field.ts';
import { append, type RecordDraft, type StatementField } from './record-draft.ts';
import { readStatements } from './statements.ts';
import { textOf } from './text-of.ts';

type Part = 'target' | 'actual' | StatementField;

const values = { target, actual } as const;

/** A column of two lines a cell whose header names both, in their order: `目標／実績`. A cell of more or fewer is kept whole. */
export function pairedConcept(first: Part, second: Part): Concept {
  const isOfFigures = first in values;
  return {
    key: isOfFigures ? 'target' : 'outcomes',
    kind: isOfFigures ? 'indicator' : 'content',
    shared: false,
    isTaken: neverTaken,
    read: (lines, record, context) => {
      if (lines.length !== 2) return addExtra(record, context.label, textOf(lines));
      readPart(first, lines.slice(0, 1), record, context);
      readPart(second, lines.slice(1), record, context);
    },
  };
}

function readPart(part: Part, lines: Lines, record: RecordDraft, context: ColumnContext): void {
  if (part === 'target' || part === 'actual') values[part].read(lines, record, context);
  else record[part] = append(record[part], readStatements(lines));
}
