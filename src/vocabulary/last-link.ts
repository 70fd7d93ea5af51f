import { chainLink } from './chain-link.ts';

/**
 * Of what may name an initiative, by its words, the one furthest down the chain of 政策, 施策 and 事務事業: that is what is
 * evaluated. Of those that stand as far down it is the first; undefined for none.
 */
export function lastLink<Name>(
  names: readonly Name[],
  wordOf: (name: Name) => string,
): Name | undefined {
  let last: Name | undefined;
  for (const name of names)
    if (last === undefined || chainLink(wordOf(name)) > chainLink(wordOf(last))) last = name;
  return last;
}
