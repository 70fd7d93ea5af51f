import { sectionSuffixes } from '../values/section-suffixes.ts';
import { unwrapName } from '../values/unwrap.ts';
import type { ColumnContext, Concept, Lines } from './concept.ts';
import { textOf } from './text-of.ts';

/** 課名, its line wrap undone on evidence. */
export const section: Concept = {
  key: 'section',
  headers: [
    '課名',
    '課',
    '担当課',
    '担当課名',
    '所管課',
    '所管課名',
    '主管課',
    '主管課名',
    '課室名',
    '課所名',
    '課室所名',
    '課・室',
    '課(室)名',
    '課等名',
    '課等',
    '所属',
    '所属名',
    '所属課',
    '所属課名',
    '担当',
    '担当所属',
    '担当室課',
    '室課名',
    '室・課',
    '室課',
    '担当部課',
    '担当部課名',
    '部課名',
    '実施課',
    '実施所管課',
    '関係課',
    '関係課名',
    '所管',
    '主担当',
    '主担当課',
    '担当者',
    '担当課・係',
    '担当係',
    '係名',
    '係等名',
    '課等名・係等名',
    '取りまとめ',
    '取りまとめ担当',
    '担当課所',
    '担当課室',
    '担当課(室)',
    '施策統括課',
    '取りまとめ課',
    '推進課',
  ],
  read: (lines, record, column) => {
    const name = readName(lines, column);
    record.section =
      record.section === null ? name : [record.section, name].filter(Boolean).join(' ');
  },
};

/** A section or department name; a wrap is undone only where the name itself proves it. */
export function readName(lines: Lines, column: ColumnContext): string | null {
  const text = textOf(lines);
  if (text === '') return null;
  if (!text.includes(' ')) return text;
  const unwrapped = unwrapName(text, column.knownNames(), sectionSuffixes);
  if (unwrapped !== null && unwrapped !== text) {
    column.repaired('unwrapped-name', lines[0]?.start ?? 0, unwrapped);
    return unwrapped;
  }
  return text;
}
