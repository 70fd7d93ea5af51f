import type { Desk } from '../desk.ts';
import { flushField, type Prose } from './prose.ts';

/** A numbered heading right above a table of initiatives is no initiative itself: it heads them as their category. */
export function dropEmptyHeading(prose: Prose, desk: Desk): void {
  const { record } = prose;
  flushField(prose, desk);
  if (!record || !desk.sheet || desk.sheet.records.at(-1) !== record || prose.recordDepth === 0)
    return;
  const said = [
    record.goals,
    record.actions,
    record.outcomes,
    record.issues,
    record.nextSteps,
    record.extra,
    record.indicators,
  ];
  if (said.some((field) => field.length > 0)) return;
  desk.sheet.records.pop();
  desk.scope = { ...desk.scope, category: desk.source.slice(record.start, record.end).trim() };
  prose.record = null;
  prose.recordDepth = 0;
}
