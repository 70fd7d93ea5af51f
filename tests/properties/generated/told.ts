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

/** A block reaches from the last word of the one before to the first word of the one behind. */
function spanBlocks(text: string, expected: Expectation): Map<number, { from: number; to: number }> {
  const ends = new Map<number, { first: number; last: number }>();
  const note = (block: number, words: readonly string[]): void => {
    for (const word of words) {
      const first = text.indexOf(word);
      if (first < 0) continue;
      const known = ends.get(block) ?? { first, last: first };
      ends.set(block, {
        first: Math.min(known.first, first),
        last: Math.max(known.last, text.lastIndexOf(word)),
      });
    }
  };
  for (const { block, cells } of expected.records) note(block, cells.flatMap(({ words }) => words));
  for (const { block, words } of expected.texts) note(block, words);
  const ordered = [...ends].sort((a, b) => a[1].first - b[1].first);
  return new Map(
    ordered.map(([block], i) => [
      block,
      {
        from: ordered[i - 1]?.[1].last ?? 0,
        to: ordered[i + 1]?.[1].first ?? text.length + 1,
      },
    ]),
  );
}
