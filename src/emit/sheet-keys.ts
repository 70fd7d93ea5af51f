import type { Sheet } from '../schema/sheet.ts';

/**
 * Gives every sheet that comes a key of its own: a hash of source, department and fiscal year. The keys do not depend
 * on the order of the files; sheets that share all three, which only one file can hold, are numbered in its order.
 */
export function sheetKeys(): (sheet: Sheet) => string {
  const taken = new Map<string, number>();
  return ({ source, department, fiscalYear }) => {
    const hash = fnv1a(JSON.stringify([source, department, fiscalYear]));
    const count = (taken.get(hash) ?? 0) + 1;
    taken.set(hash, count);
    return count === 1 ? hash : `${hash}-${count}`;
  };
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
