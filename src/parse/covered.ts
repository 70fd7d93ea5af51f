const FULL = 0xff;

/** Offsets that something covers, a bit each: a large text has many. */
export interface Covered {
  /** Marks the offsets from `from` on and before `to`, as far as they are inside. */
  cover(from: number, to: number): void;
  has(at: number): boolean;
  /** The first offset from `at` on that nothing covers, or the end. */
  nextOpen(at: number): number;
}

/** Offsets from `start` on and before `end`, none of them covered. */
export function createCovered(start: number, end: number): Covered {
  const bits = new Uint8Array(Math.ceil((end - start) / 8));
  const has = (at: number): boolean => isSet(bits, at - start);
  return {
    has,
    cover: (from, to) => setBits(bits, Math.max(from, start) - start, Math.min(to, end) - start),
    nextOpen: (at) => {
      let open = at;
      while (open < end && has(open)) open += isFull(bits, open - start) ? 8 : 1;
      return Math.min(open, end);
    },
  };
}

function isSet(bits: Uint8Array, index: number): boolean {
  return ((bits[index >> 3] ?? 0) & (1 << (index & 7))) !== 0;
}

/** True where a whole byte begins at the index and all of it is set. */
function isFull(bits: Uint8Array, index: number): boolean {
  return (index & 7) === 0 && bits[index >> 3] === FULL;
}

function setBits(bits: Uint8Array, from: number, to: number): void {
  if (from >= to) return;
  const first = from >> 3;
  const last = (to - 1) >> 3;
  const head = FULL << (from & 7);
  const tail = FULL >> (7 - ((to - 1) & 7));
  if (first === last) {
    bits[first] = (bits[first] ?? 0) | (head & tail);
    return;
  }
  bits[first] = (bits[first] ?? 0) | head;
  for (let byte = first + 1; byte < last; byte++) bits[byte] = FULL;
  bits[last] = (bits[last] ?? 0) | tail;
}
