import { readFile } from 'node:fs/promises';
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import type { Io } from '../io.ts';
import { printOut } from '../print-out.ts';
import type { Place } from './mirrored-places.ts';

/** Lines that may come and go before a comparison line by line is given up: it would take ever longer. */
const mostChanges = 20_000;

/** Prints what would change in a file, as `patch` and `git apply` read it; a file that is missing, or would be, is `/dev/null`. */
export async function printPatch(
  { name, path }: Place,
  wanted: Buffer | null,
  io: Io,
): Promise<void> {
  const present = await readFile(path).catch(() => null);
  const names = [present, wanted].map((content) => (content === null ? '/dev/null' : name)) as [
    string,
    string,
  ];
  if ([present, wanted].some((content) => content?.includes(0))) {
    await printOut(`Binary files ${names[0]} and ${names[1]} differ\n`, io);
    return;
  }
  const [before, after] = [present, wanted].map((content) => content?.toString('utf8') ?? '') as [
    string,
    string,
  ];
  const patch =
    structuredPatch(...names, before, after, undefined, undefined, {
      maxEditLength: mostChanges,
    }) ?? replacement(names, before, after);
  await printOut(formatPatch(patch, FILE_HEADERS_ONLY), io);
}

/** All of one for all of the other. */
function replacement(names: readonly [string, string], before: string, after: string) {
  const old = structuredPatch(...names, before, '');
  const fresh = structuredPatch(...names, '', after);
  const [{ oldStart = 1, oldLines = 0, lines: gone = [] } = {}] = old.hunks;
  const [{ newStart = 1, newLines = 0, lines: come = [] } = {}] = fresh.hunks;
  return {
    ...old,
    hunks: [{ oldStart, oldLines, newStart, newLines, lines: [...gone, ...come] }],
  };
}
