import type { Desk } from './desk.ts';

/**
 * Answers about parts of a document that are given again while it is read. Each desk has its own, so that they go with it: a
 * store of the module would keep the document alive until engines clear their memory of what lasts.
 */
export function perDesk<Key extends object, Answer>(): (desk: Desk) => WeakMap<Key, Answer> {
  const of = ({ answers }: Desk): WeakMap<Key, Answer> => {
    const own = (answers.get(of) ?? new WeakMap()) as WeakMap<Key, Answer>;
    answers.set(of, own);
    return own;
  };
  return of;
}
