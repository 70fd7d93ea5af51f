import { element } from './element.ts';
import type { ReadFile } from './files.ts';
import type { Words } from './words.ts';

/** The files that went in: first those that gave nothing, and why; then all, with what identifies them. */
export function filePanel(files: readonly ReadFile[], words: Words): HTMLElement {
  const heading = element('h2', { id: 'files' }, words.files);
  const refused = files.filter(({ sheets }) => sheets.length === 0);
  const region = { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': words.files };
  const host = element('div', region);
  const summary = element('summary', {}, words.filesOf(files.length));
  const details = element('details', {}, summary, host);
  details.addEventListener('toggle', () => host.replaceChildren(fileTable(files, words)), {
    once: true,
  });
  return element(
    'section',
    { 'aria-labelledby': heading.id },
    heading,
    refused.length === 0
      ? element('p', { class: 'hint' }, words.allRead)
      : refusals(refused, words),
    details,
  );
}

function refusals(files: readonly ReadFile[], words: Words): HTMLElement {
  const items = files.map(({ source }) => {
    const reasons = source.messages.filter(({ severity }) => severity === 'error');
    const texts = reasons.map((message) => element('span', {}, message[words.lang]));
    return element('li', {}, element('span', { class: 'path' }, source.path), ...texts);
  });
  return element(
    'div',
    { class: 'refused' },
    element('h3', {}, words.refused(files.length)),
    element('ul', {}, ...items),
  );
}

function fileTable(files: readonly ReadFile[], words: Words): HTMLTableElement {
  const heads = [words.file, words.sheets, words.initiatives, words.messages, 'SHA-256'];
  const head = element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text)));
  return element(
    'table',
    { class: 'files' },
    element('thead', {}, head),
    element('tbody', {}, ...files.map(fileRow)),
  );
}

function fileRow({ source, sheets }: ReadFile): HTMLTableRowElement {
  const records = sheets.reduce((sum, sheet) => sum + sheet.records.length, 0);
  const number = (count: number) => element('td', { class: 'number' }, String(count));
  return element(
    'tr',
    {},
    element('td', { class: 'path' }, source.path),
    number(sheets.length),
    number(records),
    number(source.messages.length),
    element('td', {}, element('code', { class: 'hash' }, source.sha256 ?? '–')),
  );
}
