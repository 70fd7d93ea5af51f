/** Random choices that a seed repeats. */
export interface Random {
  /** From 0 to below 1. */
  readonly share: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly int: (from: number, to: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** `count` different members in the order of the list. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
  readonly shuffle: <T>(list: readonly T[]) => T[];
}

/** Mulberry32: small, fast and the same on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (from: number, to: number): number => from + Math.floor(share() * (to - from + 1));
  const shuffle = <T>(list: readonly T[]): T[] =>
    list
      .map((item) => ({ item, at: share() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  const pick = <T>(list: readonly T[]): T => {
    const [item] = list.slice(int(0, list.length - 1));
    if (item === undefined) throw new TypeError('nothing to pick from');
    return item;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const kept = new Set(shuffle(list.map((_, i) => i)).slice(0, count));
    return list.filter((_, i) => kept.has(i));
  };
  return { share, int, chance: (part) => share() < part, pick, some, shuffle };
}
