import type { Statement } from '../../schema/sheet.ts';
import { element } from './element.ts';

/** Statements as a list with their printed marks; null where there is none. */
export function statementList(list: readonly Statement[]): HTMLElement | null {
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
