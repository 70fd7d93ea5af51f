import { element } from './element.ts';

/** Labels and their values as a list; null where there is none. */
export function pairList(
  list: readonly { readonly label: string; readonly value: string }[],
): HTMLElement | null {
  if (list.length === 0) return null;
  const items = list.map(({ label, value }) =>
    element('li', {}, element('span', { class: 'pair-label' }, label), element('span', {}, value)),
  );
  return element('ul', { class: 'pairs' }, ...items);
}
