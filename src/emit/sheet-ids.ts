import type { Sheet } from '../schema/sheet.ts';

/**
 * A key for every sheet, in the order given: a hash of source, department and fiscal year. The keys do not depend on
 * the order of the files; sheets that share all three, which only one file can hold, are numbered in its order.
 */
export function sheetIds(sheets: readonly Sheet[]): string[] {
  const taken = new Map<string, number>();
  const entries = sheets.map((sheet, index) => ({ index, key: identity(sheet) }));
  const ids: string[] = [];
  for (const { index, key } of entries.sort(byKey)) {
    const hash = fnv1a(key);
    const count = (taken.get(hash) ?? 0) + 1;
    taken.set(hash, count);
    ids[index] = count === 1 ? hash : `${hash}-${count}`;
  }
  return ids;
}

interface Entry {
  readonly index: number;
  readonly key: string;
}

function identity({ source, department, fiscalYear }: Sheet): string {
  return JSON.stringify([source, department, fiscalYear]);
}

function byKey(a: Entry, b: Entry): number {
  if (a.key === b.key) return a.index - b.index;
  return a.key < b.key ? -1 : 1;
}

const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/** FNV-1a, 64 bits, in hexadecimal: short, stable, and at home in browsers too. */
function fnv1a(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const hash = bytes.reduce(
    (value, byte) => BigInt.asUintN(64, (value ^ BigInt(byte)) * prime),
    offsetBasis,
  );
  return hash.toString(16).padStart(16, '0');
}
