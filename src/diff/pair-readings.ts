import type { Sheet } from '../schema/sheet.ts';
import { foldKey } from '../values/fold.ts';
import { initiative } from './initiative.ts';
import { emptySide, type Pair, type Side } from './pair.ts';

/**
 * Pairs the sheets of two readings of the same files: by path, where no path is the same by what of it stands below
 * the folder that all of a side share; within a file by department and year, and where these differ by their order.
 */
export function pairReadings(before: readonly Sheet[], after: readonly Sheet[]): Pair[] {
  const [old, next] = [byPath(before), byPath(after)];
  const samePaths = [...old.keys()].some((path) => next.has(path));
  const [left, right] = samePaths ? [old, next] : [belowCommon(old), belowCommon(next)];
  const alone = left.size === 1 && right.size === 1;
  if (alone) return pairsOf([...left.values()].flat(), [...right.values()].flat());
  const paths = new Set([...left.keys(), ...right.keys()]);
  return [...paths].flatMap((path) => pairsOf(left.get(path) ?? [], right.get(path) ?? []));
}

type Files = ReadonlyMap<string, readonly Sheet[]>;

function byPath(sheets: readonly Sheet[]): Files {
  const files = new Map<string, Sheet[]>();
  for (const sheet of sheets) {
    const list = files.get(sheet.source);
    if (list) list.push(sheet);
    else files.set(sheet.source, [sheet]);
  }
  return files;
}

function belowCommon(files: Files): Files {
  const { length } = commonFolder([...files.keys()]);
  return new Map([...files].map(([path, sheets]) => [path.slice(length), sheets]));
}

/** The folder that all paths share, with its slash. */
function commonFolder(paths: readonly string[]): string {
  let common = (paths[0] ?? '').slice(0, (paths[0] ?? '').lastIndexOf('/') + 1);
  for (const path of paths) {
    while (!path.startsWith(common)) {
      common = common.slice(0, common.lastIndexOf('/', common.length - 2) + 1);
    }
  }
  return common;
}

function pairsOf(before: readonly Sheet[], after: readonly Sheet[]): Pair[] {
  const partners = sameIdentity(before, after);
  const taken = new Set(partners.values());
  const left = before.filter((sheet) => !taken.has(sheet)).values();
  const pairs = after.map((sheet) => pairOf(partners.get(sheet) ?? left.next().value, sheet));
  return [...pairs, ...[...left].map((sheet) => pairOf(sheet, undefined))];
}

/** New sheet → the old one of the same department and year; of several, in their order. */
function sameIdentity(before: readonly Sheet[], after: readonly Sheet[]): Map<Sheet, Sheet> {
  const waiting = new Map<string, Sheet[]>();
  for (const sheet of before.toReversed()) {
    waiting.set(identity(sheet), [...(waiting.get(identity(sheet)) ?? []), sheet]);
  }
  const partners = new Map<Sheet, Sheet>();
  for (const sheet of after) {
    const old = waiting.get(identity(sheet))?.pop();
    if (old) partners.set(sheet, old);
  }
  return partners;
}

function identity({ department, fiscalYear }: Sheet): string {
  return JSON.stringify([department && foldKey(department), fiscalYear]);
}

function pairOf(before: Sheet | undefined, after: Sheet | undefined): Pair {
  return {
    before: sideOf(before),
    after: sideOf(after),
    oldYear: before?.fiscalYear ?? null,
    newYear: after?.fiscalYear ?? null,
  };
}

function sideOf(sheet: Sheet | undefined): Side {
  if (!sheet) return emptySide;
  return { sheets: [sheet], initiatives: sheet.records.map((record) => initiative(sheet, record)) };
}
