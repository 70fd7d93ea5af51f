import type { ColumnContext, Concept, Lines } from '../../concepts/concept.ts';
import { conceptOf } from '../../concepts/index.ts';
import { readField } from '../../concepts/read-field.ts';
import type { RecordDraft } from '../../concepts/record-draft.ts';
import { collapse } from '../../values/fold.ts';
import { columnContext } from '../desk/column-context.ts';
import type { Desk } from '../desk/desk.ts';

/** Puts a cell where its concept belongs; a table of indicators in it gives an indicator a row. */
export function readCell(
  concept: Concept | null,
  lines: Lines,
  record: RecordDraft,
  column: ColumnContext,
  desk: Desk,
): void {
  const inner = concept?.key === 'indicator' ? innerColumns(lines, desk) : null;
  if (!inner) {
    readField(concept, lines, record, column);
    return;
  }
  for (const line of lines.slice(1)) {
    record.openIndicator = null;
    cellsOf(line.text).forEach((text, at) => {
      const own = inner[at];
      const value = { ...line, text, map: null };
      if (own && text !== '') readField(own.concept, [value], record, own.context);
    });
  }
  record.openIndicator = null;
}

interface InnerColumn {
  readonly concept: Concept;
  readonly context: ColumnContext;
}

/** The columns of a table in a cell: its first row has a name and a value of indicators, and every row as many cells; else null. */
function innerColumns(lines: Lines, desk: Desk): readonly InnerColumn[] | null {
  const [head, ...rows] = lines.map(({ text }) => cellsOf(text));
  if (!head || head.length < 2 || rows.length === 0) return null;
  if (rows.some((row) => row.length !== head.length)) return null;
  const columns: InnerColumn[] = [];
  for (const label of head) {
    const meaning = desk.vocabulary.column(label);
    const concept = meaning && conceptOf(meaning.key);
    if (concept?.kind !== 'indicator') return null;
    columns.push({ concept, context: columnContext(desk, label, meaning) });
  }
  return columns.some(({ concept }) => concept.key === 'indicator') ? columns : null;
}

/** Cells of a table in a cell stand apart by tabs. */
function cellsOf(text: string): readonly string[] {
  return text.split('\t').map(collapse);
}
