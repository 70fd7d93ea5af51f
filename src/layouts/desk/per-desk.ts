import type { Desk } from './desk.ts';

/**
 * Answers about parts of a document that are given again while it is read. Each desk has its own, so that they go with it: a
 * store of the module would keep the document alive until engines clear their memory of what lasts.
 */
export function perDesk<Key extends object, Answer>(): (desk: Desk) => WeakMap<Key, Answer> {
  const name = Symbol();
  return ({ answers }) => {
    const known = answers.get(name) as WeakMap<Key, Answer> | undefined;
    if (known) return known;
    const own = new WeakMap<Key, Answer>();
    answers.set(name, own);
    return own;
  };
}
