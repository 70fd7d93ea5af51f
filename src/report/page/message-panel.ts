import type { ReportMessage, ReportSource } from '../report-entry.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

/** All messages of all files, in a table that is only filled when somebody opens it. */
export function messagePanel(sources: readonly ReportSource[], words: Words): HTMLElement {
  const messages = sources.flatMap((source) => source.messages);
  const heading = element('h2', { id: 'messages' }, words.messages);
  const section = { 'aria-labelledby': heading.id };
  if (messages.length === 0)
    return element('section', section, heading, element('p', {}, words.noMessages));
  const region = { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': words.messages };
  const host = element('div', region);
  const details = element('details', {}, element('summary', {}, summaryOf(messages, words)), host);
  details.addEventListener('toggle', () => host.replaceChildren(messageTable(sources, words)), {
    once: true,
  });
  return element('section', section, heading, details);
}

/** How many there are, and how many of each severity. */
function summaryOf(messages: readonly ReportMessage[], words: Words): string {
  const counts = severities.flatMap((severity) => {
    const count = messages.filter((message) => message.severity === severity).length;
    return count === 0 ? [] : [`${words.severity[severity]} ${count}`];
  });
  return `${words.messagesOf(messages.length)} (${counts.join(', ')})`;
}

const severities = ['error', 'warning', 'info'] as const;

function messageTable(sources: readonly ReportSource[], words: Words): HTMLTableElement {
  const heads = [words.severityHeader, words.file, words.line, words.message, words.rule];
  const head = element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text)));
  const rows = sources.flatMap((source) =>
    source.messages.map((message) => messageRow(source, message, words)),
  );
  return element(
    'table',
    { class: 'messages' },
    element('thead', {}, head),
    element('tbody', {}, ...rows),
  );
}

function messageRow(
  source: ReportSource,
  message: ReportMessage,
  words: Words,
): HTMLTableRowElement {
  return element(
    'tr',
    { class: message.severity },
    element('td', {}, words.severity[message.severity]),
    element('td', { class: 'path' }, source.path),
    placeCell(message),
    element('td', {}, message[words.lang]),
    element('td', {}, element('code', {}, message.ruleId)),
  );
}

/** A line is a number; a place in an opened file is a name. */
function placeCell({ place, line }: ReportMessage): HTMLTableCellElement {
  if (place !== null) return element('td', {}, place);
  return element('td', { class: 'number' }, line === null ? null : String(line));
}
