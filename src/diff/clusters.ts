import type { Candidate } from './candidates.ts';

/** Splits candidates into groups that share no initiative, so that each can be assigned alone. */
export function clusters(candidates: readonly Candidate[]): Candidate[][] {
  const parents = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) {
      root = parent;
    }
    if (root !== node) parents.set(node, root);
    return root;
  };
  for (const { before, after } of candidates) {
    const [a, b] = [rootOf(`before ${before}`), rootOf(`after ${after}`)];
    if (a !== b) parents.set(b, a);
  }
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const root = rootOf(`before ${candidate.before}`);
    const group = groups.get(root);
    if (group) group.push(candidate);
    else groups.set(root, [candidate]);
  }
  return [...groups.values()];
}
