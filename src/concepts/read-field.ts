import type { ColumnContext, Concept, Lines } from './concept.ts';
import { append, type RecordDraft } from './record-draft.ts';
import { textOf } from './text-of.ts';

/**
 * Puts a cell, or the text under a label, where its concept belongs. Without a concept, and where the record has the
 * one value of its concept already, it is kept in `extra` under its label: no value is glued to another.
 */
export function readField(
  concept: Concept | null,
  lines: Lines,
  record: RecordDraft,
  column: ColumnContext,
): void {
  if (concept && !concept.isTaken(record)) concept.read(lines, record, column);
  else addExtra(record, column.label, textOf(lines));
}

/** Adds an entry to `extra`; a blank value is none. */
export function addExtra(record: RecordDraft, label: string, value: string): void {
  if (value !== '') record.extra = append(record.extra, [{ label, value }]);
}
