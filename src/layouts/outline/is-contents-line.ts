const longestLeader = 100;
const leader = /[-‐–—―－_.．・･…‥]{3,}[\s　]*[\d０-９]{1,4}$/u;

/** True for a line of a table of contents: it ends in leaders and the number of a page. */
export function isContentsLine(text: string): boolean {
  return leader.test(text.slice(-longestLeader));
}
