import type { Panel } from './chart-panel.ts';
import { element } from './element.ts';
import { printedDetails } from './printed-details.ts';
import { ratingChip } from './rating-chip.ts';
import type { Row } from './rows.ts';
import { type Sort, type SortColumn, sortColumns } from './sort-rows.ts';
import type { Words } from './words.ts';

/** A table of initiatives that grows as the reader goes on. */
export interface RecordTable extends Panel {
  /** Marks the column that the rows are sorted by. */
  readonly markSort: (sort: Sort | null) => void;
  /** Shows every row with its goals, outcomes and issues, as paper needs it. */
  readonly beforePrint: () => void;
  readonly afterPrint: () => void;
}

export interface RecordTableOptions {
  readonly words: Words;
  /** How many initiatives there are in all. */
  readonly total: number;
  /** Called with the listed rows and the index of the chosen one. */
  readonly open: (rows: readonly Row[], index: number) => void;
  readonly sort: (column: SortColumn) => void;
  /** Called with the listed rows. */
  readonly save: (rows: readonly Row[]) => void;
}

/** Rows added at a time: enough for a screen, few enough to be there at once. */
const chunk = 50;

/** Lists initiatives. */
export function recordTable(options: RecordTableOptions): RecordTable {
  const { words, total } = options;
  const body = element('tbody');
  const status = element('p', { class: 'status', role: 'status' });
  const more = element('button', { type: 'button', class: 'quiet more' });
  const save = element('button', { type: 'button', class: 'quiet' }, words.saveCsv);
  const head = tableHead(options);
  const table = element('table', { class: 'records' }, head.node, body);
  const bar = element('div', { class: 'list-bar' }, status, save);
  const node = element('div', {}, bar, table, more);
  let rows: readonly Row[] = [];

  const grow = (to: number) => {
    const first = body.rows.length;
    const next = rows.slice(first, to);
    body.append(
      ...next.map((row, index) => tableRow(row, words, () => options.open(rows, first + index))),
    );
    more.hidden = body.rows.length === rows.length;
    more.textContent = words.more(rows.length - body.rows.length);
  };
  more.addEventListener('click', () => grow(body.rows.length + chunk));
  save.addEventListener('click', () => options.save(rows));
  new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) grow(body.rows.length + chunk);
    },
    { rootMargin: '400px' },
  ).observe(more);

  const update = (selected: readonly Row[]) => {
    rows = selected;
    save.hidden = rows.length === 0;
    status.textContent = rows.length === 0 ? words.none : words.found(rows.length, total);
    body.replaceChildren();
    grow(chunk);
  };
  const afterPrint = () => {
    for (const details of Array.from(body.querySelectorAll('.printed'))) details.remove();
  };
  const beforePrint = () => {
    afterPrint();
    grow(rows.length);
    for (const [index, line] of Array.from(body.rows).entries()) {
      const row = rows[index];
      if (row) line.after(printedDetails(row, words, sortColumns.length));
    }
  };
  return { node, update, markSort: head.markSort, beforePrint, afterPrint };
}

function tableHead({ words, sort }: RecordTableOptions) {
  const cells = new Map(
    sortColumns.map((name) => {
      const button = element('button', { type: 'button', class: 'sort' }, words[name]);
      button.addEventListener('click', () => sort(name));
      return [name, element('th', { scope: 'col', class: name }, button)];
    }),
  );
  const markSort = (sorted: Sort | null) => {
    for (const [name, cell] of cells) {
      if (sorted?.column !== name) cell.removeAttribute('aria-sort');
      else cell.setAttribute('aria-sort', sorted.descending ? 'descending' : 'ascending');
    }
  };
  return { node: element('thead', {}, element('tr', {}, ...cells.values())), markSort };
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
