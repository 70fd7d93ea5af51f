import type { Message } from '../../../src/messages/message.ts';
import type { Expectation } from './expectation.ts';

/** Says whether a warning stands in a block, or concerns the whole file. */
export function toldBlocks(
  text: string,
  expected: Expectation,
  messages: readonly Message[],
): (block: number) => boolean {
  const loud = messages.filter(({ severity }) => severity !== 'info');
  const whole = loud.some(({ offset }) => offset === null);
  const spans = spanBlocks(text, expected);
  return (block) => {
    const span = spans.get(block);
    if (whole || !span) return whole || loud.length > 0;
    return loud.some(({ offset }) => offset !== null && offset >= span.from && offset < span.to);
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A block reaches from its first header or word, or the one before it, to the first word of the one behind. */
function spanBlocks(text: string, expected: Expectation): Map<number, Span> {
  const ends = wordsOfBlocks(text, expected);
  const ordered = [...ends].sort((a, b) => a[1].from - b[1].from);
  return new Map(
    ordered.map(([block, { from }], i) => {
      const before = ordered[i - 1]?.[1].to ?? 0;
      const heads = headersOf(block, expected).map((header) => text.lastIndexOf(header, from));
      const first = Math.min(from, ...heads.filter((at) => at >= before));
      const start = first === from ? before : Math.max(before, startOfParagraph(text, first));
      return [block, { from: start, to: ordered[i + 1]?.[1].from ?? text.length + 1 }];
    }),
  );
}

function wordsOfBlocks(text: string, { records, texts }: Expectation): Map<number, Span> {
  const ends = new Map<number, Span>();
  const note = (block: number, words: readonly string[]): void => {
    for (const word of words) {
      const from = text.indexOf(word);
      if (from < 0) continue;
      const known = ends.get(block) ?? { from, to: from };
      const to = text.lastIndexOf(word);
      ends.set(block, { from: Math.min(known.from, from), to: Math.max(known.to, to) });
    }
  };
  for (const { block, cells } of records)
    note(
      block,
      cells.flatMap(({ words }) => words),
    );
  for (const { block, words } of texts) note(block, words);
  return ends;
}

function headersOf(block: number, { records, tables }: Expectation): string[] {
  return tables
    .filter((table) => table.records.some((record) => records[record]?.block === block))
    .flatMap(({ headers }) => headers.filter((header) => header !== ''));
}

/** The first of the lines without a blank one between, down to `at`. */
function startOfParagraph(text: string, at: number): number {
  const gaps = [...text.slice(0, at).matchAll(/\n[\t\r >]*\n/g)];
  const last = gaps.at(-1);
  return last ? last.index + last[0].length : 0;
}
