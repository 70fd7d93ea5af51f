import type { ReportRecord } from '../report-entry.ts';
import { element } from './element.ts';
import { type Field, fieldList } from './field-list.ts';
import { pairList } from './pair-list.ts';
import { ratingChip } from './rating-chip.ts';
import type { Row } from './rows.ts';
import { sheetFields } from './sheet-fields.ts';
import { statementList } from './statement-list.ts';
import type { Words } from './words.ts';

/** Every field of an initiative that holds something, then those of its sheet. */
export function recordFields({ record, sheet }: Row, words: Words): HTMLElement {
  const own: readonly Field[] = [
    [words.goals, statementList(record.goals)],
    [words.actions, statementList(record.actions)],
    [words.indicators, indicators(record, words)],
    [words.rating, ratings(record, words)],
    [words.outcomes, statementList(record.outcomes)],
    [words.issues, statementList(record.issues)],
    [words.nextSteps, statementList(record.nextSteps)],
    [words.extra, pairList(record.extra)],
  ];
  const summary = element('summary', {}, words.sheet);
  const ofSheet = element('details', {}, summary, sheetFields(sheet, words));
  return element('div', { class: 'fields' }, fieldList(own), ofSheet);
}

/** The final rating, and beside it every cell that says more than that. */
function ratings({ rating, ratings }: ReportRecord, words: Words): Node {
  const more = ratings.length > 1 ? ratings : ratings.filter(({ text }) => text !== rating);
  const cells = pairList(more.map(({ label, text }) => ({ label, value: text })));
  return element('div', {}, ratingChip(rating, words), cells);
}

function indicators({ indicators }: ReportRecord, words: Words): Node | null {
  if (indicators.length === 0) return null;
  const heads = [words.indicator, words.baseline, words.target, words.actual];
  const rows = indicators.map(({ name, unit, baseline, target, actual, values }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name ?? '', unit === null ? null : ` (${unit})`),
      ...[baseline, target, actual].map((value) => element('td', {}, value)),
      element('td', {}, pairList(values)),
    ),
  );
  const cells = [...heads, words.printedValues].map((head) =>
    element('th', { scope: 'col' }, head),
  );
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': words.indicators },
    element(
      'table',
      { class: 'numbers' },
      element('thead', {}, element('tr', {}, ...cells)),
      element('tbody', {}, ...rows),
    ),
  );
}
