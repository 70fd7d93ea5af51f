import { element } from './element.ts';
import type { Row } from './rows.ts';
import { statementList } from './statement-list.ts';
import type { Words } from './words.ts';

/** A table row that only paper shows: what an initiative was to reach, what came of it, what is left to do. */
export function printedDetails(
  { record }: Row,
  words: Words,
  columns: number,
): HTMLTableRowElement {
  const list = element('dl');
  for (const field of ['goals', 'outcomes', 'issues', 'nextSteps'] as const) {
    const statements = statementList(record[field]);
    if (statements === null) continue;
    list.append(element('dt', {}, words[field]), element('dd', { lang: 'ja' }, statements));
  }
  return element('tr', { class: 'printed' }, element('td', { colspan: columns }, list));
}
