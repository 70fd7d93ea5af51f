import { collapse } from '../../values/fold.ts';
import type { Desk } from '../desk/desk.ts';
import type { ScopeHeading } from '../desk/scope.ts';
import { flushField, type Prose } from './prose.ts';

/** A numbered heading right above a table of initiatives is no initiative itself: it heads them as their category, and is returned. */
export function dropEmptyHeading(prose: Prose, desk: Desk): ScopeHeading | null {
  const { record, groupHeading } = prose;
  flushField(prose, desk);
  if (groupHeading) desk.scope = { ...desk.scope, category: groupHeading };
  if (!record || !desk.sheet || desk.sheet.records.at(-1) !== record || prose.recordDepth === 0)
    return null;
  const said = [
    record.goals,
    record.actions,
    record.outcomes,
    record.issues,
    record.nextSteps,
    record.extra,
    record.indicators,
  ];
  if (said.some((field) => field.length > 0)) return null;
  desk.sheet.records.pop();
  const text = collapse(desk.source.slice(record.start, record.end));
  const line = {
    start: record.start,
    end: record.end,
    text,
    map: null,
    level: 0,
    block: true,
    item: false,
    bold: false,
    indent: 0,
  };
  const category = { text, lines: [line], depth: prose.recordDepth };
  desk.scope = { ...desk.scope, category };
  prose.record = null;
  prose.recordDepth = 0;
  return category;
}
