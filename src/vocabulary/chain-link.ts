/** The links of the chain from a policy down to what carries it out, by what their words begin with. */
const links: readonly RegExp[] = [/^政策/u, /^基本施策/u, /^施策/u, /^(?:事務)?事業(?:名|名称)?$/u];

/** How far down the chain of 政策, 施策 and 事務事業 a folded word stands; -1 for a word that is no link of it. */
export function chainLink(word: string): number {
  return links.findIndex((link) => link.test(word));
}
