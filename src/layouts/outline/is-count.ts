import { readPrintedCounts } from '../../values/printed-counts.ts';
import { type Atom, lineDepth } from './atom.ts';

/** `（全3項目）`, `全3項目`: it counts the initiatives, and is none of them. */
export function isCount({ text, depth }: Atom): boolean {
  if (depth < lineDepth || text.length > longestCount || !beginsCount.test(text)) return false;
  return readPrintedCounts(text).length > 0;
}

const longestCount = 30;
const beginsCount = /^(?:[(（][^()（）]*[)）]$|全)/u;
