import type { Range } from '../../parse/document.ts';
import { isVisible } from '../../parse/visible.ts';

/**
 * Why text that stands in no field is no remainder either, the whole list:
 * - `label`: a label or key, or the number and brackets round a title, that names something which was read;
 * - `header`: a header row or band of a table from which something was read;
 * - `copy`: a text that a converter repeated over the cells of a merged one;
 * - `heading`: a known section heading;
 * - `furniture`: page numbers, running heads and feet, navigation;
 * - `rule`: dashes, delimiters, and names that converters make up for blank cells.
 */
export const decorations = ['label', 'header', 'copy', 'heading', 'furniture', 'rule'] as const;

/** A kind of decoration. */
export type Decoration = (typeof decorations)[number];

/** Where a visible character of the input went. */
export type Share = 'field' | 'remainder' | Decoration;

const shares: readonly Share[] = ['field', 'remainder', ...decorations];
const codes = new Map(shares.map((share, at) => [share, at + 1]));

/** Which source ranges have found their place; one byte a character, the first claim stands. */
export interface Ledger {
  readonly claim: (ranges: readonly Range[], share: Share) => void;
  /** True where every visible character of the range has been claimed. */
  readonly isSettled: (range: Range) => boolean;
  /** Visible characters of the ranges a share, each counted once, and `open` for those that nobody claimed. */
  readonly shares: (ranges: readonly Range[]) => Record<Share | 'open', number>;
  /** Visible characters of the whole source. */
  readonly visible: () => number;
  /** The share that claimed a character, or null. */
  readonly shareAt: (offset: number) => Share | null;
}

/** A ledger over a source text. */
export function createLedger(source: string): Ledger {
  const marks = new Uint8Array(source.length);
  return {
    claim: (ranges, share) => {
      const code = codes.get(share) ?? 0;
      for (const { start, end } of ranges) claimRange(marks, start, end, code);
    },
    isSettled: ({ start, end }) => {
      for (let i = start; i < end; i++) {
        if (marks[i] === 0 && isVisible(source.charCodeAt(i))) return false;
      }
      return true;
    },
    shares: (ranges) => countShares(source, marks, ranges),
    visible: () => countVisible(source),
    shareAt: (offset) => shares[(marks[offset] ?? 0) - 1] ?? null,
  };
}

function claimRange(marks: Uint8Array, start: number, end: number, code: number): void {
  if (marks[start] === 0 && marks[end - 1] === 0 && end - start > 8) marks.fill(code, start, end);
  else for (let i = start; i < end; i++) if (marks[i] === 0) marks[i] = code;
}

function countShares(
  source: string,
  marks: Uint8Array,
  ranges: readonly Range[],
): Record<Share | 'open', number> {
  const counts = new Array<number>(shares.length + 1).fill(0);
  let counted = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    for (let i = Math.max(start, counted); i < end; i++) {
      const mark = marks[i] ?? 0;
      if (isVisible(source.charCodeAt(i))) counts[mark] = (counts[mark] ?? 0) + 1;
    }
    counted = Math.max(counted, end);
  }
  const byShare = shares.map((share, at) => [share, counts[at + 1] ?? 0] as const);
  return { ...(Object.fromEntries(byShare) as Record<Share, number>), open: counts[0] ?? 0 };
}

function countVisible(source: string): number {
  let count = 0;
  for (let i = 0; i < source.length; i++) if (isVisible(source.charCodeAt(i))) count++;
  return count;
}
