import type { SheetRecord } from '../../../src/schema/sheet.ts';
import type { Expectation } from './expectation.ts';
import type { WordIndex } from './find-words.ts';
import { findWords } from './find-words.ts';
import type { Place } from './places.ts';
import { squeeze } from './text-forms.ts';

export interface Match {
  /** Index of the expected record whose text it holds; null where it holds none, or another one holds more. */
  readonly expected: number | null;
  /** Why it is nobody's record; null where it is one. */
  readonly invented: string | null;
}

/** Says of each record that was read which of the expected ones it is. */
export function matchRecords(
  records: readonly SheetRecord[],
  expected: Expectation,
  places: readonly Place[],
  index: WordIndex,
): Match[] {
  const partners = pair(scores(places, index));
  return records.map((record, i) => {
    const partner = partners.get(i) ?? null;
    return { expected: partner, invented: whyInvented(record, partner, expected) };
  });
}

type Score = readonly [score: number, read: number, expected: number];

/** A word of one record only says most; a section that many share hardly anything. */
function scores(places: readonly Place[], index: WordIndex): Score[] {
  const sums = new Map<string, number>();
  for (const { record, field, text } of places) {
    if (record === null) continue;
    for (const word of findWords(text, (w) => index.has(w))) {
      const owners = index.get(word)?.cells ?? [];
      for (const owner of owners) {
        const key = `${record} ${owner.record}`;
        const weight = (field === 'initiative' ? 3 : 1) / owners.length ** 2;
        sums.set(key, (sums.get(key) ?? 0) + weight);
      }
    }
  }
  return [...sums].map(([key, sum]) => {
    const [read = 0, expected = 0] = key.split(' ').map(Number);
    return [sum, read, expected] as const;
  });
}

function pair(all: readonly Score[]): Map<number, number> {
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  const ranked = all.toSorted((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  for (const [, read, expected] of ranked) {
    if (partners.has(read) || taken.has(expected)) continue;
    partners.set(read, expected);
    taken.add(expected);
  }
  return partners;
}

function whyInvented(
  { initiative }: SheetRecord,
  partner: number | null,
  { records }: Expectation,
): string | null {
  const named = `the record ${JSON.stringify(initiative)}`;
  const model = partner === null ? undefined : records[partner];
  if (!model) return `${named} is no row of the model`;
  if (initiative === null || model.damaged) return null;
  const titles = model.cells.filter(({ homes }) => homes.includes('initiative'));
  const text = squeeze(initiative);
  const right = titles.some(({ words }) => words.some((word) => text.includes(word)));
  return right ? null : `${named} has the text of another column as its title`;
}
