import type { Panel } from './chart-panel.ts';
import { element } from './element.ts';
import { ratingChip } from './rating-chip.ts';
import type { Row } from './rows.ts';
import type { Words } from './words.ts';

/** A table of initiatives that grows as the reader goes on. */
export interface RecordTable extends Panel {
  /** Shows every row, as a printer needs. */
  readonly showAll: () => void;
}

/** Rows added at a time: enough for a screen, few enough to be there at once. */
const chunk = 50;

/** Lists initiatives of `total`; `open` is called with the listed rows and the index of the chosen one. */
export function recordTable(
  words: Words,
  total: number,
  open: (rows: readonly Row[], index: number) => void,
): RecordTable {
  const body = element('tbody');
  const status = element('p', { class: 'status', role: 'status' });
  const more = element('button', { type: 'button', class: 'quiet more' });
  const table = element('table', { class: 'records' }, tableHead(words), body);
  const node = element('div', {}, status, table, more);
  let rows: readonly Row[] = [];

  const grow = (to: number) => {
    const next = rows.slice(body.rows.length, to);
    const first = body.rows.length;
    body.append(...next.map((row, index) => tableRow(row, words, () => open(rows, first + index))));
    more.hidden = body.rows.length === rows.length;
    more.textContent = words.more(rows.length - body.rows.length);
  };
  more.addEventListener('click', () => grow(body.rows.length + chunk));
  new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) grow(body.rows.length + chunk);
    },
    { rootMargin: '400px' },
  ).observe(more);

  const update = (selected: readonly Row[]) => {
    rows = selected;
    status.textContent = rows.length === 0 ? words.none : words.found(rows.length, total);
    body.replaceChildren();
    grow(chunk);
  };
  return { node, update, showAll: () => grow(rows.length) };
}

function tableHead(words: Words): HTMLTableSectionElement {
  const columns: readonly (readonly [name: string, text: string])[] = [
    ['year', words.year],
    ['department', words.department],
    ['section', words.section],
    ['no', words.no],
    ['category', words.category],
    ['initiative', words.initiative],
    ['rating', words.rating],
  ];
  const cells = columns.map(([name, text]) => element('th', { scope: 'col', class: name }, text));
  return element('thead', {}, element('tr', {}, ...cells));
}

function tableRow(row: Row, words: Words, open: () => void): HTMLTableRowElement {
  const { record, messages } = row;
  const year = row.year === null ? null : words.yearOf(row.year);
  const button = element('button', { type: 'button', class: 'open', 'aria-haspopup': 'dialog' });
  button.append(printed(record.initiative) ?? words.untitled);
  button.addEventListener('click', open);
  const unit = [row.department, record.section].filter((text) => text !== null).join(' · ');
  return element(
    'tr',
    {},
    element('td', { class: 'year' }, year),
    element('td', { class: 'department' }, printed(row.department)),
    element('td', { class: 'section' }, printed(record.section)),
    element('td', { class: 'no' }, record.no),
    element('td', { class: 'category' }, printed(record.categories.join('・') || null)),
    element(
      'td',
      { class: 'initiative' },
      button,
      element('span', { class: 'place' }, year, ' ', printed(unit)),
      flagOf(messages, words),
    ),
    element('td', { class: 'rating' }, ratingChip(record.rating, words)),
  );
}

/** Notes are quiet, warnings and errors are not. */
function flagOf(messages: Row['messages'], words: Words): HTMLElement | null {
  if (messages.length === 0) return null;
  const quiet = messages.every(({ severity }) => severity === 'info');
  return element(
    'span',
    { class: quiet ? 'flag' : 'flag loud' },
    words.messagesOf(messages.length),
  );
}

/** What a sheet prints is Japanese, whatever the language of the page. */
function printed(text: string | null): HTMLElement | null {
  return text === null ? null : element('span', { lang: 'ja' }, text);
}
