import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countShares } from '../src/layouts/account.ts';
import type { Line } from '../src/parse/document.ts';
import { findGaps } from '../src/parse/gaps.ts';
import { readSheets } from '../src/parse-sheets.ts';
import { decode } from '../src/read/decode.ts';

const folder = new URL('../fixtures', import.meta.url).pathname;

describe('every visible character is accounted for', () => {
  for (const name of readdirSync(folder).sort()) {
    it(name, () => {
      const input = readdirSync(join(folder, name)).find((file) => file.startsWith('input.')) ?? '';
      const text = decode(readFileSync(join(folder, name, input)), 'auto').text ?? '';
      const reading = readSheets(text, { source: input });
      const account = countShares(reading.document, reading.desk);
      expect(findGaps(reading.document)).toEqual([]);
      if (reading.sheets.length > 0) expect(account.open).toBe(0);
      expect(account.markup).toBeGreaterThanOrEqual(0);
      if (reading.sheets.length > 0) expect(missing(reading)).toEqual([]);
    });
  }
});

/** Runs of source text claimed for a field or the remainder that do not stand in the output, in at most four pieces. */
function missing(reading: ReturnType<typeof readSheets>): string[] {
  const haystack = bare(strings(reading.sheets).join(''));
  const lost: string[] = [];
  for (const line of linesOf(reading)) {
    for (const run of claimedRuns(line, reading)) {
      if (!standsIn(haystack, bare(run), 4)) lost.push(run);
    }
  }
  return lost;
}

function linesOf({ document }: ReturnType<typeof readSheets>): Line[] {
  const lines = document.blocks.flatMap((block) => {
    if (block.type === 'furniture') return [];
    if (block.type !== 'table') return block.lines;
    return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell?.lines ?? []));
  });
  return [...new Set(lines)];
}

function claimedRuns(line: Line, { desk }: ReturnType<typeof readSheets>): string[] {
  const runs: string[] = [''];
  for (let i = 0; i < line.text.length; i++) {
    const share = desk.ledger.shareAt(line.map ? (line.map[i] ?? 0) : line.start + i);
    if (share === 'decoration') runs.push('');
    else runs[runs.length - 1] += line.text[i] ?? '';
  }
  return runs.filter((run) => run.trim() !== '');
}

function strings(value: unknown): string[] {
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
