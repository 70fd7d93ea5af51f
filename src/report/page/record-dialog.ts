import { element } from './element.ts';
import { recordFields } from './record-fields.ts';
import type { Row } from './rows.ts';
import { sourcePane } from './source-pane.ts';
import type { Words } from './words.ts';

/** A window that shows one initiative beside its source. */
export interface RecordDialog {
  readonly node: HTMLDialogElement;
  /** Opens the row at the index; the reader can step through the others. */
  readonly open: (rows: readonly Row[], index: number) => void;
}

/** Makes the window; it closes by its button, by Escape and by a click beside it. */
export function recordDialog(words: Words): RecordDialog {
  const { node, previous, next, close, count, heading, place, content } = frame(words);
  let rows: readonly Row[] = [];
  let index = 0;
  const show = (wanted: number) => {
    const row = rows[wanted];
    if (!row) return;
    index = wanted;
    heading.textContent = row.record.initiative ?? words.untitled;
    place.textContent = placeOf(row, words);
    count.textContent = `${index + 1} / ${rows.length}`;
    // Not disabled: a disabled button would lose the focus of whoever steps by keyboard.
    previous.setAttribute('aria-disabled', String(index === 0));
    next.setAttribute('aria-disabled', String(index === rows.length - 1));
    content.replaceChildren(recordFields(row, words), sourcePane(row, words));
    node.scrollTop = 0;
    showMark(content);
  };
  previous.addEventListener('click', () => show(index - 1));
  next.addEventListener('click', () => show(index + 1));
  close.addEventListener('click', () => node.close());
  node.addEventListener('click', (event) => {
    if (event.target === node) node.close();
  });
  const open = (listed: readonly Row[], wanted: number) => {
    rows = listed;
    // Open first: what is not displayed cannot be scrolled.
    node.showModal();
    show(wanted);
  };
  return { node, open };
}

function frame(words: Words) {
  const button = (label: string) => element('button', { type: 'button' }, label);
  const previous = button(words.previous);
  const next = button(words.next);
  const close = button(words.close);
  const count = element('span', { class: 'count', role: 'status' });
  const heading = element('h2', { id: 'record-title', lang: 'ja' });
  const place = element('p', { class: 'place', lang: 'ja' });
  const content = element('div', { class: 'record' });
  const bar = element('div', { class: 'bar' }, previous, next, count, close);
  const body = element('div', { class: 'sheet' }, bar, heading, place, content);
  const node = element('dialog', { 'aria-labelledby': heading.id }, body);
  return { node, previous, next, close, count, heading, place, content };
}

/** Scrolls the source to the first line of the initiative, a little context above. */
function showMark(content: HTMLElement): void {
  const lines = content.querySelector<HTMLElement>('.lines');
  const mark = content.querySelector('mark');
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
