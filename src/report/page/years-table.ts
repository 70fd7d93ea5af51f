import type { ReportRecord } from '../report-entry.ts';
import { element } from './element.ts';
import { pairList } from './pair-list.ts';
import { ratingChip } from './rating-chip.ts';
import type { Row } from './rows.ts';
import { statementList } from './statement-list.ts';
import type { Words } from './words.ts';

/** The years of one initiative side by side; null where there is but one. `open` shows the row at an index. */
export function yearsTable(
  years: readonly Row[],
  current: Row,
  words: Words,
  open: (index: number) => void,
): HTMLElement | null {
  if (years.length < 2) return null;
  const heads = years.map((row, index) => yearHead(row, row === current, words, () => open(index)));
  const lines = fields(words).flatMap(([label, content]) => {
    const cells = years.map(({ record }) => content(record));
    if (cells.every((cell) => cell === null)) return [];
    const line = cells.map((cell) => element('td', { lang: 'ja' }, cell));
    return [element('tr', {}, element('th', { scope: 'row' }, label), ...line)];
  });
  const heading = element('h3', {}, words.years);
  const table = element(
    'table',
    { class: 'years' },
    element('thead', {}, element('tr', {}, element('td', {}), ...heads)),
    element('tbody', {}, ...lines),
  );
  const region = { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': words.years };
  return element('section', {}, heading, element('div', region, table));
}

function fields(
  words: Words,
): readonly (readonly [label: string, content: (record: ReportRecord) => Node | null])[] {
  return [
    [words.rating, ({ rating }) => ratingChip(rating, words)],
    [words.goals, ({ goals }) => statementList(goals)],
    [
      words.indicators,
      ({ indicators }) =>
        pairList(
          indicators.map(({ name, target, actual }) => {
            return { label: name ?? words.indicator, value: `${target ?? '–'} → ${actual ?? '–'}` };
          }),
        ),
    ],
    [words.outcomes, ({ outcomes }) => statementList(outcomes)],
    [words.issues, ({ issues }) => statementList(issues)],
    [words.nextSteps, ({ nextSteps }) => statementList(nextSteps)],
  ];
}

function yearHead(row: Row, current: boolean, words: Words, open: () => void): HTMLElement {
  const year = row.year === null ? words.notPrinted : words.yearOf(row.year);
  const place = [row.department, row.record.section].filter(Boolean).join(' · ');
  const small = element('small', { lang: 'ja' }, place);
  if (current) return element('th', { scope: 'col', 'aria-current': 'true' }, year, small);
  const button = element('button', { type: 'button', class: 'link' }, year);
  button.addEventListener('click', open);
  return element('th', { scope: 'col' }, button, small);
}
