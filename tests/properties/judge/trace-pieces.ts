import type { Sheet } from '../../../src/schema/sheet.ts';
import { holds, squeeze } from '../words/tokens.ts';
import type { Expectation, ExpectedEntry, ExpectedRecord, ExpectedText } from './expectation.ts';
import { type Fault, show } from './fault.ts';
import type { Got, Matches } from './match-records.ts';
import { type Spot, spotsOf } from './spots.ts';

/** Whether a spot is the right one, a harmless one (kept, not read), or another's. */
type Place = 'right' | 'kept' | 'other' | 'invented';

/** Follows every word of the document to where it stands in the output: what is lost, what stands elsewhere. */
export function tracePieces(
  expectation: Expectation,
  sheets: readonly Sheet[],
  matches: Matches,
): Fault[] {
  const spots = spotsOf(sheets);
  const invented = new Set(matches.invented.map(placeOf));
  const trace = (
    what: string,
    tokens: readonly string[],
    right: (spot: Spot) => boolean,
    kept: (spot: Spot) => boolean,
  ): Fault[] =>
    tokens.flatMap((token) => {
      const places = spots.filter(({ text }) => holds(text, token));
      const kinds = places.map((spot) => kindOf(spot, right, kept, invented));
      return faultsOf(what, token, places, kinds);
    });
  const records = expectation.sheets.flatMap((sheet) => sheet.records);
  return [
    ...records.flatMap((record) => traceRecord(record, matches.got.get(record), trace)),
    ...records.flatMap((record) => lostLabels(record, matches.got.get(record), spots)),
    ...expectation.texts.flatMap((text) => traceText(text, trace)),
  ];
}

type Trace = (
  what: string,
  tokens: readonly string[],
  right: (spot: Spot) => boolean,
  kept: (spot: Spot) => boolean,
) => Fault[];

const placeOf = ({ sheet, index }: Got): string => `${sheet}/${index}`;

function kindOf(
  spot: Spot,
  right: (spot: Spot) => boolean,
  kept: (spot: Spot) => boolean,
  invented: ReadonlySet<string>,
): Place {
  if (right(spot)) return 'right';
  if (spot.record !== null && invented.has(`${spot.sheet}/${spot.record}`)) return 'invented';
  return kept(spot) ? 'kept' : 'other';
}

function faultsOf(
  what: string,
  token: string,
  places: readonly Spot[],
  kinds: readonly Place[],
): Fault[] {
  if (places.length === 0) return [{ sin: 'lost', what: `${what}: ${token} stands nowhere` }];
  const stray = places.find((_, i) => kinds[i] === 'other');
  if (stray) return [{ sin: 'shifted', what: `${what}: ${token} stands in ${where(stray)}` }];
  if (kinds.every((kind) => kind === 'right')) return [];
  if (kinds.includes('kept')) return [{ sin: 'inexact', what: `${what}: ${token} is kept unread` }];
  return [];
}

const where = ({ sheet, record, field, text }: Spot): string =>
  `${record === null ? `sheet ${sheet}` : `record ${record} of sheet ${sheet}`}, ${field} ${show(text)}`;

const beside = ({ record, field }: Spot): boolean =>
  record === null && (field === 'metadata' || field === 'remainder');

function traceRecord(record: ExpectedRecord, got: Got | undefined, trace: Trace): Fault[] {
  const inside = (spot: Spot): boolean => spot.sheet === got?.sheet && spot.record === got.index;
  const name = `initiative ${show(record.initiative[0])}`;
  const kept = (spot: Spot): boolean => beside(spot) || (inside(spot) && spot.field === 'extra');
  const title = trace(
    name,
    record.titleTokens,
    (spot) =>
      inside(spot) &&
      (spot.field === 'initiative' || (record.titleKey !== undefined && spot.field === 'extra')),
    kept,
  );
  const entries = record.entries.flatMap((entry) => {
    const tokens = entry.statements.flatMap((statement) => statement.tokens);
    return trace(
      `${name}, ${entry.label}`,
      tokens,
      (spot) => inside(spot) && isHome(entry, spot.field),
      kept,
    );
  });
  return [...title, ...entries].map((fault) => ({ ...fault, record }));
}

function isHome({ concept }: ExpectedEntry, field: string): boolean {
  if (concept === 'rating') return field === 'ratings' || field === 'rating';
  return field === concept;
}

/** A label whose text is not read must be kept with it. */
function lostLabels(record: ExpectedRecord, got: Got | undefined, spots: readonly Spot[]): Fault[] {
  const unread = record.entries.filter((entry) => entry.concept === 'extra' || got === undefined);
  const kept = (label: string): boolean =>
    spots.some(({ text }) => squeeze(text).includes(squeeze(label)));
  return unread
    .filter(({ label }) => !kept(label))
    .map(({ label }) => ({ sin: 'lost', what: `the label ${show(label)} stands nowhere` }));
}

function traceText({ what, tokens, homes }: ExpectedText, trace: Trace): Fault[] {
  const right = (spot: Spot): boolean =>
    homes.some(
      (home) =>
        spot.field === home &&
        (spot.record === null) === (home !== 'categories' && home !== 'extra'),
    );
  return trace(what, tokens, right, () => false);
}
