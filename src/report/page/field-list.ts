import { element } from './element.ts';

export type Field = readonly [label: string, content: Node | null];

/** Fields under their labels; those without content are left out. */
export function fieldList(fields: readonly Field[]): HTMLElement {
  const list = element('dl');
  for (const [label, content] of fields) {
    if (content) list.append(element('dt', {}, label), element('dd', { lang: 'ja' }, content));
  }
  return list;
}
