import { conceptOf } from '../../concepts/index.ts';
import { readField } from '../../concepts/read-field.ts';
import type { RecordDraft } from '../../concepts/record-draft.ts';
import type { Line } from '../../parse/document.ts';
import { splitMarker } from '../../values/marker.ts';
import type { Desk } from '../desk/desk.ts';
import { currentSheet } from '../desk/sheets.ts';
import type { Column } from '../grid/frame.ts';
import { sliceLine } from '../outline/line-pieces.ts';
import { indicatorValues } from './indicator-values.ts';

/**
 * Reads the lines below the label of an indicator where each holds a name and its values; false where one does not. A
 * target of its own elsewhere leaves a bound without a word a value.
 */
export function readIndicators(
  lines: readonly Line[],
  record: RecordDraft,
  column: Column,
  columns: Iterable<Column>,
  desk: Desk,
): boolean {
  const { vocabulary } = desk;
  const year = currentSheet(desk).year?.year ?? null;
  const found = lines.map(({ text }) => indicatorValues(text, year, vocabulary));
  if (found.includes(null)) return false;
  const hasTarget = [...columns].some(({ concept }) => concept?.key === 'target');
  for (const [i, line] of lines.entries()) {
    const { end = 0, values = [] } = found[i] ?? {};
    const name = sliceLine(line, nameAt(line.text), end);
    readField(conceptOf('indicator'), [name], record, column.context);
    for (const { part, label, from, to } of values) {
      const concept = conceptOf(hasTarget && label === '' ? 'value' : part);
      const context = { ...column.context, label: label || column.context.label };
      readField(concept, [sliceLine(line, from, to)], record, context);
    }
  }
  return true;
}

/** Where the name begins behind the bullet of its line. */
function nameAt(text: string): number {
  const indent = text.length - text.trimStart().length;
  const mark = splitMarker(text.trimStart());
  return indent + (mark?.length ?? 0);
}
