import { isVisible } from '../../parse/visible.ts';
import type { Share } from './ledger.ts';

/** What became of a character: null where it is markup, which no share claims. */
export interface Part {
  readonly share: Share | null;
  /** The field that holds it, where that is known. */
  readonly field: string | null;
}

/** A stretch of the source of which the same became. */
export interface SourcePart extends Part {
  readonly start: number;
  readonly end: number;
}

/** Cuts a source where something else begins; what does not show goes with what stands in front of it. */
export function sourceParts(source: string, partAt: (offset: number) => Part): SourcePart[] {
  const parts: SourcePart[] = [];
  let start = 0;
  let current: Part | null = null;
  for (let at = 0; at < source.length; at++) {
    if (current !== null && !isVisible(source.charCodeAt(at))) continue;
    const part = partAt(at);
    if (current !== null && part.share === current.share && part.field === current.field) continue;
    if (current !== null) parts.push({ start, end: at, ...current });
    start = current === null ? 0 : at;
    current = part;
  }
  if (current !== null) parts.push({ start, end: source.length, ...current });
  return parts;
}
