import type { Statement } from '../../schema/sheet.ts';
import type { ReportRecord } from '../report-entry.ts';
import { element } from './element.ts';
import { ratingChip } from './rating-chip.ts';
import type { Row } from './rows.ts';
import type { Words } from './words.ts';

type Field = readonly [label: string, content: Node | null];

/** Every field of an initiative that holds something, then those of its sheet. */
export function recordFields({ record, sheet }: Row, words: Words): HTMLElement {
  const own: readonly Field[] = [
    [words.goals, statements(record.goals)],
    [words.actions, statements(record.actions)],
    [words.indicators, indicators(record, words)],
    [words.rating, ratings(record, words)],
    [words.outcomes, statements(record.outcomes)],
    [words.issues, statements(record.issues)],
    [words.nextSteps, statements(record.nextSteps)],
    [words.extra, pairs(record.extra)],
  ];
  const heads = sheet.heads.map((head) => [head.title, head.name].filter(Boolean).join(' '));
  const shared: readonly Field[] = [
    [words.title, text(sheet.title)],
    [words.heads, text(heads.join('、') || null)],
    [words.municipalGoal, text(sheet.municipalGoal)],
    [words.departmentGoal, text(sheet.departmentGoal)],
    [words.staff, sheet.staff === null ? null : text(words.staffOf(sheet.staff))],
    [words.budget, sheet.budgetYen === null ? null : text(words.budgetOf(sheet.budgetYen))],
  ];
  const summary = element('summary', {}, words.sheet);
  const sheetFields = element('details', {}, summary, fieldList(shared));
  return element('div', { class: 'fields' }, fieldList(own), sheetFields);
}

function fieldList(fields: readonly Field[]): HTMLElement {
  const list = element('dl');
  for (const [label, content] of fields) {
    if (content) list.append(element('dt', {}, label), element('dd', { lang: 'ja' }, content));
  }
  return list;
}

function text(value: string | null): Node | null {
  return value === null ? null : document.createTextNode(value);
}

function statements(list: readonly Statement[]): Node | null {
  if (list.length === 0) return null;
  const items = list.map(({ marker, level, text }) =>
    element(
      'li',
      { 'data-level': Math.min(level, 3) },
      marker === null ? null : element('span', { class: 'marker' }, marker),
      element('span', {}, text),
    ),
  );
  return element('ul', { class: 'statements' }, ...items);
}

/** The final rating, and beside it every cell that says more than that. */
function ratings({ rating, ratings }: ReportRecord, words: Words): Node {
  const more = ratings.length > 1 ? ratings : ratings.filter(({ text }) => text !== rating);
  const cells = pairs(more.map(({ label, text }) => ({ label, value: text })));
  return element('div', {}, ratingChip(rating, words), cells);
}

function pairs(list: readonly { readonly label: string; readonly value: string }[]): Node | null {
  if (list.length === 0) return null;
  const items = list.map(({ label, value }) =>
    element('li', {}, element('span', { class: 'pair-label' }, label), element('span', {}, value)),
  );
  return element('ul', { class: 'pairs' }, ...items);
}

function indicators({ indicators }: ReportRecord, words: Words): Node | null {
  if (indicators.length === 0) return null;
  const heads = [words.indicator, words.baseline, words.target, words.actual];
  const rows = indicators.map(({ name, baseline, target, actual }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name ?? ''),
      ...[baseline, target, actual].map((value) => element('td', {}, value)),
    ),
  );
  const head = element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)));
  return element(
    'table',
    { class: 'numbers' },
    element('thead', {}, head),
    element('tbody', {}, ...rows),
  );
}
