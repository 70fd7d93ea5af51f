import { element } from './element.ts';
import type { FacetValue } from './facets.ts';
import type { Bar } from './tally.ts';
import type { Words } from './words.ts';

export interface NumberTableOptions {
  readonly header: string;
  readonly grades: readonly string[];
  readonly words: Words;
  readonly label: (value: FacetValue) => string;
  readonly pick: (value: FacetValue, rating?: FacetValue) => void;
}

/** The numbers of a chart with their shares; each leads to the initiatives that it counts. */
export function numberTable(bars: readonly Bar[], options: NumberTableOptions): HTMLTableElement {
  const { words, grades, header } = options;
  const used = new Set(bars.flatMap((bar) => [...bar.counts.keys()]));
  const columns = [...grades, null].filter((grade) => used.has(grade));
  const column = (text: string) => element('th', { scope: 'col' }, text);
  const heads = [header, ...columns.map((grade) => grade ?? words.unrated), words.total];
  return element(
    'table',
    { class: 'numbers' },
    element('thead', {}, element('tr', {}, ...heads.map(column))),
    element('tbody', {}, ...bars.map((bar) => numberRow(bar, columns, options))),
  );
}

function numberRow(
  bar: Bar,
  columns: readonly FacetValue[],
  { words, label, pick }: NumberTableOptions,
): HTMLTableRowElement {
  const cell = (count: number, text: string, choose: () => void) => {
    if (count === 0) return element('td', { class: 'number' }, '0');
    const button = element('button', { type: 'button', class: 'link' }, text);
    button.addEventListener('click', choose);
    return element('td', { class: 'number' }, button);
  };
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, label(bar.value)),
    ...columns.map((grade) => {
      const count = bar.counts.get(grade) ?? 0;
      return cell(count, words.counted(count, count / bar.total), () => pick(bar.value, grade));
    }),
    cell(bar.total, String(bar.total), () => pick(bar.value)),
  );
}
