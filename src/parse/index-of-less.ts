/**
 * Offset of the first `<` from `start` on and before `end`; negative where there is none.
 * It looks no further than asked, so that many small ranges of one long text stay linear.
 */
export function indexOfLess(source: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (source.charCodeAt(at) === 0x3c) return at;
  return -1;
}
