import { element } from './element.ts';
import { recordFields } from './record-fields.ts';
import type { Row } from './rows.ts';
import { sourcePane } from './source-pane.ts';
import type { Words } from './words.ts';
import { yearsTable } from './years-table.ts';

/** A window that shows one initiative beside its source. */
export interface RecordDialog {
  readonly node: HTMLDialogElement;
  /** Opens the row at the index; the reader can step through the others. */
  readonly open: (rows: readonly Row[], index: number) => void;
  readonly close: () => void;
}

export interface RecordDialogOptions {
  readonly words: Words;
  /** The same initiative in all its years. */
  readonly yearsOf: (row: Row) => readonly Row[];
  /** The address that leads to an initiative. */
  readonly linkTo: (row: Row) => string;
  /** Told which initiative is shown, null when the window closes. */
  readonly onShow: (row: Row | null) => void;
}

/** Makes the window; it closes by its button, by Escape and by a click beside it. */
export function recordDialog(options: RecordDialogOptions): RecordDialog {
  const { words } = options;
  const parts = frame(words);
  const { node, previous, next, close, count, heading, place, link, content } = parts;
  let rows: readonly Row[] = [];
  let index = 0;
  const show = (wanted: number) => {
    const row = rows[wanted];
    if (!row) return;
    index = wanted;
    heading.textContent = row.record.initiative ?? words.untitled;
    place.textContent = placeOf(row, words);
    link.href = options.linkTo(row);
    count.textContent = `${index + 1} / ${rows.length}`;
    // Not disabled: a disabled button would lose the focus of whoever steps by keyboard.
    previous.setAttribute('aria-disabled', String(index === 0));
    next.setAttribute('aria-disabled', String(index === rows.length - 1));
    const years = options.yearsOf(row);
    const table = yearsTable(years, row, words, (at) => open(years, at));
    content.replaceChildren(recordFields(row, words), sourcePane(row, words));
    parts.years.replaceChildren(...(table ? [table] : []));
    node.scrollTop = 0;
    showMark(content);
    options.onShow(row);
  };
  const open = (listed: readonly Row[], wanted: number) => {
    rows = listed;
    // Open first: what is not displayed cannot be scrolled.
    if (!node.open) node.showModal();
    show(wanted);
  };
  previous.addEventListener('click', () => show(index - 1));
  next.addEventListener('click', () => show(index + 1));
  close.addEventListener('click', () => node.close());
  node.addEventListener('close', () => options.onShow(null));
  node.addEventListener('click', (event) => {
    if (event.target === node) node.close();
  });
  return { node, open, close: () => node.close() };
}

function frame(words: Words) {
  const button = (label: string) => element('button', { type: 'button' }, label);
  const previous = button(words.previous);
  const next = button(words.next);
  const close = button(words.close);
  const count = element('span', { class: 'count', role: 'status' });
  const heading = element('h2', { id: 'record-title', lang: 'ja' });
  const place = element('p', { class: 'place', lang: 'ja' });
  const link = element('a', { class: 'permalink' }, words.linkToRecord);
  const content = element('div', { class: 'record' });
  const years = element('div', { class: 'record-years' });
  const bar = element('div', { class: 'bar' }, previous, next, count, close);
  const body = element('div', { class: 'sheet' }, bar, heading, place, link, content, years);
  const node = element('dialog', { 'aria-labelledby': heading.id }, body);
  return { node, previous, next, close, count, heading, place, link, content, years };
}

/** Scrolls the source to the first line of the initiative, a little context above. */
function showMark(content: HTMLElement): void {
  const lines = content.querySelector<HTMLElement>('.lines');
  const mark = lines?.querySelector('mark');
  if (!lines || !mark) return;
  const distance = mark.getBoundingClientRect().top - lines.getBoundingClientRect().top;
  lines.scrollTop += distance - lines.clientHeight / 5;
}

function placeOf({ year, department, record }: Row, words: Words): string {
  const number = record.no === null ? null : `${words.no} ${record.no}`;
  return [
    year === null ? null : words.yearOf(year),
    department,
    record.section,
    number,
    ...record.categories,
  ]
    .filter((text) => text !== null)
    .join(' · ');
}
