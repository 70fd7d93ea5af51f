import { sectionSuffixes } from '../values/section-suffixes.ts';
import { unwrapName } from '../values/unwrap.ts';
import type { ColumnContext, Concept, Lines } from './concept.ts';
import { textOf } from './text-of.ts';

/** 課名, its line wrap undone on evidence. */
export const section: Concept = {
  key: 'section',
  kind: 'key',
  shared: true,
  isTaken: (record) => record.section !== null,
  read: (lines, record, column) => {
    record.section = readName(lines, column);
  },
};

/** A section or department name; a wrap is undone only where the name itself proves it. */
export function readName(lines: Lines, column: ColumnContext): string | null {
  const text = textOf(lines);
  if (text === '') return null;
  if (!text.includes(' ')) return text;
  const unwrapped = unwrapName(text, column.knownNames(), sectionSuffixes);
  if (unwrapped !== null && unwrapped !== text) {
    column.tell('unwrapped-name', lines[0]?.start ?? 0, unwrapped);
    return unwrapped;
  }
  return text;
}
