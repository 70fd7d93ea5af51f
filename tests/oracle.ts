import { countShares } from '../src/layouts/desk/account.ts';
import { decorations, type Share } from '../src/layouts/desk/ledger.ts';
import type { Line } from '../src/parse/document.ts';
import { findGaps } from '../src/parse/gaps.ts';
import type { readSheets } from '../src/parse-sheets.ts';

export type Reading = ReturnType<typeof readSheets>;

/** What is wrong with the account of a reading: gaps, open characters, text claimed for a field that no field holds. */
export function accountFaults(reading: Reading): string[] {
  const { document, desk, sheets } = reading;
  const { open, markup } = countShares(document, desk);
  const faults = findGaps(document).map(
    ({ start, end }) => `gap at ${start}: ${document.source.slice(start, end)}`,
  );
  if (markup < 0) faults.push(`${-markup} characters are counted twice`);
  if (sheets.length === 0) return faults;
  if (open > 0) faults.push(`${open} characters are in no share`);
  return [...faults, ...lostRuns(reading).map((run) => `in no field: ${run}`)];
}

/** Runs of source text claimed for a field or the remainder that do not stand in the output, in at most four pieces. */
export function lostRuns(reading: Reading): string[] {
  const haystack = bare(strings(reading.sheets).join(''));
  return linesOf(reading)
    .flatMap((line) => claimedRuns(line, reading))
    .filter((run) => !standsIn(haystack, bare(run), 4));
}

function linesOf({ document }: Reading): Line[] {
  const lines = document.blocks.flatMap((block) => {
    if (block.type === 'furniture') return [];
    if (block.type !== 'table') return block.lines;
    return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell?.lines ?? []));
  });
  return [...new Set(lines)];
}

const decorationShares: ReadonlySet<Share> = new Set(decorations);

function claimedRuns(line: Line, { desk }: Reading): string[] {
  const runs: string[] = [''];
  for (let i = 0; i < line.text.length; i++) {
    const share = desk.ledger.shareAt(line.map ? (line.map[i] ?? 0) : line.start + i);
    if (share !== null && decorationShares.has(share)) runs.push('');
    else runs[runs.length - 1] += line.text[i] ?? '';
  }
  return runs.filter((run) => run.trim() !== '');
}

/** Every string of a value, keys left out. */
export function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

/** Letters and digits only: separators between values are decoration inside a cell. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

function standsIn(haystack: string, needle: string, pieces: number): boolean {
  if (haystack.includes(needle)) return true;
  if (pieces === 1) return false;
  let length = needle.length;
  while (length > 0 && !haystack.includes(needle.slice(0, length))) length--;
  return length > 0 && standsIn(haystack, needle.slice(length), pieces - 1);
}
