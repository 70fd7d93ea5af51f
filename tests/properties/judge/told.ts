import type { Message } from '../../../src/messages/message.ts';
import { rules } from '../../../src/messages/rules.ts';
import type { Expectation, ExpectedRecord } from './expectation.ts';

export interface Told {
  /** Rule ids of all warnings and errors. */
  readonly rules: readonly string[];
  /** Whether a warning stands at the initiative, or one of all initiatives is given. */
  readonly at: (record: ExpectedRecord) => boolean;
}

/** Warnings of a whole stretch, wherever it begins. */
const whole: readonly string[] = [
  'unsure',
  'no-records',
  'no-sheet',
  'lost-table',
  'unplaced-table',
];

/** Where warnings were given. */
export function tellings(
  text: string,
  { sheets }: Expectation,
  messages: readonly Message[],
): Told {
  const loud = messages.filter(({ ruleId }) => rules[ruleId].severity !== 'info');
  const spans = spansOf(
    text,
    sheets.flatMap(({ records }) => records),
  );
  const all = loud.some(({ ruleId, offset }) => offset === null || whole.includes(ruleId));
  const at = (record: ExpectedRecord): boolean => {
    const span = spans.get(record);
    const within = (offset: number | null): boolean =>
      offset !== null && span !== undefined && offset >= span.from && offset < span.to;
    return all || loud.some(({ offset }) => within(offset));
  };
  return { rules: loud.map(({ ruleId }) => ruleId), at };
}

/** An initiative reaches from the last word of the one before to the first word of the one behind. */
function spansOf(
  text: string,
  records: readonly ExpectedRecord[],
): Map<ExpectedRecord, { from: number; to: number }> {
  const ends = records
    .map((record) => ({ record, places: placesOf(text, record) }))
    .filter(({ places }) => places.length > 0)
    .map(({ record, places }) => ({
      record,
      first: Math.min(...places),
      last: Math.max(...places),
    }))
    .sort((a, b) => a.first - b.first);
  return new Map(
    ends.map(({ record }, i) => [
      record,
      { from: ends[i - 1]?.last ?? 0, to: ends[i + 1]?.first ?? text.length + 1 },
    ]),
  );
}

function placesOf(text: string, { titleTokens, entries }: ExpectedRecord): number[] {
  const tokens = [
    ...titleTokens,
    ...entries.flatMap(({ statements }) => statements.flatMap((one) => one.tokens)),
  ];
  return tokens.map((token) => text.indexOf(token)).filter((at) => at >= 0);
}
