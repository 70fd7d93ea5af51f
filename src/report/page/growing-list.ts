import { element } from './element.ts';
import type { Words } from './words.ts';

/** Entries added at a time. */
const chunk = 30;

/** Things one below the other, some at first and more on demand. */
export function growingList<T>(
  things: readonly T[],
  show: (thing: T) => HTMLElement,
  words: Words,
): HTMLElement {
  const list = element('div', { class: 'list' });
  const more = element('button', { type: 'button', class: 'quiet more' });
  const grow = () => {
    const first = list.children.length;
    list.append(...things.slice(first, first + chunk).map(show));
    const left = things.length - list.children.length;
    more.hidden = left === 0;
    more.textContent = words.more(left);
  };
  more.addEventListener('click', grow);
  grow();
  return element('div', {}, list, more);
}
